package io.mongolint.flow;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.ConfigFacts;
import io.mongolint.facts.FilePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the configuration files set, by module, with placeholders resolved. */
final class Properties {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}:]+)(?::([^${}]*))?\\}");

  /** How often a property may name another; one that names itself is not known. */
  private static final int MAX_DEPTH = 5;

  private final List<ConfigFacts> files;
  private final Map<String, List<Property>> byKey = new HashMap<>();

  /**
   * A property.
   *
   * @param file where it stands
   * @param entry its name and value
   */
  record Property(ConfigFacts file, ConfigFacts.Entry entry) {
    FilePosition place() {
      return new FilePosition(file.path(), entry.position());
    }
  }

  Properties(List<ConfigFacts> files) {
    this.files = List.copyOf(files);
    for (ConfigFacts file : files) {
      if (file.kind() == ConfigFacts.Kind.SETTINGS) {
        file.entries()
            .forEach(
                entry ->
                    byKey
                        .computeIfAbsent(ClientOptions.plain(entry.key()), k -> new ArrayList<>())
                        .add(new Property(file, entry)));
      }
    }
  }

  List<ConfigFacts> files() {
    return files;
  }

  /** The properties of that name in a module, of all profiles; of other modules if it has none. */
  List<Property> named(String module, String key) {
    List<Property> all = byKey.getOrDefault(ClientOptions.plain(key), List.of());
    List<Property> own = all.stream().filter(p -> p.file().module().equals(module)).toList();
    return own.isEmpty() ? all : own;
  }

  /** The value of a property; several profiles that differ make it unknown. */
  Text value(String module, String key) {
    return value(module, key, 0);
  }

  private Text value(String module, String key, int depth) {
    List<Property> found = named(module, key);
    if (found.isEmpty()) {
      return Text.unknown("property " + key, null);
    }
    Text first = resolve(module, found.get(0).entry().value(), found.get(0).place(), depth);
    for (Property each : found.subList(1, found.size())) {
      Text other = resolve(module, each.entry().value(), each.place(), depth);
      if (!other.text().equals(first.text()) || other.isOpen()) {
        return first.or(other, "property " + key + ", which profiles set differently");
      }
    }
    return first;
  }

  /** A value with its placeholders replaced. */
  Text resolve(String module, String value, FilePosition place) {
    return resolve(module, value, place, 0);
  }

  private Text resolve(String module, String value, FilePosition place, int depth) {
    Matcher placeholder = PLACEHOLDER.matcher(value);
    Text result = Text.known("", place);
    int end = 0;
    while (placeholder.find()) {
      result = result.plus(Text.known(value.substring(end, placeholder.start()), place));
      end = placeholder.end();
      String name = placeholder.group(1).strip();
      if (!named(module, name).isEmpty() && depth < MAX_DEPTH) {
        result = result.plus(value(module, name, depth + 1));
      } else {
        result = result.plus(Text.unknown(origin(name), placeholder.group(2)));
      }
    }
    result = result.plus(Text.known(value.substring(end), place));
    return value.contains("${") && !result.isOpen() && end == 0
        ? Text.unknown("expression " + value, null)
        : result.at(place);
  }

  private static String origin(String name) {
    return name.matches("[A-Z][A-Z0-9_]*") ? "environment variable " + name : "property " + name;
  }
}
