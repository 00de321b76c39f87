package io.mongolint.checkstyle;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times what an editor waits for: {@code Checker.process()} of one file of a project with 5,000,
 * after edits. A program to run by hand; times have no place in a test.
 */
final class RescanBenchmark {
  private static final int MODULES = 10;
  private static final int FILES_A_MODULE = 500;

  /** Every so many files one opens a client, and one uses such a class in a handler. */
  private static final int STORE_EVERY = 100;

  private static final int ROUNDS = 60;

  private RescanBenchmark() {}

  /**
   * Runs all.
   *
   * @param args the folder to write the project to, and optionally how often to repeat
   */
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    write(root);
    Checker checker = checker();
    Path plain = root.resolve("m1/src/main/java/p1/C7.java");
    Path handler = root.resolve("m1/src/main/java/p1/Handler0.java");
    Path store = root.resolve("m1/src/main/java/p1/Store0.java");
    long start = System.nanoTime();
    checker.process(List.of(handler.toFile()));
    print("first index", new long[] {System.nanoTime() - start});
    for (int pass = 0; pass < 2; pass++) {
      print("nothing edited", time(checker, handler, null, rounds));
      print("a file without MongoDB edited", time(checker, plain, plain, rounds));
      print("a handler edited", time(checker, handler, handler, rounds));
      print("a store edited", time(checker, store, store, rounds));
      print("a store edited, its handler checked", time(checker, handler, store, rounds));
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "heap in use: %d MB%n",
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
    checker.destroy();
  }

  private static long[] time(Checker checker, Path checked, Path edited, int rounds)
      throws Exception {
    long[] times = new long[rounds];
    List<File> files = List.of(checked.toFile());
    for (int i = 0; i < rounds; i++) {
      if (edited != null) {
        String text = Files.readString(edited);
        Files.writeString(edited, text.replaceAll("int edit = \\d+;", "int edit = " + i + ";"));
      }
      long start = System.nanoTime();
      checker.process(files);
      times[i] = System.nanoTime() - start;
    }
    return times;
  }

  private static void print(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-40s median %7.1f ms   90%% %7.1f ms%n",
        what,
        times[times.length / 2] / 1e6,
        times[times.length * 9 / 10] / 1e6);
  }

  private static Checker checker() throws Exception {
    DefaultConfiguration configuration = new DefaultConfiguration("root");
    configuration.addChild(new DefaultConfiguration(MongolintCheck.class.getName()));
    Checker checker = new Checker();
    checker.setModuleClassLoader(RescanBenchmark.class.getClassLoader());
    checker.configure(configuration);
    return checker;
  }

  private static void write(Path root) throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    FileTime old = FileTime.fromMillis(System.currentTimeMillis() - 60_000);
    for (int module = 0; module < MODULES; module++) {
      Path folder = root.resolve("m" + module);
      Path sources = folder.resolve("src/main/java/p" + module);
      Files.createDirectories(sources);
      Files.writeString(folder.resolve("pom.xml"), "<project/>");
      List<Path> written = new ArrayList<>();
      for (int i = 0; i < FILES_A_MODULE; i++) {
        String name = "C" + i;
        written.add(Files.writeString(sources.resolve(name + ".java"), plain(module, i)));
        if (i % STORE_EVERY == 0) {
          int n = i / STORE_EVERY;
          written.add(Files.writeString(sources.resolve("Store" + n + ".java"), store(module, n)));
          written.add(
              Files.writeString(sources.resolve("Handler" + n + ".java"), handler(module, n)));
        }
      }
      for (Path file : written) {
        Files.setLastModifiedTime(file, old);
      }
    }
  }

  private static String plain(int module, int i) {
    StringBuilder text = new StringBuilder("package p" + module + ";\n\n");
    text.append("import java.util.List;\nimport java.util.Map;\n\nclass C" + i + " {\n");
    text.append("  int edit = 0;\n  private final Map<String, List<Integer>> all = Map.of();\n");
    for (int m = 0; m < 12; m++) {
      text.append("\n  String method" + m + "(String name, C" + (i / 2) + " other) {\n");
      text.append("    StringBuilder text = new StringBuilder();\n");
      text.append("    for (Integer each : all.getOrDefault(name, List.of())) {\n");
      text.append("      text.append(each).append(other.edit);\n    }\n");
      text.append("    return text.toString();\n  }\n");
    }
    return text.append("}\n").toString();
  }

  private static String store(int module, int n) {
    return """
        package p%d;

        import com.mongodb.client.MongoClient;
        import com.mongodb.client.MongoClients;

        public class Store%d implements AutoCloseable {
          int edit = 0;
          private final MongoClient client = MongoClients.create("mongodb://localhost");

          public long count(String name) {
            return client.getDatabase("shop").getCollection(name).countDocuments();
          }

          @Override
          public void close() {
            client.close();
          }
        }
        """
        .formatted(module, n);
  }

  private static String handler(int module, int n) {
    return """
        package p%d;

        import jakarta.servlet.http.HttpServlet;
        import jakarta.servlet.http.HttpServletRequest;
        import jakarta.servlet.http.HttpServletResponse;

        public class Handler%d extends HttpServlet {
          int edit = 0;

          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            try (Store%d store = new Store%d()) {
              store.count(request.getParameter("name"));
            }
          }
        }
        """
        .formatted(module, n, n, n);
  }
}
