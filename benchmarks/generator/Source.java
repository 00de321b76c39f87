import java.util.ArrayList;
import java.util.List;

/** A source file while it is written: its lines, and the leaks planted in them. */
final class Source {
  private final String path;
  private final List<String> lines = new ArrayList<>();
  private final List<String> leaks = new ArrayList<>();

  /** An empty file of a package, with the imports that some file of the program needs. */
  Source(String packageName, String name, String... imports) {
    path = packageName.replace('.', '/') + "/" + name + ".java";
    add("package " + packageName + ";", "");
    for (String each : imports) {
      add("import " + each + ";");
    }
    add("");
  }

  /** Adds lines. */
  Source add(String... more) {
    lines.addAll(List.of(more));
    return this;
  }

  /** Adds a line at which a rule is to report an error. */
  Source leak(String rule, String line) {
    lines.add(line);
    leaks.add(path + ":" + lines.size() + " " + rule);
    return this;
  }

  /** The path below the root of the program. */
  String path() {
    return path;
  }

  /** The planted leaks, as {@code path:line rule}. */
  List<String> leaks() {
    return leaks;
  }

  /** The whole text. */
  String text() {
    return String.join("\n", lines) + "\n";
  }
}
