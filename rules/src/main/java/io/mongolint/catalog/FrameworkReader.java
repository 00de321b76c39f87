package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what catalog files, or the catalog part of a user's configuration, say of frameworks. */
public final class FrameworkReader {

  private final String framework;
  private final TriggerReader triggers;
  private final Map<String, Moment> events = new LinkedHashMap<>();
  private final List<ScopeRule> scopes = new ArrayList<>();
  private final List<InstanceRule> instances = new ArrayList<>();
  private final List<FactoryRule> factories = new ArrayList<>();
  private final List<Exclusion> exclusions = new ArrayList<>();
  private final List<ReturnType> returns = new ArrayList<>();
  private final List<LibraryType> types = new ArrayList<>();
  private final List<ConditionRule> conditions = new ArrayList<>();

  private FrameworkReader(String framework) {
    this.framework = framework;
    triggers = new TriggerReader(framework);
  }

  /** Cuts several files, given by name, into trees of one group each. */
  static List<CatalogFile.Unit> split(Map<String, Object> files) {
    List<CatalogFile.Unit> units = new ArrayList<>();
    files.forEach(
        (name, file) -> {
          read(name, file);
          split(name, (Map<?, ?>) file, units);
        });
    return units;
  }

  private static void split(String name, Map<?, ?> file, List<CatalogFile.Unit> units) {
    Object framework = file.get("framework");
    file.forEach(
        (section, groups) -> {
          for (Object group : groups instanceof List<?> list ? list : List.of(groups)) {
            if (!section.equals("framework")) {
              Map<Object, Object> tree = new LinkedHashMap<>();
              tree.put("framework", framework == null ? "project" : framework);
              tree.put(section, groups instanceof List ? List.of(group) : group);
              units.add(new CatalogFile.Unit(read(name, tree).names(), tree));
            }
          }
        });
  }

  /**
   * Reads one file or configuration.
   *
   * @param where what to call it in messages
   * @param tree mappings, lists and values, as a YAML parser gives them
   * @throws CatalogException if it has no meaning
   */
  public static FrameworkEntries read(String where, Object tree) {
    CatalogNode file = new CatalogNode(where, tree);
    FrameworkReader reader = new FrameworkReader(file.text("framework").orElse("project"));
    return reader.read(file);
  }

  /** Loops and no lambdas here and in what it calls: linking a lambda costs a cold JVM a lot. */
  private FrameworkEntries read(CatalogNode file) {
    for (CatalogNode group : file.nodes("handlers")) {
      triggers.read(group, null);
    }
    for (CatalogNode group : file.nodes("startup")) {
      triggers.read(group, Runs.ONCE);
    }
    FrameworkEntries.Triggers running = triggers.take();
    for (CatalogNode group : file.nodes("shutdown")) {
      triggers.read(group, Runs.AT_END);
    }
    if (file.has("events")) {
      readEvents(file.node("events"));
    }
    for (CatalogNode group : file.nodes("scopes")) {
      readScope(group);
    }
    for (CatalogNode group : file.nodes("instances")) {
      readInstances(group);
    }
    for (CatalogNode group : file.nodes("factories")) {
      readFactory(group);
    }
    for (CatalogNode group : file.nodes("exclusions")) {
      readExclusion(group);
    }
    for (CatalogNode group : file.nodes("returns")) {
      readReturns(group);
    }
    for (CatalogNode group : file.nodes("types")) {
      readTypes(group);
    }
    for (CatalogNode group : file.nodes("conditions")) {
      readCondition(group);
    }
    file.done();
    return new FrameworkEntries(
        running,
        triggers.take(),
        events,
        scopes,
        instances,
        factories,
        exclusions,
        returns,
        types,
        conditions);
  }

  private void readEvents(CatalogNode node) {
    for (Moment moment : Moment.values()) {
      for (String name : node.names(moment == Moment.STARTUP ? "startup" : "shutdown")) {
        events.put(name, moment);
      }
    }
    node.done();
  }

  private void readScope(CatalogNode group) {
    Lifetime lifetime = group.choice("lifetime", Lifetime.class, Lifetime.APPLICATION);
    Map<String, Lifetime> values = new LinkedHashMap<>();
    if (group.has("values")) {
      readScopeValues(group.node("values"), values);
    }
    for (String name : named(group, "annotations")) {
      scopes.add(new ScopeRule(framework(group), name, lifetime, values));
    }
    finish(group);
  }

  private static void readScopeValues(CatalogNode node, Map<String, Lifetime> values) {
    for (String key : node.keys()) {
      Lifetime lifetime = node.word(key, key, Lifetime.class);
      for (String value : node.texts(key)) {
        values.put(value, lifetime);
      }
    }
  }

  private void readInstances(CatalogNode group) {
    Lifetime lifetime = group.choice("lifetime", Lifetime.class, Lifetime.APPLICATION);
    Closing closing = group.choice("closing", Closing.class, Closing.HOOKS);
    Set<Lifetime> undestroyed = Set.copyOf(group.choices("undestroyed", Lifetime.class));
    boolean serverless = group.flag("serverless");
    Set<Place> places = Set.copyOf(group.choices("on", Place.class));
    List<Unless<Lifetime>> unless = new ArrayList<>();
    for (CatalogNode exception : group.nodes("unless")) {
      Lifetime then = exception.choice("lifetime", Lifetime.class, Lifetime.APPLICATION);
      unless.add(new Unless<>(TriggerReader.condition(exception), then));
      exception.done();
    }
    boolean annotation = group.has("annotations");
    for (String name : named(group, annotation ? "annotations" : "supertypes")) {
      instances.add(
          new InstanceRule(
              framework(group),
              name,
              annotation,
              places.isEmpty() ? Set.of(Place.TYPE) : places,
              lifetime,
              closing,
              undestroyed,
              serverless,
              unless));
    }
    finish(group);
  }

  private void readFactory(CatalogNode group) {
    List<MethodShape> methods = TriggerReader.shapes(group, "methods");
    List<String> onlyIn = group.names("onlyIn");
    Lifetime lifetime = group.choice("lifetime", Lifetime.class, Lifetime.APPLICATION);
    Closing closing = group.choice("closing", Closing.class, Closing.NOTHING);
    String attribute = group.text("closeAttribute").orElse("");
    Set<Lifetime> undestroyed = Set.copyOf(group.choices("undestroyed", Lifetime.class));
    FactoryRule.Sharing shared = group.has("shared") ? readSharing(group.node("shared")) : null;
    String onceBy = group.text("onceBy").orElse("");
    boolean annotation = group.has("annotations");
    for (String name : named(group, annotation ? "annotations" : "supertypes")) {
      factories.add(
          new FactoryRule(
              framework(group),
              name,
              annotation,
              methods,
              onlyIn,
              lifetime,
              closing,
              attribute,
              undestroyed,
              shared,
              onceBy));
    }
    finish(group);
  }

  private static FactoryRule.Sharing readSharing(CatalogNode node) {
    FactoryRule.Sharing sharing =
        new FactoryRule.Sharing(node.names("in"), node.text("unless").orElse(""));
    node.done();
    return sharing;
  }

  private void readExclusion(CatalogNode group) {
    boolean interfaces = group.flag("interfaces");
    boolean keepsHandlers = group.flag("keepsHandlers");
    for (String name : named(group, "annotations")) {
      exclusions.add(new Exclusion(framework(group), name, interfaces, keepsHandlers));
    }
    finish(group);
  }

  private void readTypes(CatalogNode group) {
    List<String> supertypes = group.names("extends");
    for (String name : named(group, "names")) {
      types.add(new LibraryType(name, supertypes));
    }
    finish(group);
  }

  private void readCondition(CatalogNode group) {
    List<String> key = group.texts("key");
    List<String> names = group.texts("names");
    List<String> not = group.texts("not");
    List<String> usual = group.texts("usual");
    boolean missing = group.flag("missing");
    for (String name : named(group, "annotations")) {
      conditions.add(new ConditionRule(framework(group), name, key, names, not, usual, missing));
    }
    finish(group);
  }

  private void readReturns(CatalogNode group) {
    String type = group.text("type").orElse("");
    if (type.isEmpty()) {
      throw group.wrong("type", "it is missing");
    }
    List<String> methods = group.names("calls");
    for (String receiver : named(group, "receivers")) {
      for (String method : methods) {
        returns.add(new ReturnType(receiver, method, type));
      }
    }
    finish(group);
  }

  private String framework(CatalogNode group) {
    return group.text("framework").orElse(framework);
  }

  private static List<String> named(CatalogNode group, String key) {
    List<String> names = group.names(key);
    if (names.isEmpty()) {
      throw group.wrong(key, "it is missing");
    }
    return names;
  }

  /** The source is for readers of the file, and not every group needs its framework. */
  private static void finish(CatalogNode group) {
    group.text("source");
    group.text("framework");
    group.done();
  }
}
