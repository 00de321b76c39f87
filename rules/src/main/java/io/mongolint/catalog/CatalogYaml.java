package io.mongolint.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads catalog files as they are written: mappings, lists and texts. */
final class CatalogYaml {

  private CatalogYaml() {}

  /** Reads all files of a folder, in the order of their names. */
  static Map<String, Object> readFolder(Path folder) throws IOException {
    Map<String, Object> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> sorted = found.filter(path -> path.toString().endsWith(".yml")).sorted().toList();
      for (Path path : sorted) {
        files.put(path.getFileName().toString(), read(path));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  static Object read(Path path) throws IOException {
    return parse(path.getFileName().toString(), Files.readString(path));
  }

  /** Parses one document; no text is taken for a number, a date or a boolean. */
  static Object parse(String name, String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .build();
    try {
      return new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new CatalogException(name + ": " + e.getMessage(), e);
    }
  }
}
