package io.mongolint.finding;

/** How bad a finding is, in rising order. */
public enum Severity {
  /** Shown only on request. */
  INFO,
  /** Reported, does not fail the build by default. */
  WARNING,
  /** Fails the build by default. */
  ERROR;

  /** The word for it, in lower case. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
