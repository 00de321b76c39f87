package io.mongolint.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The Java files of the analysed roots, and what can be asked of them without parsing. */
public final class SourceTree {
  static final String SUFFIX = ".java";

  private final Path base;
  private final List<SourceFile> files;
  private final List<Trouble> troubles;
  private final Modules modules;
  private final Seeds seeds;

  /** What scans leave to the next, or null. */
  private final ScanMemory memory;

  private final Map<String, List<SourceFile>> byTypeName = new HashMap<>();

  SourceTree(
      Path base,
      Collection<SourceFile> files,
      Collection<Trouble> troubles,
      Modules modules,
      Seeds seeds,
      ScanMemory memory) {
    this.base = base;
    List<SourceFile> sorted = new ArrayList<>(files);
    Collections.sort(sorted);
    this.files = Collections.unmodifiableList(sorted);
    this.troubles = List.copyOf(troubles);
    this.modules = modules;
    this.seeds = seeds;
    this.memory = memory;
  }

  /** The folder that paths are relative to. */
  public Path base() {
    return base;
  }

  /** All files, in order of their paths. */
  public List<SourceFile> files() {
    return files;
  }

  /** The file of that path, or null. */
  public SourceFile file(String path) {
    int low = 0;
    int high = files.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = files.get(middle).path().compareTo(path);
      if (order == 0) {
        return files.get(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return null;
  }

  /** Says whether a file that names this in its code matters by that alone. */
  public boolean isSeedName(String qualifiedName) {
    return seeds.matches(qualifiedName);
  }

  /** What could not be read. */
  public List<Trouble> troubles() {
    return troubles;
  }

  /** The modules. */
  public Modules modules() {
    return modules;
  }

  /** The files that declare a type, top-level or nested, of that qualified name. */
  public List<SourceFile> declaring(String qualifiedName) {
    String name = qualifiedName;
    while (true) {
      int dot = name.lastIndexOf('.');
      String packageName = dot < 0 ? "" : name.substring(0, dot);
      List<SourceFile> found = new ArrayList<>();
      for (SourceFile file : named(name.substring(dot + 1))) {
        if (packageOf(file).equals(packageName)) {
          found.add(file);
        }
      }
      if (!found.isEmpty() || dot < 0) {
        return found;
      }
      name = packageName;
    }
  }

  /** Says whether a file is named after the top-level type of that qualified name. */
  public boolean declares(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : qualifiedName.substring(0, dot);
    for (SourceFile file : named(qualifiedName.substring(dot + 1))) {
      if (packageOf(file).equals(packageName)) {
        return true;
      }
    }
    return false;
  }

  /** The files that are named after a type of that simple name, in any package. */
  public List<SourceFile> named(String simpleName) {
    synchronized (byTypeName) {
      if (byTypeName.isEmpty()) {
        for (SourceFile file : files) {
          byTypeName.computeIfAbsent(file.typeName(), k -> new ArrayList<>(1)).add(file);
        }
      }
      return byTypeName.getOrDefault(simpleName, List.of());
    }
  }

  /** The package that a file says it belongs to, read when first asked for. */
  public String packageOf(SourceFile file) {
    String known = file.packageName();
    if (known == null) {
      known = "";
      try {
        Bytes bytes = new Bytes();
        if (bytes.read(base.resolve(file.path()))) {
          known = Tokens.packageName(bytes.content(), bytes.length());
        }
      } catch (IOException e) {
        // Its path still tells where it stands; that it cannot be read is said where it is parsed.
        known = "";
      }
      file.packageName(known);
    }
    return known;
  }

  /**
   * The files that use one of the types in a way that was asked for, and those with a type below
   * one that may come to be used so, in order of paths.
   */
  public List<TypeUser> using(Collection<TypeUse> uses, Collection<SourceFile> among) {
    return memory == null ? new UseSearch(base, uses).in(among) : memory.using(base, uses, among);
  }

  /**
   * The text of a file, decoded.
   *
   * @param troubles takes what is wrong with it
   * @return the text, or null if it cannot be had
   */
  public String text(SourceFile file, Decoder decoder, ConcurrentLinkedQueue<Trouble> troubles) {
    if (file.unsaved() != null) {
      return file.unsaved();
    }
    String known = memory == null ? null : memory.text(file);
    if (known != null) {
      return known;
    }
    int before = troubles.size();
    String text = decoder.text(base.resolve(file.path()), file.path(), troubles);
    if (memory != null && text != null && before == 0 && troubles.isEmpty()) {
      memory.text(file, text);
    }
    return text;
  }

  /** The same tree, but for one file that somebody is editing and has not saved. */
  public SourceTree with(SourceFile saved, String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    SourceFile file =
        new SourceFile(
            saved.path(),
            seeds.isIn(bytes, bytes.length),
            saved.isTest(),
            saved.isGiven(),
            // It is not the content of any file.
            0,
            new Words().of(bytes, bytes.length));
    file.packageName(Tokens.packageName(bytes, bytes.length));
    file.unsaved(content);
    List<SourceFile> changed = new ArrayList<>(files);
    changed.set(Collections.binarySearch(files, saved), file);
    return new SourceTree(base, changed, troubles, modules, seeds, memory);
  }

  /**
   * A number that changes when files or modules come or go, or when a file changes its package and
   * anybody has asked for that.
   */
  public long namesSum() {
    long sum = modules.sum();
    for (SourceFile file : files) {
      String packageName = file.packageName();
      sum = 31 * sum + file.path().hashCode();
      sum = 31 * sum + (packageName == null ? 0 : packageName.hashCode());
    }
    return sum;
  }

  static String relative(Path base, Path path) {
    Path inside = path.startsWith(base) ? base.relativize(path) : path;
    return inside.toString().replace('\\', '/');
  }
}
