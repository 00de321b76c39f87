import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs commands and measures them. */
final class Runner {
  private static final String GNU_TIME = "/usr/bin/time";
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s");

  private final Path work;
  private final boolean memory;

  /**
   * One measured run.
   *
   * @param seconds wall time
   * @param cpu processor time of the command and all that it started
   * @param megabytes the largest resident memory, or 0 where it cannot be told
   */
  record Run(double seconds, double cpu, double megabytes) {}

  Runner(Path work) {
    this.work = work;
    memory = hasGnuTime();
    if (!memory) {
      System.err.println("left out: peak memory (there is no GNU " + GNU_TIME + ")");
    }
  }

  private boolean hasGnuTime() {
    try {
      return new ProcessBuilder(GNU_TIME, "-f", "%M", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a command; what it says goes to a file. An exit code above 1 is an error of ours. */
  Run run(List<String> command) {
    Path said = work.resolve("said.txt");
    Path times = work.resolve("times.txt");
    Path peak = work.resolve("peak.txt");
    List<String> line = new ArrayList<>();
    // The shell's own `times` is the one measure of processor time that every system has.
    line.addAll(List.of("sh", "-c", "\"$@\" >\"$0\" 2>&1; s=$?; times; exit $s", said.toString()));
    if (memory) {
      line.addAll(List.of(GNU_TIME, "-f", "%M", "-o", peak.toString()));
    }
    line.addAll(command);
    try {
      long start = System.nanoTime();
      int code =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(times.toFile())
              .start()
              .waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (code > 1) {
        throw new IllegalStateException(
            "exit code " + code + " of " + command + ":\n" + Files.readString(said));
      }
      return new Run(seconds, cpu(Files.readString(times)), memory ? peak(peak) : 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The second line of `times` is what the children took: user and system. */
  private static double cpu(String text) {
    Matcher matcher = TIMES.matcher(text.lines().skip(1).findFirst().orElse(""));
    double sum = 0;
    while (matcher.find()) {
      sum += 60 * Integer.parseInt(matcher.group(1)) + Double.parseDouble(matcher.group(2));
    }
    return sum;
  }

  /** GNU time says first when the exit code is not 0; the number of kilobytes is the last line. */
  private static double peak(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return Integer.parseInt(lines.get(lines.size() - 1).strip()) / 1024.0;
  }

  /** The middle value. */
  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(null);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** A number with so many digits behind the point. */
  static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
