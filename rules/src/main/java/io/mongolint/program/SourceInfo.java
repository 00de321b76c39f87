package io.mongolint.program;

/**
 * Where a source file belongs.
 *
 * @param module the module's folder relative to the root, empty for the root itself
 * @param test whether it is a test source
 */
public record SourceInfo(String module, boolean test) {
  /** A main source of the root module. */
  public static final SourceInfo MAIN = new SourceInfo("", false);
}
