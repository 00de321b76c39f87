package io.mongolint.scan;

/**
 * A Java file of the analysed tree.
 *
 * <p>There is one for every file, whether it matters or not, so it is kept small.
 */
public final class SourceFile implements Comparable<SourceFile> {
  private final String path;
  private final boolean seed;
  private final boolean test;
  private final boolean given;
  private final long sum;
  private volatile int[] words;
  private volatile String packageName;
  private volatile String unsaved;

  SourceFile(String path, boolean seed, boolean test, boolean given, long sum, int[] words) {
    this.path = path;
    this.seed = seed;
    this.test = test;
    this.given = given;
    this.sum = sum;
    this.words = words;
  }

  /** The path relative to the base, with {@code /}. */
  public String path() {
    return path;
  }

  /** Says whether the file itself names MongoDB. */
  public boolean isSeed() {
    return seed;
  }

  /**
   * Says whether it is a test: it lies in a source set for tests; or it is named like one, lies in
   * no main source set, and uses a test framework.
   */
  public boolean isTest() {
    return test;
  }

  /** Says whether the file itself, not a folder around it, was given as something to analyse. */
  public boolean isGiven() {
    return given;
  }

  /** A check sum of its bytes. */
  public long sum() {
    return sum;
  }

  /** The name of the top-level type that the file is named after. */
  public String typeName() {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - SourceTree.SUFFIX.length());
  }

  /** The hashes of the words in it, or null if nobody has asked for them yet. */
  int[] words() {
    return words;
  }

  void words(int[] hashes) {
    words = hashes;
  }

  String packageName() {
    return packageName;
  }

  void packageName(String name) {
    packageName = name;
  }

  /** The text that somebody is editing and has not saved; null if the file counts. */
  String unsaved() {
    return unsaved;
  }

  void unsaved(String text) {
    unsaved = text;
  }

  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && path.equals(file.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
