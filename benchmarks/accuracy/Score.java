import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Scores findings on real repositories against labels that people made by reading the code.
 *
 * <p>Run as {@code java Score.java LABELS SARIF_FOLDER [RULE,RULE]}: the labels are a file or a
 * folder of {@code .tsv} files, the findings one {@code owner+name.sarif} for each repository. It
 * reads its own JSON, so nothing needs to be fetched.
 */
final class Score {
  /** The rules that labels speak of. */
  private static final List<String> RULES =
      List.of(
          "ClientPerRequest",
          "ClientNotClosed",
          "CursorNotClosed",
          "SessionNotClosed",
          "ClientCacheUnbounded",
          "ClientBeanScope",
          "ClientInLoop");

  /** Test sources are not scored: by default they are not reported on either. */
  private static final Pattern TEST =
      Pattern.compile(
          "(^|/)src/(test|it|integration-test|integrationTest|testFixtures)/|(Tests?|IT)\\.java$");

  /** How far from its label a finding may lie and still be taken for it. */
  private static final int NEAR = 2;

  private final Set<String> rules;
  private final Map<String, List<Label>> labels = new TreeMap<>();
  private final Map<String, Tally> byRule = new LinkedHashMap<>();
  private final Map<String, Tally> byRepository = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  private Score(Set<String> rules) {
    this.rules = rules;
    rules.forEach(each -> byRule.put(each, new Tally()));
  }

  private static final class Label {
    final String path;
    final int line;
    final String rule;
    final String verdict;
    final String note;
    boolean met;

    Label(String[] columns) {
      path = columns[1];
      line = Integer.parseInt(columns[2]);
      rule = columns[3];
      verdict = columns[4];
      note = columns.length > 6 ? columns[6] : "";
    }

    boolean is(String expected) {
      return verdict.equals(expected);
    }
  }

  private record Found(String rule, String path, int line) {}

  private static final class Tally {
    int right;
    int falseAlarms;
    int missed;
    int near;

    void add(Tally other) {
      right += other.right;
      falseAlarms += other.falseAlarms;
      missed += other.missed;
      near += other.near;
    }

    String row(String name) {
      return String.format(
          Locale.ROOT,
          "%-56s%6d%13d%8d%6d%11s%8s",
          name,
          right,
          falseAlarms,
          missed,
          near,
          share(right, falseAlarms),
          share(right, missed));
    }

    private static String share(int good, int bad) {
      return good + bad == 0
          ? "-"
          : String.format(Locale.ROOT, "%.3f", good / (double) (good + bad));
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: java Score.java LABELS SARIF_FOLDER [RULE,RULE...]");
      System.exit(2);
    }
    Score score =
        new Score(new LinkedHashSet<>(args.length > 2 ? List.of(args[2].split(",")) : RULES));
    for (Path each : tables(Path.of(args[0]))) {
      score.read(each);
    }
    Path findings = Path.of(args[1]);
    for (String repository : score.labels.keySet()) {
      Path sarif = findings.resolve(repository.replace('/', '+') + ".sarif");
      score.judge(
          repository, Files.exists(sarif) ? found(sarif, score.labels.get(repository)) : null);
    }
    score.print();
  }

  private static List<Path> tables(Path labels) throws IOException {
    if (!Files.isDirectory(labels)) {
      return List.of(labels);
    }
    try (var files = Files.list(labels)) {
      return files
          .filter(each -> each.getFileName().toString().endsWith("labels.tsv"))
          .sorted()
          .toList();
    }
  }

  private void read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 5) {
        throw new IOException(
            file + ":" + (i + 1) + ": " + columns.length + " columns, not 5 or more");
      }
      labels.computeIfAbsent(columns[0], each -> new ArrayList<>()).add(new Label(columns));
    }
  }

  /** Each finding once, however often it is reported at its line. */
  private static Set<Found> found(Path sarif, List<Label> labels) {
    Set<Found> all = new LinkedHashSet<>();
    Object document;
    try {
      document = new Json(Files.readString(sarif)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Object run : list(field(document, "runs"))) {
      for (Object result : list(field(run, "results"))) {
        List<Object> locations = list(field(result, "locations"));
        if (!list(field(result, "suppressions")).isEmpty()
            || "unchanged".equals(field(result, "baselineState"))
            || locations.isEmpty()) {
          continue;
        }
        Object place = field(locations.get(0), "physicalLocation");
        if (field(field(place, "artifactLocation"), "uri") instanceof String uri
            && field(field(place, "region"), "startLine") instanceof Double line) {
          String rule = String.valueOf(field(result, "ruleId"));
          all.add(
              new Found(
                  rule.substring(rule.lastIndexOf('/') + 1), path(uri, labels), line.intValue()));
        }
      }
    }
    return all;
  }

  /** The address may be absolute: the longest labelled path that it ends with is meant. */
  private static String path(String uri, List<Label> labels) {
    String decoded =
        URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8).replace('\\', '/');
    return labels.stream()
        .map(each -> each.path)
        .filter(each -> decoded.equals(each) || decoded.endsWith("/" + each))
        .max(Comparator.comparingInt(String::length))
        .orElse(decoded);
  }

  private void judge(String repository, Set<Found> findings) {
    Tally sum = new Tally();
    byRepository.put(repository, sum);
    List<Label> known = labels.get(repository);
    if (findings == null) {
      remarks.add("NO FINDINGS FILE for " + repository + ": all its labels count as missed");
    }
    List<Found> unmatched = new ArrayList<>();
    for (Found each : findings == null ? Set.<Found>of() : findings) {
      if (rules.contains(each.rule)
          && !TEST.matcher(each.path).find()
          && !exact(repository, known, each)) {
        unmatched.add(each);
      }
    }
    // Only when each has taken the label of its own line do the others look at their neighbours'.
    for (Found each : unmatched) {
      Label close =
          known.stream()
              .filter(label -> !label.met && label.is("yes") && label.rule.equals(each.rule))
              .filter(
                  label -> label.path.equals(each.path) && Math.abs(label.line - each.line) <= NEAR)
              .findFirst()
              .orElse(null);
      Tally tally = byRule.get(each.rule);
      if (close == null) {
        tally.falseAlarms++;
        sum.falseAlarms++;
        remarks.add(
            "UNLABELLED   " + repository + " " + each.path + ":" + each.line + " " + each.rule);
      } else {
        close.met = true;
        tally.right++;
        tally.near++;
        sum.right++;
        sum.near++;
      }
    }
    for (Label each : known) {
      if (each.is("yes") && !each.met && rules.contains(each.rule)) {
        byRule.get(each.rule).missed++;
        sum.missed++;
        remarks.add("MISS         " + repository + " " + show(each));
      }
    }
  }

  private boolean exact(String repository, List<Label> known, Found finding) {
    for (Label each : known) {
      if (each.rule.equals(finding.rule)
          && each.path.equals(finding.path)
          && each.line == finding.line) {
        each.met = true;
        Tally sum = byRepository.get(repository);
        if (each.is("yes")) {
          byRule.get(each.rule).right++;
          sum.right++;
        } else if (each.is("no")) {
          byRule.get(each.rule).falseAlarms++;
          sum.falseAlarms++;
          remarks.add("FALSE ALARM  " + repository + " " + show(each));
        }
        return true;
      }
    }
    return false;
  }

  private static String show(Label label) {
    return label.path + ":" + label.line + " " + label.rule + "  (" + label.note + ")";
  }

  private void print() {
    remarks.stream().sorted().forEach(System.out::println);
    String head =
        String.format(
            "%-56s%6s%13s%8s%6s%11s%8s",
            "", "right", "false alarms", "missed", "near", "precision", "recall");
    System.out.println(head);
    Tally all = new Tally();
    byRule.forEach(
        (rule, tally) -> {
          System.out.println(tally.row(rule));
          all.add(tally);
        });
    System.out.println(all.row("all rules"));
    System.out.println();
    System.out.println(head);
    byRepository.forEach((repository, tally) -> System.out.println(tally.row(repository)));
  }

  private static Object field(Object object, String name) {
    return object instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private static List<Object> list(Object value) {
    return value instanceof List<?> all ? new ArrayList<>(all) : List.of();
  }

  /** As much of a JSON reader as a SARIF file needs. */
  private static final class Json {
    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    Object value() {
      space();
      switch (text.charAt(at)) {
        case '{':
          return object();
        case '[':
          return array();
        case '"':
          return string();
        case 't':
          at += "true".length();
          return true;
        case 'f':
          at += "false".length();
          return false;
        case 'n':
          at += "null".length();
          return null;
        default:
          return number();
      }
    }

    private Map<String, Object> object() {
      Map<String, Object> map = new LinkedHashMap<>();
      at++;
      while (next() != '}') {
        String name = string();
        next();
        at++;
        map.put(name, value());
        comma();
      }
      at++;
      return map;
    }

    private List<Object> array() {
      List<Object> all = new ArrayList<>();
      at++;
      while (next() != ']') {
        all.add(value());
        comma();
      }
      at++;
      return all;
    }

    private String string() {
      StringBuilder all = new StringBuilder();
      at++;
      while (text.charAt(at) != '"') {
        char c = text.charAt(at++);
        all.append(c == '\\' ? escaped() : c);
      }
      at++;
      return all.toString();
    }

    private char escaped() {
      char c = text.charAt(at++);
      switch (c) {
        case 'n':
          return '\n';
        case 't':
          return '\t';
        case 'r':
          return '\r';
        case 'b':
          return '\b';
        case 'f':
          return '\f';
        case 'u':
          at += 4;
          return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        default:
          return c;
      }
    }

    private Double number() {
      int start = at;
      while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return Double.valueOf(text.substring(start, at));
    }

    private void comma() {
      if (next() == ',') {
        at++;
      }
    }

    private char next() {
      space();
      return text.charAt(at);
    }

    private void space() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
  }
}
