import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command lines that are measured, and the folders that they need. */
final class Commands {
  /** Not in the licence at its head, which often does. */
  private static final String NAMES_MONGO = "(?s).*\nimport [^\n]*[Mm]ongo.*";

  private final Path home;
  private final Path work;
  private final String java;
  private final String checkstyleJar;
  private final String help;

  Commands(Path home, Path work, String java, String checkstyleJar) throws IOException {
    this.home = home;
    this.work = work;
    this.java = java;
    this.checkstyleJar = checkstyleJar;
    Process process =
        new ProcessBuilder(mongolint(), "check", "--help").redirectErrorStream(true).start();
    help = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String mongolint() {
    return home.resolve("mongolint").toString();
  }

  /** Says whether this mongolint keeps facts from one run to the next. */
  boolean hasCache() {
    return help.contains("--cache");
  }

  /** What else keeps this machine busy, where that can be told. */
  String load() {
    try {
      String[] parts = Files.readString(Path.of("/proc/loadavg")).split(" ");
      return ", load " + parts[0] + " at the start";
    } catch (IOException e) {
      return "";
    }
  }

  List<String> javaVersion() {
    return List.of(java, "-version");
  }

  /** Every file read, in a JVM as mongolint's launcher starts it. */
  List<String> floor(Path folder) {
    return List.of(java, "-cp", work.resolve("classes").toString(), "Floor", folder.toString());
  }

  List<String> cold(Path folder) {
    List<String> line = check();
    if (help.contains("--no-cache")) {
      line.add("--no-cache");
    }
    line.add(folder.toString());
    return line;
  }

  List<String> cached(Path folder) {
    List<String> line = check();
    line.add("--cache");
    line.add(work.resolve("mongolint.cache").toString());
    line.add(folder.toString());
    return line;
  }

  private List<String> check() {
    return new ArrayList<>(
        List.of(mongolint(), "check", "--quiet", "--fail-on", "never", "--color", "never"));
  }

  /** As {@code differential/run.sh} calls it, on all cores and without the types of libraries. */
  List<String> pmd(Path folder) {
    return List.of(
        java,
        "-cp",
        work.resolve("pmd") + File.separator + "*",
        "net.sourceforge.pmd.cli.PmdCli",
        "check",
        "--no-progress",
        "--no-cache",
        "--no-fail-on-violation",
        "--no-fail-on-error",
        "-f",
        "text",
        "-R",
        home.resolve("benchmarks/differential/closeresource.xml").toString(),
        "-d",
        folder.toString());
  }

  /** With the Google style that stands in Checkstyle's jar, and mongolint as a module more. */
  List<String> checkstyle(Path folder, boolean withMongolint) throws IOException {
    String jars = work.resolve("checkstyle") + File.separator + "*";
    String path = withMongolint ? jars + File.pathSeparator + checkstyleJar : jars;
    String style = "/google_checks.xml";
    if (withMongolint) {
      style = work.resolve("google_checks_mongolint.xml").toString();
      Files.writeString(Path.of(style), withModule(googleStyle()));
    }
    return List.of(
        java,
        "-cp",
        path,
        "com.puppycrawl.tools.checkstyle.Main",
        // Templates of sources lie among the resources; Checkstyle ends at what it cannot parse.
        "-x",
        "/src/main/resources/|/src/test/resources/",
        "-c",
        style,
        folder.toString());
  }

  private static String withModule(String style) {
    int end = style.lastIndexOf("</module>");
    return style.substring(0, end) + "<module name=\"Mongolint\"/>\n" + style.substring(end);
  }

  private String googleStyle() throws IOException {
    try (Stream<Path> jars = Files.list(work.resolve("checkstyle"))) {
      Path jar =
          jars.filter(each -> each.getFileName().toString().startsWith("checkstyle-"))
              .findFirst()
              .orElseThrow();
      try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(jar.toFile())) {
        return new String(
            zip.getInputStream(zip.getEntry("google_checks.xml")).readAllBytes(),
            StandardCharsets.UTF_8);
      }
    }
  }

  /** A folder with one file that has nothing to do with MongoDB. */
  Path plainFolder() throws IOException {
    Path folder = Files.createDirectories(work.resolve("plain/src"));
    Files.writeString(folder.resolve("Plain.java"), "class Plain {}\n");
    return folder;
  }

  /** A folder with ten small files that use MongoDB. */
  Path tenFiles() throws IOException {
    Path folder = Files.createDirectories(work.resolve("ten/src"));
    for (int i = 0; i < 10; i++) {
      Files.writeString(
          folder.resolve("Orders" + i + ".java"),
          """
          import com.mongodb.client.MongoCollection;
          import org.bson.Document;

          class Orders%d {
            Document first(MongoCollection<Document> orders) {
              return orders.find().first();
            }
          }
          """
              .formatted(i));
    }
    return folder;
  }

  /** How many files, and how large. */
  String describe(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(each -> each.toString().endsWith(".java")).toList();
      long bytes = 0;
      for (Path each : files) {
        bytes += Files.size(each);
      }
      return files.size() + " files, " + bytes / 1_000_000 + " MB";
    }
  }

  /** A copy of the files below a folder that a run could read. */
  Path copy(Path folder) throws IOException {
    Path copy = work.resolve("copy").resolve(folder.getFileName());
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(each -> !folder.relativize(each).startsWith(".git"))
          .filter(each -> Files.isDirectory(each) || Files.isRegularFile(each))
          .forEach(each -> copy(each, copy.resolve(folder.relativize(each))));
    }
    return copy;
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first file of the main sources, by path, that uses MongoDB, or that does not name it. */
  Optional<Path> aFile(Path folder, boolean usesMongo) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(each -> each.toString().endsWith(".java"))
              .filter(each -> !each.toString().contains("/test/"))
              .filter(each -> !each.getFileName().toString().contains("-info"))
              .sorted()
              .toList();
      for (Path each : files) {
        String text = Files.readString(each, StandardCharsets.ISO_8859_1);
        if (usesMongo ? text.contains("\nimport com.mongodb.") : !text.matches(NAMES_MONGO)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }
}
