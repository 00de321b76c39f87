package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a project adds to the catalog: its own handlers, life cycles and openers.
 *
 * @param frameworks in the form of the files on frameworks
 * @param operations lines in the form of {@code operations.txt}
 */
public record Additions(FrameworkEntries frameworks, List<String> operations) {

  /** Nothing. */
  public static final Additions NONE = new Additions(FrameworkEntries.NONE, List.of());

  /** The key under which the lines stand. */
  public static final String OPERATIONS = "operations";

  /** All keys. */
  public static final List<String> KEYS =
      List.of(
          OPERATIONS,
          "handlers",
          "startup",
          "shutdown",
          "events",
          "scopes",
          "instances",
          "factories",
          "exclusions",
          "returns",
          "conditions");

  /** Copies the lines. */
  public Additions {
    operations = List.copyOf(operations);
  }

  /**
   * Reads additions.
   *
   * @param where what to call them in messages
   * @param tree the keys with mappings, lists and values, as a YAML parser gives them
   * @throws CatalogException if they have no meaning
   */
  public static Additions read(String where, Map<?, ?> tree) {
    Map<Object, Object> rest = new LinkedHashMap<>(tree);
    Object lines = rest.remove(OPERATIONS);
    List<String> operations = new ArrayList<>();
    for (Object line : lines instanceof List<?> list ? list : List.of()) {
      operations.add(String.valueOf(line));
    }
    if (lines != null && !(lines instanceof List)) {
      throw new CatalogException(where + ", " + OPERATIONS + ": a list is expected");
    }
    try {
      Operations.read(operations);
    } catch (CatalogException e) {
      throw new CatalogException(where + ", " + OPERATIONS + ": " + e.getMessage());
    }
    return new Additions(FrameworkReader.read(where, rest), operations);
  }

  /** These and others. */
  public Additions plus(Additions more) {
    List<String> lines = new ArrayList<>(operations);
    lines.addAll(more.operations);
    return new Additions(frameworks.plus(more.frameworks), lines);
  }

  /**
   * The packages of the types that are added. Their own sources need not be there: a file that
   * names one of them matters.
   */
  public Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    for (String line : operations) {
      String type = line.strip().split("[\\s#]+", -1)[1];
      packages.add(type.contains(".") ? type.substring(0, type.lastIndexOf('.')) : type);
    }
    return packages;
  }
}
