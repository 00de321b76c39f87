package io.mongolint.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A file of a cache, with a check sum at its end. It is written as a whole and put in place in one
 * step, so that nobody ever sees half of it.
 */
final class CacheFile {
  private static final int SUM_BYTES = 8;

  /** What a folder of caches may hold of each kind: the projects used last. */
  private static final int MOST_FILES = 32;

  private static final int MOST_BYTES = 256 << 20;

  private final Path file;
  private final String suffix;

  /**
   * One of a project.
   *
   * @param folder where caches are kept; it may be missing
   * @param project what tells the sources of one project from another's
   * @param suffix what kind of cache it is
   */
  CacheFile(Path folder, String project, String suffix) {
    file = folder.resolve(ContentHash.of(project) + suffix);
    this.suffix = suffix;
  }

  Path path() {
    return file;
  }

  /**
   * The content, with the check sum behind it; null if there is no file.
   *
   * @throws IOException if it cannot be read or is damaged
   */
  byte[] load() throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - SUM_BYTES;
    if (end < SUM_BYTES || new ByteReader(bytes, end).wide() != sum(bytes, end)) {
      throw new IOException("it is damaged");
    }
    return bytes;
  }

  /**
   * Writes a content. The files of the projects that were used longest ago go, if there are many.
   *
   * @throws IOException if that cannot be done; then the earlier file is as it was
   */
  void save(byte[] content) throws IOException {
    if (content.length > MOST_BYTES) {
      throw new IOException("it would have " + content.length + " bytes");
    }
    ByteWriter sum = new ByteWriter();
    sum.wide(sum(content, content.length));
    byte[] bytes = Arrays.copyOf(content, content.length + SUM_BYTES);
    System.arraycopy(sum.toBytes(), 0, bytes, content.length, SUM_BYTES);
    Files.createDirectories(file.getParent());
    Path written = Files.createTempFile(file.getParent(), "new", ".tmp");
    try {
      Files.write(written, bytes);
      try {
        Files.move(
            written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(written);
    }
    removeOldest();
  }

  private static long sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private void removeOldest() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(file.getParent())) {
      files = new ArrayList<>(all.filter(each -> each.toString().endsWith(suffix)).toList());
    }
    if (files.size() <= MOST_FILES) {
      return;
    }
    Map<Path, FileTime> times = new LinkedHashMap<>();
    for (Path each : files) {
      times.put(each, Files.getLastModifiedTime(each));
    }
    files.sort(Collections.reverseOrder(Comparator.comparing(times::get)));
    for (Path each : files.subList(MOST_FILES, files.size())) {
      Files.deleteIfExists(each);
    }
  }

  /** Says in the debug log that a cache is not used or not written. */
  void debug(String message) {
    System.getLogger("io.mongolint.cache")
        .log(System.Logger.Level.DEBUG, "cache " + file + " " + message);
  }
}
