package io.mongolint.config;

import io.mongolint.catalog.Additions;
import io.mongolint.catalog.CatalogException;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.finding.Names;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Turns the text of a configuration file into a value, and says of what is wrong where it stands.
 */
final class ConfigurationReader {
  static final List<String> KEYS = List.of("profile", "rules", "budget", "excludes", "catalog");
  static final List<String> BUDGET_KEYS =
      List.of("instances", "connectionLimit", "headroom", "tier", "servers");
  private static final List<String> RULE_KEYS = List.of("severity");

  private final Path file;
  private final String shown;
  private final Collection<String> ruleNames;

  /** An entry of a mapping: the key's place and the value. */
  private record Entry(Node key, Node value) {}

  ConfigurationReader(Path file, String shown, Collection<String> ruleNames) {
    this.file = file;
    this.shown = shown;
    this.ruleNames = ruleNames;
  }

  Configuration read(String text) throws ConfigurationException {
    Optional<Node> root;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(shown).build();
      root = new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      String problem = e.getProblem() == null ? "no YAML" : e.getProblem();
      throw new ConfigurationException(place(e.getProblemMark()), problem);
    } catch (YamlEngineException e) {
      throw new ConfigurationException(shown, String.valueOf(e.getMessage()));
    }
    if (root.isEmpty() || isNull(root.get())) {
      return new Configuration(file, null, Map.of(), null, List.of(), Additions.NONE);
    }
    Map<String, Entry> entries = mapping(root.get(), "the file", KEYS, "key");
    Entry profile = entries.get("profile");
    Entry rules = entries.get("rules");
    Entry budget = entries.get("budget");
    Entry excludes = entries.get("excludes");
    Entry catalog = entries.get("catalog");
    return new Configuration(
        file,
        profile == null ? null : choice(profile.value(), Profile.values(), "profile"),
        rules == null ? Map.of() : rules(rules.value()),
        budget == null ? null : budget(budget.value()),
        excludes == null ? List.of() : texts(excludes.value(), "excludes"),
        catalog == null ? Additions.NONE : catalog(catalog.value()));
  }

  private Additions catalog(Node node) throws ConfigurationException {
    Additions read = Additions.NONE;
    for (Map.Entry<String, Entry> each :
        mapping(node, "catalog", Additions.KEYS, "key").entrySet()) {
      Object value = plain(each.getValue().value());
      try {
        // One key at a time, so that what is wrong is told with a line near it.
        read = read.plus(Additions.read("catalog", Map.of(each.getKey(), value)));
      } catch (CatalogException e) {
        String meant =
            Names.nearest(e.unknownKey(), e.knownKeys())
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
        throw wrong(each.getValue().key(), e.getMessage() + meant);
      }
    }
    return read;
  }

  /** A node as mappings, lists and texts. */
  private Object plain(Node node) throws ConfigurationException {
    if (node instanceof SequenceNode sequence) {
      List<Object> items = new ArrayList<>();
      for (Node each : sequence.getValue()) {
        items.add(plain(each));
      }
      return items;
    }
    if (node instanceof MappingNode mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        values.put(text(tuple.getKeyNode(), "a key"), plain(tuple.getValueNode()));
      }
      return values;
    }
    return isNull(node) ? List.of() : text(node, "a value");
  }

  private Map<String, Level> rules(Node node) throws ConfigurationException {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> each : mapping(node, "rules", ruleNames, "rule").entrySet()) {
      Node value = each.getValue().value();
      if (value instanceof MappingNode) {
        Entry severity = mapping(value, each.getKey(), RULE_KEYS, "key").get("severity");
        if (severity != null) {
          levels.put(each.getKey(), choice(severity.value(), Level.values(), "severity"));
        }
      } else {
        levels.put(each.getKey(), choice(value, Level.values(), "severity"));
      }
    }
    return levels;
  }

  private Budget budget(Node node) throws ConfigurationException {
    Map<String, Entry> entries = mapping(node, "budget", BUDGET_KEYS, "key");
    Entry instances = entries.get("instances");
    Entry limit = entries.get("connectionLimit");
    Entry headroom = entries.get("headroom");
    Entry tier = entries.get("tier");
    Entry servers = entries.get("servers");
    return new Budget(
        instances == null ? 1 : count(instances.value(), "instances"),
        limit == null ? null : Integer.valueOf(count(limit.value(), "connectionLimit")),
        headroom == null ? 0 : part(headroom.value()),
        tier == null ? null : tier(tier.value()),
        servers == null ? null : Integer.valueOf(count(servers.value(), "servers")));
  }

  private String tier(Node node) throws ConfigurationException {
    String name = text(node, "tier");
    ClientOptions options = ClientOptions.load();
    if (options.limit(name).isEmpty()) {
      throw new ConfigurationException(
          place(node.getStartMark()),
          "unknown tier \"" + name + "\"; known are " + String.join(", ", options.tiers()));
    }
    return name;
  }

  private int count(Node node, String what) throws ConfigurationException {
    String text = text(node, what).replace("_", "");
    try {
      int value = Integer.parseInt(text);
      if (value > 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, for both.
    }
    throw wrong(node, what + " is to be a whole number above 0, not \"" + text + "\"");
  }

  private double part(Node node) throws ConfigurationException {
    String text = text(node, "headroom").strip();
    boolean percent = text.endsWith("%");
    try {
      String number = percent ? text.substring(0, text.length() - 1).strip() : text;
      double value = Double.parseDouble(number) / (percent ? 100 : 1);
      if (value >= 0 && value < 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, for both.
    }
    throw wrong(
        node, "headroom is to be a part of the limit, such as 20% or 0.2, not \"" + text + "\"");
  }

  private <E extends Enum<E>> E choice(Node node, E[] values, String what)
      throws ConfigurationException {
    Function<E, String> word = value -> value.name().toLowerCase(Locale.ROOT);
    String text = text(node, what);
    for (E value : values) {
      if (word.apply(value).equals(text.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    List<String> words = Arrays.stream(values).map(word).toList();
    throw wrong(node, "\"" + text + "\" is no " + what + ": there are " + String.join(", ", words));
  }

  private List<String> texts(Node node, String what) throws ConfigurationException {
    if (!(node instanceof SequenceNode sequence)) {
      return isNull(node) ? List.of() : List.of(text(node, what));
    }
    List<String> texts = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      texts.add(text(each, what));
    }
    return texts;
  }

  private String text(Node node, String what) throws ConfigurationException {
    if (node instanceof ScalarNode scalar && !isNull(node)) {
      return scalar.getValue();
    }
    throw wrong(node, what + " is to be a single value");
  }

  private Map<String, Entry> mapping(Node node, String what, Collection<String> known, String kind)
      throws ConfigurationException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    if (isNull(node)) {
      return entries;
    }
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, what + " is to hold \"key: value\" lines");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      String key = text(keyNode, "a key");
      if (!known.contains(key)) {
        String meant =
            Names.nearest(key, known)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("; there are " + String.join(", ", known.stream().sorted().toList()));
        throw wrong(keyNode, "unknown " + kind + " \"" + key + "\"" + meant);
      }
      if (entries.put(key, new Entry(keyNode, tuple.getValueNode())) != null) {
        throw wrong(keyNode, "\"" + key + "\" stands there twice");
      }
    }
    return entries;
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty()
            || scalar.getValue().equals("null")
            || scalar.getValue().equals("~"));
  }

  private ConfigurationException wrong(Node node, String text) {
    return new ConfigurationException(place(node.getStartMark()), text);
  }

  private String place(Optional<Mark> mark) {
    return mark.map(found -> shown + ":" + (found.getLine() + 1)).orElse(shown);
  }
}
