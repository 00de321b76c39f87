package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mapping of a catalog file while it is read. It remembers the keys asked for, so that a misspelt
 * one is an error and not silence.
 */
final class CatalogNode {

  private final String where;
  private final Map<?, ?> values;
  private final Set<String> known = new HashSet<>();

  CatalogNode(String where, Object tree) {
    this.where = where;
    if (!(tree instanceof Map<?, ?> map)) {
      throw new CatalogException(where + ": a mapping is expected");
    }
    values = map;
  }

  boolean has(String key) {
    known.add(key);
    return values.get(key) != null;
  }

  /** One text. */
  Optional<String> text(String key) {
    known.add(key);
    Object value = values.get(key);
    if (value instanceof Map || value instanceof List) {
      throw wrong(key, "one value is expected");
    }
    return value == null ? Optional.empty() : Optional.of(value.toString());
  }

  /** A list of texts; a single one stands for itself. */
  List<String> texts(String key) {
    known.add(key);
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Map) {
      throw wrong(key, "a list is expected");
    }
    List<?> items = value instanceof List<?> list ? list : List.of(value);
    List<String> texts = new ArrayList<>(items.size());
    for (Object item : items) {
      if (item == null || item instanceof Map || item instanceof List) {
        throw wrong(key, "a list of names is expected");
      }
      texts.add(item.toString());
    }
    return texts;
  }

  /** A list of names with their braces written out. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (String text : texts(key)) {
      try {
        names.addAll(Names.expand(text));
      } catch (CatalogException e) {
        throw wrong(key, e.getMessage());
      }
    }
    return names;
  }

  boolean flag(String key) {
    return switch (text(key).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(key, "true or false is expected");
    };
  }

  <E extends Enum<E>> E choice(String key, Class<E> words, E usual) {
    Optional<String> text = text(key);
    return text.isPresent() ? word(key, text.get(), words) : usual;
  }

  <E extends Enum<E>> List<E> choices(String key, Class<E> words) {
    List<E> choices = new ArrayList<>();
    for (String text : texts(key)) {
      choices.add(word(key, text, words));
    }
    return choices;
  }

  <E extends Enum<E>> E word(String key, String text, Class<E> words) {
    for (E word : words.getEnumConstants()) {
      if (spelled(word).equals(text)) {
        return word;
      }
    }
    Set<String> all = new TreeSet<>();
    for (E word : words.getEnumConstants()) {
      all.add(spelled(word));
    }
    throw wrong(key, "\"" + text + "\" is none of " + String.join(", ", all));
  }

  private static String spelled(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A mapping below. */
  CatalogNode node(String key) {
    known.add(key);
    return new CatalogNode(where + ", " + key, values.get(key));
  }

  /** A list of mappings. */
  List<CatalogNode> nodes(String key) {
    known.add(key);
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw wrong(key, "a list is expected");
    }
    List<CatalogNode> nodes = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      nodes.add(new CatalogNode(where + ", " + key + " " + (i + 1), list.get(i)));
    }
    return nodes;
  }

  /** The keys, for a mapping whose keys are values of their own. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Object key : values.keySet()) {
      keys.add(String.valueOf(key));
    }
    return keys;
  }

  /** Complains of a key that nobody asked for. */
  void done() {
    for (String key : keys()) {
      if (!known.contains(key)) {
        Set<String> all = new TreeSet<>(known);
        throw new CatalogException(
            where + ", " + key + ": unknown key; known are " + String.join(", ", all), key, all);
      }
    }
  }

  CatalogException wrong(String key, String what) {
    return new CatalogException(where + ", " + key + ": " + what);
  }
}
