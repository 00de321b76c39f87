import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a program of any size with known leaks. The same arguments give the same bytes.
 *
 * <p>usage: {@code java Generate FOLDER FILES [SEED]}: sources go to {@code FOLDER/src}, the list
 * of leaks, {@code path:line rule} by line, to {@code FOLDER/leaks.txt}.
 */
public final class Generate {
  /** So many files are in one package; about a third of them have to do with MongoDB. */
  private static final int PACKAGE = 100;

  private Generate() {}

  /** Writes. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int files = Integer.parseInt(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    write(folder, files, seed);
  }

  /** Writes a program. */
  static void write(Path folder, int files, long seed) throws IOException {
    Files.createDirectories(folder);
    int left = files;
    try (BufferedWriter leaks = Files.newBufferedWriter(folder.resolve("leaks.txt"))) {
      for (int number = 0; left > 0; number++) {
        String packageName = "shop.p" + number;
        Random random = new Random(seed * 1_000_003 + number);
        List<Source> sources = new Shapes(packageName, number, random).all();
        while (sources.size() < Math.min(PACKAGE, left)) {
          sources.add(plain(packageName, sources.size(), random));
        }
        // A package that is cut short would lose the far end of a chain.
        for (Source source : sources) {
          write(folder.resolve("src").resolve(source.path()), source.text());
          for (String leak : source.leaks()) {
            leaks.write(leak + "\n");
          }
        }
        left -= sources.size();
      }
    }
  }

  /** Writes a program of these sources, with its leaks. */
  static void write(Path folder, List<Source> sources) throws IOException {
    Files.createDirectories(folder);
    StringBuilder leaks = new StringBuilder();
    for (Source source : sources) {
      write(folder.resolve("src").resolve(source.path()), source.text());
      source.leaks().forEach(leak -> leaks.append(leak).append('\n'));
    }
    Files.writeString(folder.resolve("leaks.txt"), leaks);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A class that has nothing to do with MongoDB, of the size that classes have. */
  private static Source plain(String packageName, int number, Random random) {
    String name = "Plain" + number;
    Source source = new Source(packageName, name, "java.util.ArrayList", "java.util.List");
    source.add("/** Keeps numbers, as many classes do. */", "final class " + name + " {");
    source.add("  private final List<Integer> numbers = new ArrayList<>();", "");
    int methods = 5 + random.nextInt(20);
    for (int i = 0; i < methods; i++) {
      source
          .add("  int sum" + i + "(int least) {", "    int sum = " + random.nextInt(1000) + ";")
          .add("    for (int each : numbers) {", "      if (each > least) {")
          .add("        sum += each * " + (1 + random.nextInt(9)) + ";", "      }", "    }")
          .add("    return sum;", "  }", "");
    }
    return source.add("}");
  }
}
