package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types whose constants and static methods are read for the settings of a client or the filter
 * of a query: a class of constants names nothing of MongoDB, but the address, the size of the pool
 * and the name of a document's key stand in it.
 */
final class ConstantNames {
  private static final Set<String> MADE =
      Set.of(
          "MongoClient",
          "Mongo",
          "MongoClientURI",
          "MongoURI",
          "ConnectionString",
          "ServerAddress");
  private static final Set<String> CALLED =
      Set.of(
          "applyConnectionString",
          "applyToConnectionPoolSettings",
          "connectionsPerHost",
          "maxSize");
  private static final Set<String> QUERIES = Set.of("find", "aggregate", "distinct");

  /** In the names of constants that may be the key of a document, {@code "_id"}. */
  private static final String KEY = "ID";

  private final FileFacts file;
  private final Set<String> found = new TreeSet<>();

  /** Those whose constants a filter may take the key from, if there is a query. */
  private final Set<String> ofKeys = new HashSet<>();

  private boolean queries;

  private ConstantNames(FileFacts file) {
    this.file = file;
  }

  /** The types, as written. */
  static Set<String> in(FileFacts file) {
    ConstantNames names = new ConstantNames(file);
    for (MethodFacts method : file.methods()) {
      if (method.body() != null) {
        names.add(method.body());
      }
    }
    if (names.queries) {
      names.addImported();
      names.found.addAll(names.ofKeys);
    }
    return names.found;
  }

  private void addImported() {
    for (ImportFacts each : file.imports()) {
      int dot = each.name().lastIndexOf('.');
      if (each.isStatic() && !each.onDemand() && each.name().indexOf(KEY, dot) > 0) {
        found.add(each.name().substring(0, dot));
      }
    }
  }

  private void add(Body body) {
    Map<Integer, String> names = new HashMap<>();
    boolean sets = false;
    for (Body.Block block : body.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Name name) {
          names.put(name.target(), name.name());
        } else if (step instanceof Step.FieldLoad load && names.containsKey(load.base())) {
          names.put(load.target(), names.get(load.base()) + "." + load.name());
          if (load.name().contains(KEY) && isType(names.get(load.base()))) {
            ofKeys.add(names.get(load.base()));
          }
        }
        sets |= sets(step, names);
        queries |= step instanceof Step.Call call && QUERIES.contains(call.name());
      }
    }
    if (sets) {
      addAll(body, names);
    }
  }

  /** All types of which the body reads or calls something. */
  private void addAll(Body body, Map<Integer, String> names) {
    for (Body.Block block : body.blocks()) {
      for (Step step : block.steps()) {
        int base =
            step instanceof Step.FieldLoad load
                ? load.base()
                : step instanceof Step.Call call ? call.receiver() : -1;
        String name = names.get(base);
        if (name != null && isType(name)) {
          found.add(name);
        }
      }
    }
  }

  private static boolean sets(Step step, Map<Integer, String> names) {
    if (step instanceof Step.New made) {
      return MADE.contains(made.type().simpleName());
    }
    return step instanceof Step.Call call
        && (CALLED.contains(call.name())
            || (call.name().equals("create")
                && names.containsKey(call.receiver())
                && simple(names.get(call.receiver())).equals("MongoClients")));
  }

  private static boolean isType(String name) {
    return Character.isUpperCase(simple(name).charAt(0));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
