package io.mongolint.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The file in which facts are kept: a head with the tool's identity, an entry for each source, and
 * a check sum of all that. It is written as a whole and put in place in one step, so that nobody
 * ever sees half of it.
 */
final class FactsStore {
  /** Says what kind of file it is, and changes with its format. */
  private static final long MAGIC = 0x6d6c_6661_6374_7331L;

  private static final String SUFFIX = ".facts";

  private static final int SUM_BYTES = 8;

  /** What a folder of caches may hold: the projects used last, and no files beyond all reason. */
  private static final int MOST_FILES = 32;

  private static final int MOST_BYTES = 256 << 20;

  private final Path file;
  private final String tool;

  /**
   * Facts as they lie in a file.
   *
   * @param bytes what holds them
   * @param start where they begin in it
   */
  // Entries are never compared, and a copy of each would be one of the whole file.
  @SuppressWarnings("ArrayRecordComponent")
  record Entry(ContentHash hash, byte[] bytes, int start, int length) {}

  FactsStore(Path folder, String project, String tool) {
    file = folder.resolve(ContentHash.of(project) + SUFFIX);
    this.tool = tool;
  }

  Path file() {
    return file;
  }

  /**
   * The entries by the paths of the sources; empty if there is no file, or one of another version.
   *
   * @throws IOException if the file cannot be read or is damaged
   */
  Map<String, Entry> load() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - SUM_BYTES;
    if (end < SUM_BYTES || new ByteReader(bytes, end).wide() != sum(bytes, end)) {
      throw new IOException("it is damaged");
    }
    try {
      return entries(bytes);
    } catch (RuntimeException e) {
      throw new IOException("it cannot be understood", e);
    }
  }

  private Map<String, Entry> entries(byte[] bytes) {
    ByteReader in = new ByteReader(bytes, 0);
    if (in.wide() != MAGIC || !tool.equals(in.text())) {
      return Map.of();
    }
    int count = in.number();
    int[] lengths = new int[count];
    List<String> paths = new ArrayList<>();
    List<ContentHash> hashes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add(in.text());
      hashes.add(new ContentHash(in.wide(), in.wide()));
      lengths[i] = in.number();
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    int start = in.place();
    for (int i = 0; i < count; i++) {
      entries.put(paths.get(i), new Entry(hashes.get(i), bytes, start, lengths[i]));
      start += lengths[i];
    }
    return entries;
  }

  /**
   * Writes the entries; those of an earlier run go.
   *
   * @throws IOException if that cannot be done; then the earlier file is as it was
   */
  void save(Map<String, Entry> entries) throws IOException {
    byte[] bytes = bytes(entries);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("it would have " + bytes.length + " bytes");
    }
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

  private byte[] bytes(Map<String, Entry> entries) {
    ByteWriter out = new ByteWriter();
    out.wide(MAGIC);
    out.text(tool);
    out.number(entries.size());
    entries.forEach(
        (path, entry) -> {
          out.text(path);
          out.wide(entry.hash().first());
          out.wide(entry.hash().second());
          out.number(entry.length());
        });
    entries.values().forEach(entry -> out.raw(entry.bytes(), entry.start(), entry.length()));
    out.wide(out.sum());
    return out.toBytes();
  }

  static long sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private void removeOldest() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(file.getParent())) {
      files = new ArrayList<>(all.filter(each -> each.toString().endsWith(SUFFIX)).toList());
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
}
