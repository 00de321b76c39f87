package io.mongolint.cache;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The last run on the same sources, for the next one to give its result again where nothing that it
 * depends on has changed.
 *
 * <p>A cache that cannot be read is as good as none, and one that cannot be written is left alone:
 * a run never fails for it.
 */
public final class RunCache {
  /** Says what kind of file it is, and changes with its format. */
  private static final long MAGIC = 0x6d6c_7275_6e5f_7632L;

  private static final String SUFFIX = ".run";

  private final CacheFile file;

  /**
   * A cache. Nothing is read before the first question.
   *
   * @param folder where caches are kept; it may be missing
   * @param project what tells the sources of one project from another's
   */
  public RunCache(Path folder, String project) {
    file = new CacheFile(folder, project, SUFFIX);
  }

  /** The run that was kept under these conditions, or null. */
  public KeptRun find(String conditions) {
    try {
      byte[] bytes = file.load();
      if (bytes == null) {
        return null;
      }
      ByteReader in = new ByteReader(bytes, 0);
      return in.wide() == MAGIC && conditions.equals(in.text())
          ? new RunReader(in).run(conditions)
          : null;
    } catch (IOException | RuntimeException e) {
      file.debug("is not used: " + e.getMessage());
      return null;
    }
  }

  /** Keeps a run; an earlier one goes. */
  public void save(KeptRun run) {
    ByteWriter out = new ByteWriter();
    out.wide(MAGIC);
    out.text(run.conditions());
    new RunWriter(out).run(run);
    try {
      file.save(out.toBytes());
    } catch (IOException | RuntimeException e) {
      file.debug("is not written: " + e);
    }
  }

  /** A short form of conditions: a hash of 128 bits. */
  public static String conditions(String text) {
    return ContentHash.of(text).toString();
  }
}
