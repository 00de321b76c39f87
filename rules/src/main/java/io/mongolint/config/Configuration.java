package io.mongolint.config;

import io.mongolint.catalog.Additions;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a {@code mongolint.yml} says.
 *
 * @param file the file, or null if there is none
 * @param profile the profile, or null if it names none
 * @param rules what it wants of rules, by name
 * @param budget the budget, or null
 * @param excludes Ant-style patterns of paths, relative to the file's folder, that are not analysed
 * @param catalog additions to the catalog
 */
public record Configuration(
    Path file,
    Profile profile,
    Map<String, Level> rules,
    Budget budget,
    List<String> excludes,
    Additions catalog) {

  /** The name of the file. */
  public static final String FILE_NAME = "mongolint.yml";

  /** The configuration of one who has none. */
  public static final Configuration NONE =
      new Configuration(null, null, Map.of(), null, List.of(), Additions.NONE);

  /** Copies the collections. */
  public Configuration {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    excludes = List.copyOf(excludes);
  }
}
