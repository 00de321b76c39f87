import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures mongolint beside other tools, in pairs of runs. `benchmarks/run` calls it. */
public final class Speed {
  private final Map<String, String> options = new HashMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final Runner runner;
  private final Commands commands;
  private final int rounds;
  private final int slowRounds;

  private Speed(String[] arguments) throws IOException {
    int i = 0;
    for (; !arguments[i].equals("--"); i += 2) {
      options.put(arguments[i], arguments[i + 1]);
    }
    for (i++; i < arguments.length; i++) {
      folders.add(Path.of(arguments[i]).toRealPath());
    }
    Path work = Path.of(options.get("--work"));
    runner = new Runner(work);
    commands =
        new Commands(
            Path.of(options.get("--home")),
            work,
            options.get("--java"),
            options.get("--checkstyle-jar"));
    rounds = Integer.parseInt(options.getOrDefault("--rounds", "7"));
    slowRounds = Integer.parseInt(options.getOrDefault("--slow-rounds", "3"));
  }

  /** Runs. */
  public static void main(String[] arguments) throws IOException {
    new Speed(arguments).run();
  }

  private void run() throws IOException {
    System.out.println(
        LocalDate.now()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, Java "
            + Runtime.version()
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + commands.load());
    if (!commands.hasCache()) {
      System.err.println("left out: cached, change (this mongolint has no cache)");
    }
    if (wants("start")) {
      startUp();
    }
    for (Path folder : folders) {
      measure(folder);
    }
  }

  private boolean wants(String part) {
    return !options.get("--without").contains("," + part + ",");
  }

  private void startUp() throws IOException {
    Table table = new Table("Start-up", "java -version");
    List<String> java = commands.javaVersion();
    table.add("java -version", pairs(rounds, null, java));
    table.add("no file matters", pairs(rounds, java, commands.cold(commands.plainFolder())));
    table.add("ten files matter", pairs(rounds, java, commands.cold(commands.tenFiles())));
    table.print();
  }

  private void measure(Path folder) throws IOException {
    Table table = new Table(folder.getFileName() + ", " + commands.describe(folder), "floor");
    List<String> floor = commands.floor(folder);
    table.add("floor: every file read", pairs(rounds, null, floor));
    List<String> cold = commands.cold(folder);
    if (wants("cold")) {
      table.add("mongolint", pairs(rounds, floor, cold));
    }
    if (wants("cached") && commands.hasCache()) {
      List<String> cached = commands.cached(folder);
      runner.run(cached);
      table.add("mongolint, cached", pairs(rounds, floor, cached));
    }
    if (wants("change") && commands.hasCache()) {
      change(folder, table);
    }
    table.print();
    part("pmd", () -> pmd(folder));
    part("checkstyle", () -> checkstyle(folder));
  }

  private interface Part {
    void run() throws IOException;
  }

  /** Runs what another tool may not be able to do: then it is left out. */
  private void part(String name, Part part) throws IOException {
    try {
      if (wants(name)) {
        part.run();
      }
    } catch (IllegalStateException e) {
      System.err.println("left out: " + name + " (" + e.getMessage() + ")");
    }
  }

  private void pmd(Path folder) {
    Table table = new Table("PMD", "mongolint");
    table.add(
        "PMD CloseResource", pairs(slowRounds, commands.cold(folder), commands.pmd(folder)));
    table.print();
  }

  private void checkstyle(Path folder) throws IOException {
    Table table = new Table("Checkstyle", "without mongolint");
    Pairs with =
        pairs(slowRounds, commands.checkstyle(folder, false), commands.checkstyle(folder, true));
    table.add("Checkstyle, Google style", with.reference());
    table.add("the same with mongolint", with);
    table.print();
  }

  /** One file differs from what the cache knows, each time: one that matters, and one that does not. The original is never written to. */
  private void change(Path folder, Table table) throws IOException {
    Path copy = commands.copy(folder);
    try {
      runner.run(commands.cached(copy));
      Optional<Path> plain = commands.aFile(copy, false);
      if (plain.isPresent()) {
        table.add(
            "the same, a file without MongoDB changed", changing(copy, plain.get(), Speed::moved));
      }
      Optional<Path> using = commands.aFile(copy, true);
      if (using.isPresent()) {
        table.add(
            "the same, comments changed in a file with MongoDB",
            changing(copy, using.get(), Speed::moved));
        table.add(
            "the same, code changed in a file with MongoDB",
            changing(copy, using.get(), Speed::extended));
      }
    } finally {
      try (Stream<Path> all = Files.walk(copy)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private interface Edit {
    String of(String text, int round);
  }

  /** Lines more at the top: every position in the file is another one. */
  private static String moved(String text, int round) {
    return "// round " + round + "\n" + "\n".repeat(round + 1) + text;
  }

  /** A method more at the end. */
  private static String extended(String text, int round) {
    int end = text.lastIndexOf('}');
    return text.substring(0, end)
        + ("  static int round() { return " + round + " + Math.abs(" + round + "); }\n")
        + text.substring(end);
  }

  private Pairs changing(Path folder, Path file, Edit edit) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Pairs pairs = new Pairs(true);
    for (int i = 0; i < rounds; i++) {
      Files.writeString(file, edit.of(text, i), StandardCharsets.ISO_8859_1);
      Runner.Run reference = runner.run(commands.floor(folder));
      pairs.add(reference, runner.run(commands.cached(folder)));
    }
    return pairs;
  }

  /** Runs two commands in turn; the first pair only warms the page cache. */
  private Pairs pairs(int count, List<String> reference, List<String> command) {
    Pairs pairs = new Pairs(reference != null);
    boolean warms = count > slowRounds || count == rounds;
    for (int i = warms ? -1 : 0; i < count; i++) {
      Runner.Run first = reference == null ? null : runner.run(reference);
      Runner.Run second = runner.run(command);
      if (i >= 0) {
        pairs.add(first, second);
      }
    }
    return pairs;
  }
}
