package io.mongolint.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file in which facts are kept: a head with the tool's identity, and an entry for each source.
 */
final class FactsStore {
  /** Says what kind of file it is, and changes with its format. */
  private static final long MAGIC = 0x6d6c_6661_6374_7332L;

  private static final String SUFFIX = ".facts";

  private final CacheFile file;
  private final String tool;

  /**
   * Facts as they lie in a file.
   *
   * @param bytes what holds them
   * @param start where they begin in it
   * @param sums what tells them from other facts
   */
  // Entries are never compared, and a copy of each would be one of the whole file.
  @SuppressWarnings("ArrayRecordComponent")
  record Entry(ContentHash hash, byte[] bytes, int start, int length, FactsSums sums) {}

  FactsStore(Path folder, String project, String tool) {
    file = new CacheFile(folder, project, SUFFIX);
    this.tool = tool;
  }

  CacheFile file() {
    return file;
  }

  /**
   * The entries by the paths of the sources; empty if there is no file, or one of another version.
   *
   * @throws IOException if the file cannot be read or is damaged
   */
  Map<String, Entry> load() throws IOException {
    byte[] bytes = file.load();
    if (bytes == null) {
      return Map.of();
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
    List<FactsSums> sums = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add(in.text());
      hashes.add(new ContentHash(in.wide(), in.wide()));
      lengths[i] = in.number();
      sums.add(new FactsSums(in.wide(), in.wide()));
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    int start = in.place();
    for (int i = 0; i < count; i++) {
      entries.put(paths.get(i), new Entry(hashes.get(i), bytes, start, lengths[i], sums.get(i)));
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
    file.save(bytes(entries));
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
          out.wide(entry.sums().content());
          out.wide(entry.sums().shape());
        });
    entries.values().forEach(entry -> out.raw(entry.bytes(), entry.start(), entry.length()));
    return out.toBytes();
  }
}
