package io.mongolint.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What one scan leaves to the next, so that only what changed is read again: folders by the time of
 * their last change, files by time and size, and the answers to searches for uses of types.
 *
 * <p>A file that was written just before it was read may be written again without its time showing
 * it. Such a one is read again by the next scan, and compared by its check sum.
 */
public final class ScanMemory {
  /** No file system in use has coarser times. */
  private static final long COARSEST_TIME_MILLIS = 2_000;

  /** A run asks about as many questions as it has rounds. */
  private static final int QUESTIONS = 16;

  private final Map<Path, Known<Listing>> folders = new ConcurrentHashMap<>();
  private final Map<Path, Known<SourceFile>> files = new ConcurrentHashMap<>();
  private final Map<SourceFile, String> texts =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<Set<TypeUse>, Map<SourceFile, TypeUser>> answers =
      new LinkedHashMap<>(QUESTIONS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<TypeUse>, Map<SourceFile, TypeUser>> e) {
          return size() > QUESTIONS;
        }
      };

  private volatile boolean changed;

  /** Counted before the threads of a scan begin. */
  private int scan;

  private SourceTree tree;

  /** A memory of nothing. */
  public ScanMemory() {}

  /** What a folder holds as far as it matters. */
  record Listing(boolean module, List<Path> sources, List<Path> folders, List<Path> links) {}

  /** The state in which something was read. */
  record Stamp(long time, long size, Object key, long readAt) {
    /** The state of a file now, or null if it is gone or out of reach. */
    static Stamp of(Path path) {
      try {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(
            found.lastModifiedTime().toMillis(),
            found.isDirectory() ? 0 : found.size(),
            found.fileKey(),
            System.currentTimeMillis());
      } catch (IOException e) {
        return null;
      }
    }

    boolean isSame(Stamp other) {
      return time == other.time
          && size == other.size
          && (key == null ? other.key == null : key.equals(other.key));
    }

    boolean isSettled() {
      return readAt - time > COARSEST_TIME_MILLIS;
    }
  }

  private static final class Known<T> {
    final T value;
    final Stamp stamp;
    final long sum;
    volatile int scan;

    Known(T value, Stamp stamp, long sum, int scan) {
      this.value = value;
      this.stamp = stamp;
      this.sum = sum;
      this.scan = scan;
    }
  }

  void begin() {
    changed = false;
    scan++;
  }

  /** Says whether any file that was seen so far names MongoDB. */
  boolean hasSeeds() {
    return tree != null && tree.files().stream().anyMatch(SourceFile::isSeed);
  }

  /** What the folder holds: as known, or as {@code read} says; null if it cannot be read. */
  Listing listing(Path folder, Supplier<Listing> read) {
    Known<Listing> known = folders.get(folder);
    Stamp now = Stamp.of(folder);
    if (known != null && now != null && known.stamp.isSettled() && known.stamp.isSame(now)) {
      known.scan = scan;
      return known.value;
    }
    Listing found = read.get();
    if (known == null || !known.value.equals(found)) {
      changed = true;
    }
    if (found != null && now != null) {
      Listing kept = known != null && known.value.equals(found) ? known.value : found;
      folders.put(folder, new Known<>(kept, now, 0, scan));
      return kept;
    }
    return found;
  }

  /** The file if it surely did not change since it was read, else null. */
  SourceFile unchanged(Path path, Stamp now) {
    Known<SourceFile> known = files.get(path);
    if (known == null || now == null || !known.stamp.isSettled() || !known.stamp.isSame(now)) {
      return null;
    }
    known.scan = scan;
    return known.value;
  }

  /**
   * Takes a file in that was read, and gives the one to use: the known one if the content is the
   * same.
   */
  SourceFile read(Path path, Stamp stamp, SourceFile file, Bytes bytes) {
    Known<SourceFile> known = files.get(path);
    long sum = bytes.sum();
    SourceFile kept = file;
    if (known != null && known.sum == sum && known.value.isGiven() == file.isGiven()) {
      kept = known.value;
    } else {
      changed = true;
      if (known != null && known.value.packageName() != null) {
        // Somebody asked before, so what it says now is part of what tells runs apart.
        file.packageName(Tokens.packageName(bytes.content(), bytes.length()));
      }
    }
    if (stamp != null) {
      files.put(path, new Known<>(kept, stamp, sum, scan));
    }
    return kept;
  }

  /** The tree of the last scan if nothing changed, else the new one. */
  SourceTree end(boolean troubled, Supplier<SourceTree> made) {
    boolean gone = files.values().removeIf(known -> known.scan != scan);
    gone |= folders.values().removeIf(known -> known.scan != scan);
    if (tree == null || changed || gone || troubled || !tree.troubles().isEmpty()) {
      tree = made.get();
      Set<SourceFile> present = Collections.newSetFromMap(new IdentityHashMap<>());
      present.addAll(tree.files());
      synchronized (texts) {
        texts.keySet().removeIf(file -> !present.contains(file));
      }
    }
    return tree;
  }

  /** The text of a file as it was read last, or null. */
  String text(SourceFile file) {
    return texts.get(file);
  }

  /** Keeps the text of a file that matters. */
  void text(SourceFile file, String text) {
    texts.put(file, text);
  }

  /** As {@link UseSearch} says, which is asked only of files that it was not asked of before. */
  synchronized List<TypeUser> using(
      Path base, Collection<TypeUse> uses, Collection<SourceFile> among) {
    Map<SourceFile, TypeUser> known =
        answers.computeIfAbsent(Set.copyOf(uses), k -> new IdentityHashMap<>());
    if (known.size() > 2 * among.size() + 64) {
      // Mostly of files that have changed since.
      known.clear();
    }
    List<SourceFile> unknown = new ArrayList<>();
    List<TypeUser> found = new ArrayList<>();
    for (SourceFile file : among) {
      TypeUser answer = known.get(file);
      if (answer == null && !known.containsKey(file)) {
        unknown.add(file);
      } else if (answer != null) {
        found.add(answer);
      }
    }
    if (!unknown.isEmpty()) {
      unknown.forEach(file -> known.put(file, null));
      for (TypeUser user : new UseSearch(base, uses).in(unknown)) {
        known.put(user.file(), user);
        found.add(user);
      }
      found.sort((a, b) -> a.file().compareTo(b.file()));
    }
    return found;
  }
}
