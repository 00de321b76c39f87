package io.mongolint.buildtools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the API of the libraries as one resource: of each type what its generations have in union,
 * the newest first.
 */
public final class ApiExtractor {

  private ApiExtractor() {}

  /**
   * Reads the jars of a directory and types written down by hand. Does nothing if the inputs are
   * those of the last run.
   *
   * @param arguments the directory with the jars, the file that selects types, the file with types
   *     written down by hand, the resource to write, and the file that remembers the inputs
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 5) {
      throw new IllegalArgumentException("expected 5 arguments");
    }
    Path jars = Path.of(arguments[0]);
    Path selection = Path.of(arguments[1]);
    Path text = Path.of(arguments[2]);
    Path output = Path.of(arguments[3]);
    Path stamp = Path.of(arguments[4]);

    List<LibraryJar> libraries = libraries(jars);
    String inputs = fingerprint(libraries, List.of(selection, text));
    if (Files.exists(output) && Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
      return;
    }
    Collection<LibraryType> types =
        extract(libraries, Selection.read(selection), ApiText.read(text));
    byte[] bytes = ApiWriter.write(types);
    Files.createDirectories(output.toAbsolutePath().getParent());
    Files.write(output, bytes);
    Files.writeString(stamp, inputs);
    System.out.printf(
        "%s: %d types of %d jars, %d KB%n",
        output.getFileName(), types.size(), libraries.size(), bytes.length / 1024);
  }

  private static List<LibraryJar> libraries(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .map(LibraryJar::of)
          .sorted(
              ((Comparator<LibraryJar>) LibraryJar::compareVersion)
                  .reversed()
                  .thenComparing(LibraryJar::name))
          .toList();
    }
  }

  static Collection<LibraryType> extract(
      List<LibraryJar> libraries, Selection selection, List<LibraryType> written)
      throws IOException {
    Map<String, LibraryType> types = new TreeMap<>();
    written.forEach(type -> types.put(type.name(), type));
    Map<String, Set<String>> unused = new TreeMap<>();
    for (String jar : selection.jars()) {
      unused.put(jar, new LinkedHashSet<>(selection.patterns(jar)));
    }
    for (LibraryJar library : libraries) {
      List<String> patterns = selection.patterns(library.name());
      for (LibraryType type : library.types(patterns, unused.get(library.name()))) {
        types.merge(type.name(), type, LibraryType::merge);
      }
    }
    unused.values().removeIf(Set::isEmpty);
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException("selected, but in no jar: " + unused);
    }
    return types.values();
  }

  /** Changes when a jar, another input or this program changes. */
  private static String fingerprint(List<LibraryJar> libraries, List<Path> files)
      throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    List<String> names = new ArrayList<>();
    for (LibraryJar library : libraries) {
      names.add(library.path().getFileName() + " " + Files.size(library.path()));
    }
    digest.update(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    for (Path file : files) {
      digest.update(Files.readAllBytes(file));
    }
    for (Class<?> part :
        List.of(
            ApiExtractor.class,
            ApiText.class,
            ApiWriter.class,
            ClassFile.class,
            LibraryJar.class,
            LibraryType.class,
            Member.class,
            Selection.class,
            SignatureParser.class,
            TypeRef.class)) {
      try (InputStream code = part.getResourceAsStream(part.getSimpleName() + ".class")) {
        digest.update(code.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
