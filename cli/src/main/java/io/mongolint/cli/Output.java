package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Names;
import io.mongolint.finding.Result;
import io.mongolint.report.MapReport;
import io.mongolint.report.Report;
import io.mongolint.report.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * One report that was asked for.
 *
 * @param format the name of its format
 * @param file where it goes, or null for the standard output
 */
record Output(String format, Path file) {
  private static final String STANDARD_OUTPUT = "-";

  /**
   * Reads the options.
   *
   * @param formats as given: {@code FORMAT} or {@code FORMAT:FILE}
   * @param output the file of the one format that has none of its own, or null
   * @param names the formats that there are
   * @throws IllegalArgumentException with what is wrong, for people
   */
  static List<Output> parse(List<String> formats, String output, Collection<String> names) {
    List<Output> outputs = new ArrayList<>();
    String rest = output;
    for (String format : formats) {
      int colon = format.indexOf(':');
      String name = name(colon < 0 ? format : format.substring(0, colon), names);
      if (colon >= 0) {
        outputs.add(new Output(name, file(format.substring(colon + 1))));
      } else {
        outputs.add(new Output(name, rest == null ? null : file(rest)));
        rest = null;
      }
    }
    if (rest != null) {
      throw new IllegalArgumentException(
          "--output " + rest + " is for a format without a file of its own, and there is none");
    }
    if (outputs.stream().filter(one -> one.file() == null).count() > 1) {
      throw new IllegalArgumentException(
          "only one format can go to the standard output; write the others as FORMAT:FILE");
    }
    return outputs;
  }

  private static String name(String typed, Collection<String> names) {
    String name = typed.toLowerCase(Locale.ROOT);
    if (names.contains(name)) {
      return name;
    }
    String hint = Names.nearest(name, names).map(near -> "; did you mean " + near + "?").orElse("");
    throw new IllegalArgumentException(
        "there is no format \"" + typed + "\", only " + String.join(", ", names) + hint);
  }

  private static Path file(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the name of the report's file is empty");
    }
    return name.equals(STANDARD_OUTPUT) ? null : Path.of(name);
  }

  /** Writes findings; the folders of the file are made. */
  void write(Result result, Console console, boolean color) throws IOException {
    boolean colored = color && file == null;
    Report report =
        Reports.byName(format, new Reports.Options(Mongolint.rules(), colored)).orElseThrow();
    write(out -> report.write(result, out), console);
  }

  /** Writes a map; the folders of the file are made. */
  void write(ConnectionMap map, MapReport report, Console console) throws IOException {
    write(out -> report.write(map, out), console);
  }

  private interface Text {
    void write(Appendable out) throws IOException;
  }

  private void write(Text report, Console console) throws IOException {
    if (file == null) {
      report.write(console.out());
      return;
    }
    StringBuilder text = new StringBuilder();
    report.write(text);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
