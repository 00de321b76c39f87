package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types whose constants and static methods a client's settings come from: a class of constants
 * names nothing of MongoDB, but the address and the size of the pool stand in it.
 */
final class SettingNames {
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

  private SettingNames() {}

  /** The types, as written. */
  static Set<String> in(FileFacts file) {
    Set<String> found = new TreeSet<>();
    for (MethodFacts method : file.methods()) {
      if (method.body() != null) {
        add(method.body(), found);
      }
    }
    return found;
  }

  private static void add(Body body, Set<String> found) {
    Map<Integer, String> names = new HashMap<>();
    boolean sets = false;
    for (Body.Block block : body.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Name name) {
          names.put(name.target(), name.name());
        } else if (step instanceof Step.FieldLoad load && names.containsKey(load.base())) {
          names.put(load.target(), names.get(load.base()) + "." + load.name());
        }
        sets |= sets(step, names);
      }
    }
    if (!sets) {
      return;
    }
    for (Body.Block block : body.blocks()) {
      for (Step step : block.steps()) {
        int base =
            step instanceof Step.FieldLoad load
                ? load.base()
                : step instanceof Step.Call call ? call.receiver() : -1;
        String name = names.get(base);
        if (name != null && Character.isUpperCase(simple(name).charAt(0))) {
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

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
