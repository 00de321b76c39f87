package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the groups under {@code handlers}, {@code startup} and {@code shutdown}. */
final class TriggerReader {

  /** {@code get(1,2)}, {@code schedule(0)/3}, {@code invokeAll(*)}. */
  private static final Pattern CALL =
      Pattern.compile("([\\w$<>*]+)\\((\\*|[\\d, ]*)\\)(?:/(\\d+))?");

  private final String framework;
  private final List<AnnotationTrigger> annotations = new ArrayList<>();
  private final List<MethodTrigger> methods = new ArrayList<>();
  private final List<CallTrigger> calls = new ArrayList<>();

  TriggerReader(String framework) {
    this.framework = framework;
  }

  /** What was read since the last time. */
  FrameworkEntries.Triggers take() {
    FrameworkEntries.Triggers taken = new FrameworkEntries.Triggers(annotations, methods, calls);
    annotations.clear();
    methods.clear();
    calls.clear();
    return taken;
  }

  void read(CatalogNode group, Runs usual) {
    String key = group.text("framework").orElse(framework);
    Runs runs = group.choice("runs", Runs.class, usual);
    if (runs == null) {
      throw group.wrong("runs", "it is missing");
    }
    EventLoop eventLoop = group.choice("eventLoop", EventLoop.class, EventLoop.NEVER);
    if (group.has("annotations")) {
      readAnnotations(group, key, runs, eventLoop);
    } else if (group.has("supertypes")) {
      readSupertypes(group, key, runs, eventLoop);
    } else if (group.has("receivers")) {
      readCalls(group, key, runs, eventLoop);
    } else {
      throw group.wrong("annotations", "one of annotations, supertypes, receivers is expected");
    }
    group.text("source");
    group.done();
  }

  private void readAnnotations(CatalogNode group, String key, Runs runs, EventLoop eventLoop) {
    List<Place> places = group.choices("on", Place.class);
    List<MethodShape> shapes = shapes(group, "methods");
    boolean events = group.flag("events");
    boolean inherited = group.flag("inherited");
    List<String> onlyIn = group.names("onlyIn");
    List<String> notIn = group.names("notIn");
    boolean proxied = group.flag("proxied");
    List<Unless<Runs>> unless = exceptions(group);
    for (String name : group.names("annotations")) {
      annotations.add(
          new AnnotationTrigger(
              key,
              name,
              places.isEmpty() ? Set.of(Place.METHOD) : Set.copyOf(places),
              runs,
              shapes,
              events,
              inherited,
              onlyIn,
              notIn,
              proxied,
              eventLoop,
              unless));
    }
  }

  private void readSupertypes(CatalogNode group, String key, Runs runs, EventLoop eventLoop) {
    List<MethodShape> shapes = shapes(group, "methods");
    boolean lambda = group.flag("lambda");
    boolean events = group.flag("events");
    boolean beans = group.flag("beans");
    List<String> onlyIn = group.names("onlyIn");
    List<String> imports = group.names("imports");
    List<String> uses = group.names("uses");
    List<Unless<Runs>> unless = exceptions(group);
    for (String name : group.names("supertypes")) {
      methods.add(
          new MethodTrigger(
              key, name, shapes, runs, lambda, events, beans, onlyIn, imports, uses, eventLoop,
              unless));
    }
  }

  private static List<Unless<Runs>> exceptions(CatalogNode group) {
    List<Unless<Runs>> unless = new ArrayList<>();
    for (CatalogNode exception : group.nodes("unless")) {
      Runs then = exception.choice("runs", Runs.class, Runs.ONCE);
      unless.add(new Unless<>(condition(exception), then));
      exception.done();
    }
    return unless;
  }

  private void readCalls(CatalogNode group, String key, Runs runs, EventLoop eventLoop) {
    boolean isStatic = group.flag("static");
    Effect effect = group.choice("effect", Effect.class, Effect.RUNS);
    for (String receiver : group.names("receivers")) {
      for (String text : group.texts("calls")) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
          throw group.wrong("calls", "\"" + text + "\" is no call such as get(1,2)");
        }
        int arity = call.group(3) == null ? -1 : Integer.parseInt(call.group(3));
        calls.add(
            new CallTrigger(
                key,
                receiver,
                call.group(1),
                arity,
                indices(call.group(2)),
                isStatic,
                runs,
                effect,
                eventLoop));
      }
    }
  }

  private static List<Integer> indices(String text) {
    List<Integer> indices = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (!part.isBlank() && !part.equals("*")) {
        indices.add(Integer.parseInt(part.strip()));
      }
    }
    return indices;
  }

  static List<MethodShape> shapes(CatalogNode group, String key) {
    List<MethodShape> shapes = new ArrayList<>();
    for (String text : group.texts(key)) {
      try {
        shapes.add(MethodShape.parse(text));
      } catch (CatalogException e) {
        throw group.wrong(key, e.getMessage());
      }
    }
    return shapes;
  }

  static Condition condition(CatalogNode exception) {
    return new Condition(
        exception.names("with"),
        exception.names("without"),
        exception.texts("has"),
        exception.texts("lacks"),
        exception.texts("values"),
        exception.names("returns"),
        exception.names("takes"),
        exception.names("uses"));
  }
}
