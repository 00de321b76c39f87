package io.mongolint.report;

import io.mongolint.finding.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The output formats by name. */
public final class Reports {
  private static final TreeMap<String, Function<Options, Report>> BY_NAME = new TreeMap<>();

  static {
    BY_NAME.put("sarif", options -> new SarifReport(options.rules()));
    BY_NAME.put("text", options -> new TextReport(options.color()));
  }

  private Reports() {}

  /**
   * What formats may want to know besides the result.
   *
   * @param rules all rules
   * @param color whether text is shown where colours can be seen
   */
  public record Options(List<RuleInfo> rules, boolean color) {
    /** Copies the list. */
    public Options {
      rules = List.copyOf(rules);
    }
  }

  /** The names of the formats, in alphabetical order. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** The format of that name, if there is one. */
  public static Optional<Report> byName(String name, Options options) {
    return Optional.ofNullable(BY_NAME.get(name)).map(format -> format.apply(options));
  }
}
