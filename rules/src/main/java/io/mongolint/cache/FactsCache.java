package io.mongolint.cache;

import io.mongolint.facts.FileFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of an earlier run on the same sources. A file's are used only if its text is what it
 * was, and if this very build of mongolint wrote them. Threads may share one.
 *
 * <p>A cache that cannot be read is as good as none, and one that cannot be written is left alone:
 * a run never fails for it.
 */
public final class FactsCache {
  private final FactsStore store;
  private Map<String, FactsStore.Entry> known;
  private final Map<String, FactsStore.Entry> used = new ConcurrentHashMap<>();

  private FactsCache(FactsStore store) {
    this.store = store;
  }

  /**
   * A cache. Nothing is read before the first question.
   *
   * @param folder where caches are kept; it may be missing
   * @param project what tells the sources of one project from another's
   * @param tool what tells this build of mongolint from any that could make other facts
   */
  public static FactsCache in(Path folder, String project, String tool) {
    return new FactsCache(new FactsStore(folder, project, tool));
  }

  private synchronized Map<String, FactsStore.Entry> known() {
    if (known == null) {
      try {
        known = store.load();
      } catch (IOException e) {
        known = Map.of();
        store.file().debug("is not used: " + e.getMessage());
      }
    }
    return known;
  }

  /** The facts of a file, or null if they have to be made. */
  public FileFacts find(String path, String text) {
    FactsStore.Entry entry = used.get(path);
    if (entry == null) {
      entry = known().get(path);
    }
    if (entry == null || !entry.hash().equals(ContentHash.of(text))) {
      return null;
    }
    FileFacts facts;
    try {
      facts = FactsReader.read(entry.bytes(), entry.start());
    } catch (RuntimeException e) {
      store.file().debug("has no facts of " + path + " that can be read: " + e);
      return null;
    }
    if (!path.equals(facts.path())) {
      return null;
    }
    used.put(path, entry);
    return facts;
  }

  /**
   * Keeps the facts of a file for the next run. Those with a problem are not kept: it may have come
   * from a lack of memory or stack.
   */
  public void put(String text, FileFacts facts) {
    if (facts.problem() == null) {
      byte[] bytes = FactsWriter.write(facts);
      FactsSums sums = FactsSums.of(facts, bytes);
      used.put(
          facts.path(), new FactsStore.Entry(ContentHash.of(text), bytes, 0, bytes.length, sums));
    }
  }

  /** What tells the facts of a file that this run used from others; null if it used none. */
  public FactsSums sums(String path) {
    FactsStore.Entry entry = used.get(path);
    return entry == null ? null : entry.sums();
  }

  /** Writes what this run used, if it used anything and that is not what was read. */
  public void save() {
    if (used.isEmpty() || used.equals(known())) {
      return;
    }
    try {
      store.save(new TreeMap<>(used));
    } catch (IOException | RuntimeException e) {
      store.file().debug("is not written: " + e);
    }
  }
}
