package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where lambdas, method references and objects that stand for code (a {@code Runnable} of the
 * sources) go: through variables, parameters, results and fields to the place that runs them.
 * Without regard to order or calling context.
 */
public final class FunctionalValues {
  private static final Comparator<Value> BY_PLACE =
      (a, b) -> {
        int byMethod = Integer.compare(a.code().method().id(), b.code().method().id());
        return byMethod != 0 ? byMethod : Integer.compare(a.step(), b.step());
      };

  private final Program program;
  private final Map<Long, Set<Value>> ofRegister;
  private final Map<FieldRef, Set<Value>> ofField;
  private final Set<Long> elements;

  /** What is in the containers that registers hold. */
  private final Map<Long, Set<Value>> contents = new HashMap<>();

  private final Map<TypeDecl, List<Method>> callbacks = new ConcurrentHashMap<>();
  private final CodeTypes types;

  /**
   * A piece of code as a value.
   *
   * @param code the body in which it is made
   * @param step the step that makes it
   * @param kept whether not the code is meant, but a container of the JDK with it
   */
  public record Value(Code code, int step, boolean kept) {
    Value(Code code, int step) {
      this(code, step, false);
    }

    /** A container with it. */
    Value inContainer() {
      return new Value(code, step, true);
    }

    /** What a container gives. */
    Value outOfContainer() {
      return new Value(code, step, false);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Value value
          && code == value.code
          && step == value.step
          && kept == value.kept;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * code.method().id() + step) + (kept ? 1 : 0);
    }
  }

  FunctionalValues(Program program) {
    this.program = program;
    types = new CodeTypes(program.hierarchy());
    ValueFlow flow = new ValueFlow(program, this, types);
    ofRegister = flow.ofRegister();
    ofField = flow.ofField();
    elements = flow.elements();
    flow.solve();
    // In an order that does not depend on the way in which they were found.
    ofRegister.replaceAll((register, values) -> inOrder(take(register, values)));
    ofField.replaceAll((field, values) -> inOrder(plain(values)));
    contents.replaceAll((register, values) -> inOrder(values));
  }

  /** What a register holds itself; what containers have is put aside. */
  private Set<Value> take(Long register, Set<Value> values) {
    Set<Value> plain = plain(values);
    if (plain.size() < values.size()) {
      Set<Value> kept = new LinkedHashSet<>(values);
      kept.removeAll(plain);
      if (!KeptCode.isFull(kept)) {
        contents.put(register, kept);
      }
    }
    return plain;
  }

  private static Set<Value> plain(Set<Value> values) {
    for (Value value : values) {
      if (value.kept()) {
        Set<Value> plain = new LinkedHashSet<>(values);
        plain.removeIf(Value::kept);
        return plain;
      }
    }
    return values;
  }

  private static Set<Value> inOrder(Set<Value> values) {
    if (values.size() < 2) {
      return values;
    }
    List<Value> sorted = new ArrayList<>(values);
    sorted.sort(BY_PLACE);
    return new LinkedHashSet<>(sorted);
  }

  static long key(Code code, int register) {
    return ((long) code.method().id() << 32) | register;
  }

  /** The values that a register may hold. */
  public Set<Value> values(Code code, int register) {
    return register < 0 ? Set.of() : ofRegister.getOrDefault(key(code, register), Set.of());
  }

  /** The values that a library may be given by an argument, as far as its parameter tells. */
  public Set<Value> handed(Code code, int step, List<Integer> arguments, int argument) {
    Set<Value> all = values(code, arguments.get(argument));
    List<ApiMethod> called =
        all.isEmpty()
            ? List.of()
            : code.call(step).api().stream().filter(m -> m.accepts(arguments.size())).toList();
    if (called.isEmpty()) {
      return all;
    }
    Set<Value> found = new LinkedHashSet<>();
    for (ApiMethod each : called) {
      found.addAll(types.fitting(all, each.parameterFor(argument)));
    }
    return inOrder(found);
  }

  /** The values that a field may hold. */
  public Set<Value> values(FieldRef field) {
    return ofField.getOrDefault(field, Set.of());
  }

  /** Says whether what a register holds is one of the elements of a container. */
  public boolean isElement(Code code, int register) {
    int origin = register < 0 ? -1 : code.origin(register);
    int first = origin < 0 ? register : code.steps().get(origin).target();
    return elements.contains(key(code, register)) || elements.contains(key(code, first));
  }

  /** The methods that run when a value is invoked: the lambda, or what is referred to. */
  public List<Method> methods(Value value) {
    Step step = value.code().steps().get(value.step());
    if (step instanceof Step.Lambda lambda) {
      return List.of(program.methodOfFile(value.code().method(), lambda.method()));
    }
    if (step instanceof Step.MethodReference) {
      return value.code().call(value.step()).methods();
    }
    return callbacks(program.hierarchy().decl(value.code().type(step.target())));
  }

  /** The methods by which a library can call an object: those of functional library interfaces. */
  public List<Method> callbacks(TypeDecl type) {
    if (type == null) {
      return List.of();
    }
    List<Method> known = callbacks.get(type);
    if (known == null) {
      known = List.copyOf(findCallbacks(type));
      callbacks.put(type, known);
    }
    return known;
  }

  private Set<Method> findCallbacks(TypeDecl type) {
    Set<Method> found = new LinkedHashSet<>();
    Types types = program.hierarchy();
    for (String each : types.closure(type.id())) {
      if (types.decl(each) != null || !types.api().isKnown(each)) {
        continue;
      }
      ApiMethod callback = types.api().functionalMethod(TypeName.of(each));
      if (callback == null || callback.name().equals("close")) {
        continue;
      }
      for (String owner : types.closure(type.id())) {
        TypeDecl decl = types.decl(owner);
        if (decl != null) {
          decl.methods().stream()
              .filter(m -> m.name().equals(callback.name()) && m.body() != null)
              .filter(m -> m.facts().parameters().size() == callback.parameters().size())
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /** The methods that a call runs because its receiver holds code. */
  Set<Method> invoked(Code code, int step) {
    if (!(code.steps().get(step) instanceof Step.Call call) || call.receiver() < 0) {
      return Set.of();
    }
    Set<Value> values = values(code, call.receiver());
    if (values.isEmpty() || !runsCode(call.name())) {
      return Set.of();
    }
    Set<Method> found = new LinkedHashSet<>();
    for (Value value : values) {
      if (value.kept()) {
        continue;
      }
      Step made = value.code().steps().get(value.step());
      for (Method each : methods(value)) {
        boolean fits =
            made instanceof Step.New
                ? each.name().equals(call.name()) && each.accepts(call.arguments().size())
                : made instanceof Step.MethodReference || each.accepts(call.arguments().size());
        if (fits) {
          found.add(each);
        }
      }
    }
    return found;
  }

  /** The code that is in the container that a register may hold. */
  public Set<Value> elements(Code code, int register) {
    return register < 0 ? Set.of() : contents.getOrDefault(key(code, register), Set.of());
  }

  /** The methods that a container runs which is told to, by {@code forEach(Runnable::run)}. */
  public Set<Method> elementsRun(Code code, int step) {
    Set<Method> found = new LinkedHashSet<>();
    if (code.steps().get(step) instanceof Step.Call call && call.receiver() >= 0) {
      Set<Value> kept = elements(code, call.receiver());
      if (!kept.isEmpty() && isForEach(code, call)) {
        kept.forEach(each -> found.addAll(methods(each)));
      }
    }
    return found;
  }

  private boolean isForEach(Code code, Step.Call call) {
    for (int argument : call.arguments()) {
      for (int definition : code.definitions(argument)) {
        if (code.steps().get(definition) instanceof Step.MethodReference reference
            && code.call(definition).onType()
            && isCallback(code.call(definition).receiverType(), reference.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCallback(String type, String name) {
    ApiMethod callback =
        type == null ? null : program.hierarchy().api().functionalMethod(TypeName.of(type));
    return callback != null && callback.name().equals(name);
  }

  /** Says whether a call makes one function of others: {@code first.andThen(second)}. */
  public static boolean isComposition(Code code, int step) {
    return code.steps().get(step) instanceof Step.Call call
        && !runsCode(call.name())
        && code.call(step).api().stream()
            .anyMatch(method -> method.owner().startsWith("java.util.function."));
  }

  /** Says whether a method of that name runs the code that its receiver is. */
  public static boolean runsCode(String name) {
    return switch (name) {
      case "andThen", "compose", "negate", "and", "or", "equals", "hashCode", "toString" -> false;
      default -> true;
    };
  }
}
