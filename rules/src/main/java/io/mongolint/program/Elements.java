package io.mongolint.program;

import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.program.FunctionalValues.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which code is an element of which container: of a field's, or of one that a body makes, as {@code
 * Map.of("x", () -> ..)}. Elements of one container are not told apart.
 */
final class Elements {
  private static final Set<String> PUTTING =
      Set.of("put", "putIfAbsent", "add", "addFirst", "addLast", "offer", "push", "set", "putAll");

  private static final Set<String> GIVING =
      Set.of(
          "get",
          "getOrDefault",
          "getFirst",
          "getLast",
          "getValue",
          "remove",
          "removeFirst",
          "next",
          "poll",
          "pollFirst",
          "take",
          "pop",
          "peek",
          "element",
          "orElse",
          "orElseThrow");

  private final Program program;
  private final FunctionalValues values;
  private final Takers takers;

  /** By field, or by place in the code. */
  private final Map<Object, Set<Value>> contents = new HashMap<>();

  /** Registers that hold an element. */
  private final Set<Long> elements = new HashSet<>();

  /** Who is told of what comes out of a container or into one. */
  interface Takers {
    /** A register of a body gets elements of a container that another one reads. */
    void add(Code from, Code to, int register, Set<Value> more);

    /** What a field's container, or one of the body's own if it is null, holds has become more. */
    void more(FieldRef field);
  }

  Elements(Program program, FunctionalValues values, Takers takers) {
    this.program = program;
    this.values = values;
    this.takers = takers;
  }

  /** Says whether what a register holds came out of a container. */
  boolean isElement(Code code, int register) {
    return elements.contains(FunctionalValues.key(code, register));
  }

  /** What a step does that is no call of a method of the sources. */
  void step(Code code, int index, Step step) {
    if (step instanceof Step.Call call) {
      call(code, index, call);
    } else if (step instanceof Step.New made && isContainer(code.type(made.target()))) {
      put(FunctionalValues.key(code, index), handed(code, made.arguments()));
    } else if (step instanceof Step.NewArray array) {
      put(FunctionalValues.key(code, index), handed(code, array.elements()));
    } else if (step instanceof Step.ElementStore store) {
      into(code, store.array(), List.of(store.source()));
    } else if (step instanceof Step.ElementLoad load && !contents.isEmpty()) {
      give(code, load.target(), contents.get(container(code, load.array(), new HashSet<>())));
    }
  }

  /** A field gets a container that a body has filled. */
  void store(Code code, int source, FieldRef field) {
    Object from = contents.isEmpty() ? null : container(code, source, new HashSet<>());
    if (from != null && !from.equals(field)) {
      put(field, contents.getOrDefault(from, Set.of()));
    }
  }

  private void call(Code code, int index, Step.Call call) {
    Link.ToMethod link = code.call(index);
    if (link.onType()) {
      if (isOfContainers(link.receiverType())) {
        put(FunctionalValues.key(code, index), handed(code, call.arguments()));
      }
    } else if (call.receiver() >= 0 && isContainer(code.type(call.receiver()))) {
      if (PUTTING.contains(call.name())) {
        into(code, call.receiver(), call.arguments());
      } else if (!contents.isEmpty()) {
        given(code, call);
      }
    }
  }

  private void into(Code code, int container, List<Integer> arguments) {
    Set<Value> more = handed(code, arguments);
    if (!more.isEmpty()) {
      put(container(code, container, new HashSet<>()), more);
    }
  }

  private void given(Code code, Step.Call call) {
    boolean each = call.name().equals("forEach");
    if (!each && !GIVING.contains(call.name())) {
      return;
    }
    Set<Value> found = contents.get(container(code, call.receiver(), new HashSet<>()));
    if (!each) {
      give(code, call.target(), found);
      return;
    }
    for (Value function : values.values(code, call.arguments().get(0))) {
      for (Method method : values.methods(function)) {
        List<Integer> parameters = method.body() == null ? List.of() : method.body().parameters();
        if (found != null && method.isLambda() && !parameters.isEmpty()) {
          int last = parameters.get(parameters.size() - 1);
          elements.add(FunctionalValues.key(method.code(), last));
          takers.add(code, method.code(), last, found);
        }
      }
    }
  }

  private void give(Code code, int register, Set<Value> found) {
    if (register >= 0 && found != null && !isContainer(code.type(register))) {
      elements.add(FunctionalValues.key(code, register));
      takers.add(code, code, register, found);
    }
  }

  private void put(Object container, Set<Value> more) {
    if (container == null || more.isEmpty()) {
      return;
    }
    Set<Value> all = contents.computeIfAbsent(container, k -> new LinkedHashSet<>(4));
    if (all != more && all.addAll(more)) {
      takers.more(container instanceof FieldRef field ? field : null);
    }
  }

  /** The code that arguments are, or that is in them. */
  private Set<Value> handed(Code code, List<Integer> arguments) {
    Set<Value> found = new LinkedHashSet<>(4);
    for (int argument : arguments) {
      found.addAll(values.values(code, argument));
      if (!contents.isEmpty()) {
        Object from = container(code, argument, new HashSet<>());
        found.addAll(from == null ? Set.of() : contents.getOrDefault(from, Set.of()));
      }
    }
    return found;
  }

  /** The container that a register holds, a view of, or an element of: what it is known by. */
  private Object container(Code code, int register, Set<Code> seen) {
    int step = register < 0 ? -1 : code.origin(register);
    while (step >= 0) {
      Step each = code.steps().get(step);
      if (each instanceof Step.New || each instanceof Step.NewArray) {
        return FunctionalValues.key(code, step);
      }
      if (code.field(step) != null) {
        return code.field(step);
      }
      if (!(each instanceof Step.Call call)) {
        return null;
      }
      Link.ToMethod link = code.call(step);
      if (!link.methods().isEmpty()) {
        return link.methods().size() == 1 ? returned(link.methods().get(0), seen) : null;
      }
      if (link.onType()) {
        return FunctionalValues.key(code, step);
      }
      step = call.receiver() < 0 ? -1 : code.origin(call.receiver());
    }
    return null;
  }

  /** The field's container that a getter gives. */
  private Object returned(Method method, Set<Code> seen) {
    Code code = method.code();
    if (code == null || !seen.add(code)) {
      return null;
    }
    for (var block : code.body().blocks()) {
      if (block.end() instanceof Terminator.Return done && done.value() >= 0) {
        return container(code, done.value(), seen) instanceof FieldRef field ? field : null;
      }
    }
    return null;
  }

  private boolean isContainer(TypeName type) {
    return type != null
        && (type.dimensions() > 0
            || isOfContainers(type.name())
            || program.hierarchy().isSubtype(type.name(), "java.util.Map")
            || program.hierarchy().isSubtype(type.name(), "java.util.Collection"));
  }

  /** Functions and executors are in packages below. */
  private static boolean isOfContainers(String name) {
    String utilities = "java.util.";
    return name != null
        && (name.startsWith("com.google.common.collect.")
            || name.startsWith("java.util.stream.")
            || (name.startsWith(utilities)
                && Character.isUpperCase(name.charAt(utilities.length()))
                && !name.startsWith("java.util.Timer")));
  }
}
