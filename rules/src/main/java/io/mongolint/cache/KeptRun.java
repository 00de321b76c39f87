package io.mongolint.cache;

import io.mongolint.finding.Result;
import io.mongolint.scan.TypeUse;
import java.util.List;

/**
 * A run with all that its result depends on.
 *
 * @param conditions what tells it from runs of other builds and settings, on other files, or beside
 *     other configuration
 * @param files the Java files, in order of their paths, which are among the conditions
 * @param uses the uses of types by which files came to matter
 * @param result what it gave
 */
public record KeptRun(String conditions, List<KeptFile> files, List<TypeUse> uses, Result result) {

  /** Copies the lists. */
  public KeptRun {
    files = List.copyOf(files);
    uses = List.copyOf(uses);
  }

  /**
   * A Java file.
   *
   * @param sum a check sum of its bytes
   * @param packageName the package that it belongs to
   * @param isParsed whether it mattered
   * @param facts what tells its facts from others; null if there are none
   */
  public record KeptFile(long sum, String packageName, boolean isParsed, FactsSums facts) {}
}
