package io.mongolint.config;

import io.mongolint.finding.Severity;
import java.util.Locale;

/** What a user wants of a rule. */
public enum Level {
  /** It does not run. */
  OFF(null),
  /** Its findings are information. */
  INFO(Severity.INFO),
  /** Its findings are warnings. */
  WARNING(Severity.WARNING),
  /** Its findings are errors. */
  ERROR(Severity.ERROR);

  private final Severity severity;

  Level(Severity severity) {
    this.severity = severity;
  }

  /** The severity of the rule's findings, or null if it does not run. */
  public Severity severity() {
    return severity;
  }

  /** The word for it, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
