package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where lambdas, method references and objects that stand for code (a {@code Runnable} of the
 * sources) go: through variables, parameters, results and fields to the place that runs them.
 * Inclusion-based, without regard to order or calling context.
 */
public final class FunctionalValues {
  private static final int ROUNDS_IN_ORDER = 12;

  private final Program program;
  private final Map<Long, Set<Value>> ofRegister = new HashMap<>();
  private final Map<FieldRef, Set<Value>> ofField = new HashMap<>();
  private final Map<Method, Set<Value>> ofResult = new HashMap<>();
  private final Map<TypeDecl, Boolean> functionalTypes = new HashMap<>();
  private boolean changed;

  /**
   * A piece of code as a value.
   *
   * @param code the body in which it is made
   * @param step the step that makes it
   */
  public record Value(Code code, int step) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Value value && code == value.code && step == value.step;
    }

    @Override
    public int hashCode() {
      return 31 * code.method().id() + step;
    }
  }

  FunctionalValues(Program program) {
    this.program = program;
    List<Method> order = new ArrayList<>(program.methods());
    changed = true;
    for (int round = 1; changed; round++) {
      changed = false;
      for (Method method : order) {
        if (method.code() != null) {
          pass(method.code());
        }
      }
      if (round >= ROUNDS_IN_ORDER) {
        // What is handed on against the order goes one method a round: turned round, all of them.
        Collections.reverse(order);
      }
    }
  }

  private static long key(Code code, int register) {
    return ((long) code.method().id() << 32) | register;
  }

  /** The values that a register may hold. */
  public Set<Value> values(Code code, int register) {
    return register < 0 ? Set.of() : ofRegister.getOrDefault(key(code, register), Set.of());
  }

  /** The values that a field may hold. */
  public Set<Value> values(FieldRef field) {
    return ofField.getOrDefault(field, Set.of());
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
    List<Method> found = new ArrayList<>();
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
              .filter(m -> !found.contains(m))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /** The methods that a call runs because its receiver holds code. */
  List<Method> invoked(Code code, int step) {
    if (!(code.steps().get(step) instanceof Step.Call call) || call.receiver() < 0) {
      return List.of();
    }
    Set<Value> values = values(code, call.receiver());
    if (values.isEmpty()) {
      return List.of();
    }
    List<Method> found = new ArrayList<>();
    for (Value value : values) {
      Step made = value.code().steps().get(value.step());
      for (Method each : methods(value)) {
        boolean fits =
            made instanceof Step.New
                ? each.name().equals(call.name()) && each.accepts(call.arguments().size())
                : made instanceof Step.MethodReference || each.accepts(call.arguments().size());
        if (fits && !isCombinator(call.name()) && !found.contains(each)) {
          found.add(each);
        }
      }
    }
    return found;
  }

  private static boolean isCombinator(String name) {
    return switch (name) {
      case "andThen", "compose", "negate", "and", "or", "equals", "hashCode", "toString" -> true;
      default -> false;
    };
  }

  private void pass(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      if (step instanceof Step.Lambda lambda) {
        add(key(code, lambda.target()), Set.of(new Value(code, i)));
        Method target = program.methodOfFile(code.method(), lambda.method());
        if (target.code() != null) {
          for (Step.Capture capture : lambda.captures()) {
            add(key(target.code(), capture.inner()), values(code, capture.outer()));
          }
        }
      } else if (step instanceof Step.MethodReference reference) {
        add(key(code, reference.target()), Set.of(new Value(code, i)));
      } else if (step instanceof Step.Copy copy) {
        add(key(code, copy.target()), values(code, copy.source()));
      } else if (step instanceof Step.Cast cast) {
        add(key(code, cast.target()), values(code, cast.source()));
      } else if (step instanceof Step.Name || step instanceof Step.FieldLoad) {
        FieldRef field = code.field(i);
        if (field != null) {
          add(key(code, step.target()), values(field));
        }
      } else if (step instanceof Step.FieldStore store) {
        FieldRef field = code.field(i);
        if (field != null) {
          addTo(
              ofField.computeIfAbsent(field, k -> new LinkedHashSet<>()),
              values(code, store.source()));
        }
      } else if (step instanceof Step.New made) {
        passNew(code, i, made);
      } else if (step instanceof Step.Call call) {
        boolean handsCode = holdsAny(code, call.arguments());
        for (Method target : program.targetsOf(this, code, i)) {
          if (handsCode) {
            bind(code, call.arguments(), target);
          }
          add(key(code, call.target()), ofResult.getOrDefault(target, Set.of()));
        }
      }
    }
    code.body()
        .blocks()
        .forEach(
            block -> {
              if (block.end() instanceof Terminator.Return done && done.value() >= 0) {
                Set<Value> values = values(code, done.value());
                if (!values.isEmpty()) {
                  addTo(
                      ofResult.computeIfAbsent(code.method(), k -> new LinkedHashSet<>()), values);
                }
              }
            });
  }

  private void passNew(Code code, int index, Step.New made) {
    TypeDecl type = program.hierarchy().decl(code.type(made.target()));
    if (type != null && functionalTypes.computeIfAbsent(type, each -> !callbacks(each).isEmpty())) {
      add(key(code, made.target()), Set.of(new Value(code, index)));
    }
    for (Method target : code.call(index).methods()) {
      bind(code, made.arguments(), target);
    }
  }

  private boolean holdsAny(Code code, List<Integer> registers) {
    for (int register : registers) {
      if (!values(code, register).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void bind(Code code, List<Integer> arguments, Method target) {
    if (target.code() == null) {
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      int parameter = target.parameterFor(i);
      if (parameter >= 0 && parameter < target.body().parameters().size()) {
        add(
            key(target.code(), target.body().parameters().get(parameter)),
            values(code, arguments.get(i)));
      }
    }
  }

  private void add(long register, Set<Value> values) {
    if (!values.isEmpty()) {
      addTo(ofRegister.computeIfAbsent(register, k -> new LinkedHashSet<>()), values);
    }
  }

  private void addTo(Set<Value> all, Set<Value> values) {
    if (all != values && all.addAll(values)) {
      changed = true;
    }
  }
}
