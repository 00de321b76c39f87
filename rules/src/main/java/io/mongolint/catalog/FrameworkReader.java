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

  private FrameworkReader(String framework) {
    this.framework = framework;
    triggers = new TriggerReader(framework);
  }

  /** Reads several files: their names, and what they say. */
  static FrameworkEntries readAll(Map<String, Object> files) {
    List<FrameworkEntries> read =
        files.entrySet().stream().map(file -> read(file.getKey(), file.getValue())).toList();
    return FrameworkEntries.concat(read);
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

  private FrameworkEntries read(CatalogNode file) {
    file.nodes("handlers").forEach(group -> triggers.read(group, null));
    file.nodes("startup").forEach(group -> triggers.read(group, Runs.ONCE));
    FrameworkEntries.Triggers running = triggers.take();
    file.nodes("shutdown").forEach(group -> triggers.read(group, Runs.AT_END));
    file.node("events").ifPresent(this::readEvents);
    file.nodes("scopes").forEach(this::readScope);
    file.nodes("instances").forEach(this::readInstances);
    file.nodes("factories").forEach(this::readFactory);
    file.nodes("exclusions").forEach(this::readExclusion);
    file.nodes("returns").forEach(this::readReturns);
    file.done();
    return new FrameworkEntries(
        running, triggers.take(), events, scopes, instances, factories, exclusions, returns);
  }

  private void readEvents(CatalogNode node) {
    for (Moment moment : Moment.values()) {
      node.names(moment == Moment.STARTUP ? "startup" : "shutdown")
          .forEach(name -> events.put(name, moment));
    }
    node.done();
  }

  private void readScope(CatalogNode group) {
    Lifetime lifetime = group.choice("lifetime", Lifetime.class, Lifetime.APPLICATION);
    Map<String, Lifetime> values = new LinkedHashMap<>();
    group.node("values").ifPresent(node -> readScopeValues(node, values));
    for (String name : named(group, "annotations")) {
      scopes.add(new ScopeRule(framework(group), name, lifetime, values));
    }
    finish(group);
  }

  private static void readScopeValues(CatalogNode node, Map<String, Lifetime> values) {
    for (String key : node.keys()) {
      Lifetime lifetime = node.word(key, key, Lifetime.class);
      node.texts(key).forEach(value -> values.put(value, lifetime));
    }
  }

  private void readInstances(CatalogNode group) {
    Lifetime lifetime = group.choice("lifetime", Lifetime.class, Lifetime.APPLICATION);
    Closing closing = group.choice("closing", Closing.class, Closing.HOOKS);
    Set<Lifetime> undestroyed = Set.copyOf(group.choices("undestroyed", Lifetime.class));
    boolean serverless = group.flag("serverless");
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
    FactoryRule.Sharing shared =
        group.node("shared").map(FrameworkReader::readSharing).orElse(null);
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
              shared));
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

  private void readReturns(CatalogNode group) {
    String type = group.text("type").orElseThrow(() -> group.wrong("type", "it is missing"));
    List<String> methods = group.names("calls");
    for (String receiver : named(group, "receivers")) {
      methods.forEach(method -> returns.add(new ReturnType(receiver, method, type)));
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
