package io.mongolint.scan;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.function.Predicate;

/** Finds the Java files under some roots and reads each of them once. */
public final class Scanner {
  private final Path base;
  private final Predicate<String> excluded;
  private final Seeds seeds;
  private final Modules modules = new Modules();
  private final Queue<SourceFile> files = new ConcurrentLinkedQueue<>();
  private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
  private final Queue<Path> links = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Bytes> buffers = ThreadLocal.withInitial(Bytes::new);
  private final ThreadLocal<Words> words = ThreadLocal.withInitial(Words::new);

  /**
   * Whether words are worth collecting: not before the first file that names MongoDB, so that a
   * tree without any costs no more than the search. What was read before is read again if need be.
   */
  private volatile boolean wordsMatter;

  /** What earlier scans left, or null. */
  private final ScanMemory memory;

  private Scanner(Path base, Predicate<String> excluded, Seeds seeds, ScanMemory memory) {
    this.base = base;
    this.excluded = excluded;
    this.seeds = seeds;
    this.memory = memory;
    wordsMatter = memory != null && memory.hasSeeds();
  }

  /**
   * Scans.
   *
   * @param base the folder that paths are relative to, absolute and normalised
   * @param roots the folders and files to analyse; what is wrong with one is a {@link Trouble}
   * @param excluded says of a relative path of a file or folder that it is not to be read
   * @param threads how many threads work
   */
  public static SourceTree scan(
      Path base, List<Path> roots, Predicate<String> excluded, int threads) {
    return scan(base, roots, excluded, List.of(), threads, null);
  }

  /**
   * Scans, reading only what changed since the last scan with that memory. Base, roots, packages
   * and exclusions have to be the same for all scans with it.
   *
   * @param base the folder that paths are relative to, absolute and normalised
   * @param roots the folders and files to analyse
   * @param excluded says of a relative path of a file or folder that it is not to be read
   * @param packages packages that make a file matter beside those of the drivers
   * @param threads how many threads work
   * @param memory what earlier scans left; null for none
   * @return the tree; the same object as last time if nothing changed
   */
  public static SourceTree scan(
      Path base,
      List<Path> roots,
      Predicate<String> excluded,
      Collection<String> packages,
      int threads,
      ScanMemory memory) {
    Scanner scanner = new Scanner(base, excluded, Seeds.load(packages), memory);
    if (memory != null) {
      memory.begin();
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      scanner.scan(roots, pool);
    } finally {
      pool.shutdown();
    }
    return memory == null ? scanner.tree() : memory.end(!scanner.troubles.isEmpty(), scanner::tree);
  }

  /** The folder that paths are relative to when nobody names one: the deepest around all roots. */
  public static Path baseOf(List<Path> roots) {
    Path base = null;
    for (Path root : roots) {
      Path absolute = root.toAbsolutePath().normalize();
      Path folder = Files.isRegularFile(absolute) ? absolute.getParent() : absolute;
      base = base == null ? folder : common(base, folder);
    }
    return base;
  }

  private static Path common(Path a, Path b) {
    Path folder = a;
    while (!b.startsWith(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }

  private void scan(List<Path> roots, ForkJoinPool pool) {
    List<Path> covered = new ArrayList<>();
    List<Folder> found = new ArrayList<>();
    for (Path each : roots) {
      Path root = each.toAbsolutePath().normalize();
      if (!Files.exists(root)) {
        troubles.add(Troubles.missing(shown(each, root)));
      } else if (Files.isDirectory(root)) {
        modules.addAround(base, root);
        found.add(new Folder(root.toFile(), Folders.isInSources(root)));
        addReal(root, covered);
      } else if (root.toString().endsWith(SourceTree.SUFFIX)) {
        modules.addAround(base, root.getParent());
        read(root, true);
      } else {
        troubles.add(new Trouble(Trouble.Kind.UNREADABLE, shown(each, root), "is no Java file"));
      }
    }
    found.forEach(pool::invoke);
    followLinks(covered, pool);
  }

  /** A root that lies outside the base is shown as it was given. */
  private String shown(Path given, Path absolute) {
    return absolute.startsWith(base) && !absolute.equals(base)
        ? SourceTree.relative(base, absolute)
        : given.toString().replace('\\', '/');
  }

  /**
   * Follows links to folders. One that leads into what is walked anyway, or to a folder around it,
   * is left out: that would be a loop, or the same file under two names.
   */
  private void followLinks(List<Path> covered, ForkJoinPool pool) {
    while (!links.isEmpty()) {
      List<Path> sorted = new ArrayList<>(links);
      links.clear();
      Collections.sort(sorted);
      for (Path link : sorted) {
        int before = covered.size();
        addReal(link, covered);
        if (covered.size() > before) {
          pool.invoke(new Folder(link.toFile(), true));
        }
      }
    }
  }

  private void addReal(Path folder, List<Path> covered) {
    try {
      Path real = folder.toRealPath();
      if (!overlaps(real, covered)) {
        covered.add(real);
      }
    } catch (IOException e) {
      troubles.add(Troubles.unreadable(folder, SourceTree.relative(base, folder), e));
    }
  }

  /** No stream, as the JDK's own lambda behind it takes long to make in a short run. */
  private static boolean overlaps(Path folder, List<Path> covered) {
    for (Path each : covered) {
      if (folder.startsWith(each) || each.startsWith(folder)) {
        return true;
      }
    }
    return false;
  }

  private SourceTree tree() {
    Map<String, SourceFile> unique = new TreeMap<>();
    for (SourceFile file : files) {
      unique.merge(file.path(), file, (a, b) -> a.isGiven() ? a : b);
    }
    return new SourceTree(base, unique.values(), troubles, modules, seeds, memory);
  }

  private void read(Path path, boolean given) {
    ScanMemory.Stamp stamp = memory == null ? null : ScanMemory.Stamp.of(path);
    SourceFile known = memory == null ? null : memory.unchanged(path, stamp);
    if (known != null) {
      files.add(known);
      return;
    }
    String shown = SourceTree.relative(base, path);
    if (!given && excluded.test(shown)) {
      return;
    }
    Bytes bytes = buffers.get();
    try {
      if (bytes.read(path)) {
        boolean seed = seeds.isIn(bytes.content(), bytes.length());
        if (seed) {
          wordsMatter = true;
        }
        int[] found = wordsMatter ? words.get().of(bytes.content(), bytes.length()) : null;
        boolean test = isTest(shown, bytes);
        SourceFile file = new SourceFile(shown, seed, test, given, bytes.sum(), found);
        if (wordsMatter) {
          file.packageName(Tokens.packageName(bytes.content(), bytes.length()));
        }
        files.add(memory == null ? file : memory.read(path, stamp, file, bytes));
      } else {
        troubles.add(Troubles.tooLarge(shown));
      }
    } catch (IOException e) {
      troubles.add(Troubles.unreadable(path, shown, e));
    }
  }

  private static boolean isTest(String path, Bytes bytes) {
    return Modules.isInTestSet(path)
        || (Modules.isNamedLikeTest(path) && Seeds.ofTests().isIn(bytes.content(), bytes.length()));
  }

  /** Reads the files of a folder, and the folders in it at the same time. */
  private final class Folder extends RecursiveAction {
    private static final long serialVersionUID = 1L;

    private final transient File folder;
    private final boolean inSources;

    Folder(File folder, boolean inSources) {
      this.folder = folder;
      this.inSources = inSources;
    }

    @Override
    protected void compute() {
      Path path = folder.toPath();
      ScanMemory.Listing listing = memory == null ? list() : memory.listing(path, this::list);
      if (listing == null) {
        IOException reason =
            Files.exists(path)
                ? new AccessDeniedException(folder.toString())
                : new NoSuchFileException(folder.toString());
        troubles.add(Troubles.unreadable(path, SourceTree.relative(base, path), reason));
        return;
      }
      if (listing.module()) {
        modules.add(SourceTree.relative(base, path));
      }
      links.addAll(listing.links());
      List<Folder> folders = new ArrayList<>();
      for (Path each : listing.folders()) {
        boolean sources = inSources || Folders.isSourceName(each.getFileName().toString());
        folders.add(new Folder(each.toFile(), sources));
      }
      folders.forEach(Folder::fork);
      listing.sources().forEach(source -> read(source, false));
      folders.forEach(Folder::join);
    }

    /** What the folder holds as far as it matters; null if it cannot be read. */
    private ScanMemory.Listing list() {
      String[] names = folder.list();
      if (names == null) {
        return null;
      }
      boolean module = false;
      for (String name : names) {
        module |= Modules.isBuildFile(name);
      }
      List<Path> sources = new ArrayList<>();
      List<Path> folders = new ArrayList<>();
      List<Path> linked = new ArrayList<>();
      for (String name : names) {
        if (name.endsWith(SourceTree.SUFFIX)) {
          sources.add(new File(folder, name).toPath());
        } else if (!Folders.isNeverSource(name, module || !inSources)) {
          add(new File(folder, name), folders, linked);
        }
      }
      return new ScanMemory.Listing(module, sources, folders, linked);
    }

    private void add(File file, List<Path> folders, List<Path> linked) {
      if (!file.isDirectory()) {
        return;
      }
      Path path = file.toPath();
      if (excluded.test(SourceTree.relative(base, path))) {
        return;
      }
      if (Files.isSymbolicLink(path)) {
        linked.add(path);
      } else {
        folders.add(path);
      }
    }
  }
}
