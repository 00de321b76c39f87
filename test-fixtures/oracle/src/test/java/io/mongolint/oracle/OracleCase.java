package io.mongolint.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fixture as the oracle sees it: its types, what its marks say, and documents that its code can
 * read.
 *
 * @param module the module of the fixtures
 * @param path the file or folder
 * @param sources the text of all its files
 */
record OracleCase(Path module, Path path, String sources) {
  /**
   * The rules whose findings cost connections, cursors or sessions: the others' cost is not
   * measured here.
   */
  private static final Set<String> MEASURED =
      Set.of(
          "ClientPerRequest",
          "ClientNotClosed",
          "CursorNotClosed",
          "SessionNotClosed",
          "ClientCacheUnbounded",
          "ClientBeanScope",
          "ClientInLoop");

  private static final Pattern MARK = Pattern.compile("// (?:expect(?:@[+-]\\d+)?|miss): (.*)");
  private static final Pattern HOSTS =
      Pattern.compile("\"mongodb://([a-zA-Z][\\w.-]*(?::\\d+)?(?:,[a-zA-Z][\\w.-]*(?::\\d+)?)*)[/\"?]");
  private static final Pattern RULE = Pattern.compile("(?:^|, )([A-Z]\\w+)");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|record|enum|interface)"
              + " (\\w+)");
  private static final Pattern GETTER =
      Pattern.compile(
          "\\.get(String|Integer|Long|Boolean|Double|Date|List|ObjectId)?\\(\"([A-Za-z_]\\w*)\"(,"
              + " Document\\.class)?");

  /** The cases of a module. */
  static List<OracleCase> of(Path module) {
    List<OracleCase> all = new ArrayList<>();
    for (Path rule : children(module.resolve("src/main/java"))) {
      for (Path each : Files.isDirectory(rule) ? children(rule) : List.<Path>of()) {
        if (measured(rule)) {
          all.add(at(module, each));
        }
      }
    }
    return all;
  }

  /** The case of this file or folder. */
  static OracleCase at(Path module, Path path) {
    return new OracleCase(module, path, text(path));
  }

  private static boolean measured(Path folder) {
    String name = folder.getFileName().toString();
    return name.equals("peers") || MEASURED.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) {
    StringBuilder all = new StringBuilder();
    for (Path file : files(path)) {
      try {
        all.append(Files.readString(file)).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }

  /** Whether the case is marked as leaking, by findings or by leaks that are known and not found. */
  boolean bad() {
    return !rules().isEmpty();
  }

  /** The rule's folder, in lower case. */
  String folder() {
    return path.getParent().getFileName().toString();
  }

  /** The names of the hosts that it connects to. */
  Set<String> hosts() {
    Set<String> all = new TreeSet<>();
    Matcher uri = HOSTS.matcher(sources);
    while (uri.find()) {
      for (String host : uri.group(1).split(",")) {
        all.add(host.replaceFirst(":.*", ""));
      }
    }
    return all;
  }

  String name() {
    return path.getFileName().toString().replace(".java", "");
  }

  /** The names of its top-level types. */
  List<String> types() {
    List<String> all = new ArrayList<>();
    for (Path file : files(path)) {
      Path folder = module.resolve("src/main/java").relativize(file.getParent());
      Matcher type = TYPE.matcher(text(file));
      while (type.find()) {
        all.add(folder.toString().replace('\\', '.').replace('/', '.') + "." + type.group(1));
      }
    }
    return all;
  }

  /** The rules that its marks name. */
  Set<String> rules() {
    Set<String> all = new TreeSet<>();
    Matcher mark = MARK.matcher(sources);
    while (mark.find()) {
      Matcher rule =
          RULE.matcher(mark.group(1).replaceAll("\"[^\"]*\"", "").replace(" (needs imports)", ""));
      while (rule.find()) {
        all.add(rule.group(1));
      }
    }
    all.retainAll(MEASURED);
    return all;
  }

  /**
   * A document with the fields that the code asks for, of the types that it asks for, or of wrong
   * ones.
   */
  Map<String, Object> row(boolean odd) {
    Map<String, Object> row = new LinkedHashMap<>();
    Matcher getter = GETTER.matcher(sources);
    while (getter.find()) {
      String type = getter.group(1) == null ? "" : getter.group(1);
      Object value =
          switch (type) {
            case "String" -> "1";
            case "Integer" -> 200;
            case "Long" -> 200L;
            case "Boolean" -> true;
            case "Double" -> 2.5;
            case "Date" -> java.time.Instant.EPOCH;
            case "List" -> new ArrayList<>(List.of("a", "b"));
            case "ObjectId" -> null;
            default -> plain(getter.group(2), getter.group(3) != null);
          };
      if (value != null && !getter.group(2).equals("_id")) {
        if (!odd) {
          row.put(getter.group(2), value);
        } else if (!type.isEmpty()) {
          // Of another type where a type is asked for, and missing where none is.
          row.put(getter.group(2), value instanceof Integer ? "odd" : 7);
        }
      }
    }
    return row;
  }

  /** A value for a field that is asked for without a type. */
  private Object plain(String field, boolean document) {
    if (document) {
      return Map.of("a", 1);
    }
    return sources.matches("(?s).*\\((?:Number|Integer|int)\\) \\w+\\.get\\(\"" + field + "\"\\).*")
        ? 200
        : "1";
  }

  @Override
  public String toString() {
    return module.getFileName() + "/" + path.getParent().getFileName() + "/" + name();
  }
}
