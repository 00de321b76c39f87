import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs mongolint on generated programs and compares what it finds with what was planted. {@code
 * benchmarks/scale} calls it.
 */
public final class Scale {
  private static final double FLAT = 1.5;
  private static final Pattern ERROR =
      Pattern.compile("^(\\S.*\\.java:\\d+):\\d+: error: .*\\[(\\w+)]$");

  private final Path work;
  private final List<String> start;
  private final Runner runner;
  private boolean failed;

  private Scale(String[] arguments) {
    work = Path.of(arguments[0]);
    // One processor more or less, and the heap that there is, make no difference to what is flat.
    start =
        List.of(
            arguments[1],
            "-XX:+UseSerialGC",
            "-jar",
            arguments[2],
            "check",
            "--no-cache",
            "--fail-on",
            "never",
            "--color",
            "never");
    runner = new Runner(work);
  }

  /** Runs the sizes given from the fourth argument on. */
  public static void main(String[] arguments) throws IOException {
    Scale scale = new Scale(arguments);
    System.out.println("| program | files | leaks | CPU | a file | peak memory | a file |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    double leastTime = Double.MAX_VALUE;
    double leastMemory = Double.MAX_VALUE;
    for (String each : List.of(arguments).subList(3, arguments.length)) {
      int files = Integer.parseInt(each);
      if (files == 0) {
        scale.extremes();
        continue;
      }
      Path folder = scale.work.resolve("program" + files);
      Generate.write(folder, files, 1);
      Runner.Run run = scale.check("generated", folder);
      delete(folder);
      double time = run.cpu() / files;
      double memory = run.megabytes() / files;
      scale.flat(files, "time", time, leastTime);
      scale.flat(files, "memory", memory, leastMemory);
      leastTime = Math.min(leastTime, time);
      leastMemory = Math.min(leastMemory, memory);
    }
    if (scale.failed) {
      System.exit(1);
    }
  }

  private void flat(int files, String what, double now, double least) {
    if (now > FLAT * least) {
      System.out.println(
          "NOT FLAT: " + what + " at " + files + " files: " + now / least + " times as much");
      failed = true;
    }
  }

  private void extremes() throws IOException {
    Path all = work.resolve("extremes");
    for (String name : Extremes.names()) {
      Extremes.main(new String[] {all.toString(), name});
      check(name, all.resolve(name));
      delete(all.resolve(name));
    }
  }

  private Runner.Run check(String name, Path folder) throws IOException {
    List<String> command = new ArrayList<>(start);
    command.add(folder.resolve("src").toString());
    Runner.Run run = runner.run(command);
    TreeMap<String, Integer> open = new TreeMap<>();
    List<String> planted = Files.readAllLines(folder.resolve("leaks.txt"));
    planted.forEach(leak -> open.merge(leak, 1, Integer::sum));
    for (String line : Files.readAllLines(work.resolve("said.txt"))) {
      Matcher matcher = ERROR.matcher(line);
      if (matcher.matches()) {
        open.merge(matcher.group(1) + " " + matcher.group(2), -1, Integer::sum);
      }
    }
    long files;
    try (Stream<Path> walk = Files.walk(folder.resolve("src"))) {
      files = walk.filter(each -> each.toString().endsWith(".java")).count();
    }
    System.out.println(
        String.join(
            " | ",
            "| " + name,
            files + "",
            planted.size() + "",
            Runner.number(run.cpu(), 1) + " s",
            Runner.number(run.cpu() * 1000 / files, 2) + " ms",
            Runner.number(run.megabytes(), 0) + " MB",
            Runner.number(run.megabytes() * 1024 / files, 0) + " KB |"));
    open.values().removeIf(count -> count == 0);
    open.forEach(
        (leak, count) ->
            System.out.println((count > 0 ? "MISSED: " : "TOO MUCH: ") + leak + " (" + name + ")"));
    failed |= !open.isEmpty();
    return run;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
