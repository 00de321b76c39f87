package io.mongolint.program;

import io.mongolint.catalog.Closing;
import io.mongolint.catalog.FactoryRule;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Place;
import io.mongolint.catalog.ScopeRule;
import io.mongolint.facts.Body;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Marks.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods and fields from which containers get objects. */
final class Factories {
  private final Surroundings around;
  private final Constructions constructions;
  private final Map<Method, Lifecycles.Factory> methods = new HashMap<>();
  private final Map<FieldRef, Lifecycles.Factory> fields = new HashMap<>();

  Factories(Surroundings around, Constructions constructions) {
    this.around = around;
    this.constructions = constructions;
    for (TypeDecl type : around.program().types()) {
      for (Method method : type.methods()) {
        if (Inheritance.isPlain(method)) {
          byAnnotation(method)
              .or(() -> bySupertype(method))
              .ifPresent(factory -> methods.put(method, factory));
        }
      }
      for (FieldFacts facts : type.facts().fields()) {
        if (!facts.annotations().isEmpty()) {
          FieldRef field = new FieldRef(type, facts.name());
          byAnnotation(field).ifPresent(factory -> fields.put(field, factory));
        }
      }
    }
  }

  Optional<Lifecycles.Factory> of(Method method) {
    return Optional.ofNullable(methods.get(method));
  }

  Optional<Lifecycles.Factory> of(FieldRef field) {
    return Optional.ofNullable(fields.get(field));
  }

  Map<Method, Lifecycles.Factory> methods() {
    return methods;
  }

  private record Found(FactoryRule rule, Mark mark) {}

  private Optional<Lifecycles.Factory> byAnnotation(Method method) {
    List<Mark> marks = around.marks().of(method);
    return rule(marks, method.type())
        .flatMap(found -> factory(found, marks, method.type(), method, method.returns()));
  }

  private Optional<Lifecycles.Factory> byAnnotation(FieldRef field) {
    List<Mark> marks = around.marks().of(field);
    return rule(marks, field.owner())
        .flatMap(
            found -> factory(found, marks, field.owner(), null, around.program().typeOf(field)));
  }

  /** Of several rules the one that knows how to close; a scope alone may make a factory, too. */
  private Optional<Found> rule(List<Mark> marks, TypeDecl type) {
    Found best = null;
    for (Mark mark : marks) {
      for (FactoryRule rule : around.catalog().factories(mark.name())) {
        boolean here = rule.onlyIn().isEmpty() || around.carriesAny(type, rule.onlyIn());
        boolean better =
            best == null
                || (best.rule().closing() == Closing.NOTHING && rule.closing() != Closing.NOTHING);
        if (rule.annotation() && here && better) {
          best = new Found(rule, mark);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Lifecycles.Factory> factory(
      Found found, List<Mark> marks, TypeDecl type, Method method, TypeName made) {
    FactoryRule rule = found.rule();
    Lifetime lifetime = rule.lifetime();
    for (Mark mark : marks) {
      Optional<ScopeRule> scope = around.catalog().scope(mark.name());
      if (scope.isPresent()) {
        Optional<Lifetime> scoped = scope.get().lifetimeOf(around.marks().lookedUp(mark));
        if (scoped.isEmpty()) {
          return Optional.empty();
        }
        lifetime = scoped.get();
        break;
      }
    }
    Closing closing = rule.closingOf(lifetime);
    String closeMethod =
        rule.closeAttribute().isEmpty()
            ? null
            : around.marks().text(found.mark(), rule.closeAttribute()).orElse(null);
    return Optional.of(
        new Lifecycles.Factory(
            lifetime,
            closing,
            closeMethod,
            method != null && isShared(rule, method),
            rule.framework(),
            found.mark().shown() + " in " + type.displayName(),
            closing == Closing.DISPOSER ? disposer(type, marks, made) : null));
  }

  /** The container puts itself between a caller and a method of a class that it extends. */
  private boolean isShared(FactoryRule rule, Method method) {
    FactoryRule.Sharing sharing = rule.shared();
    if (sharing == null || method.isStatic()) {
      return false;
    }
    for (Mark mark : around.marks().of(method.type())) {
      if (sharing.in().contains(mark.name())) {
        int equals = sharing.unless().indexOf('=');
        return equals < 0
            || around
                .marks()
                .text(mark, sharing.unless().substring(0, equals))
                .filter(sharing.unless().substring(equals + 1)::equals)
                .isEmpty();
      }
    }
    return false;
  }

  private Optional<Lifecycles.Factory> bySupertype(Method method) {
    for (String each : around.hierarchy().closure(method.type().id())) {
      if (around.hierarchy().decl(each) != null) {
        continue;
      }
      for (FactoryRule rule : around.catalog().factories(each)) {
        if (!rule.annotation()
            && rule.methods().stream().anyMatch(shape -> SupertypeRuns.matches(shape, method))) {
          String shown = each.substring(each.lastIndexOf('.') + 1);
          Lifetime lifetime =
              constructions.isShared(method.type())
                  ? Lifetime.APPLICATION
                  : deniesOnce(method.type(), rule.onceBy()) ? Lifetime.INJECTION : rule.lifetime();
          return Optional.of(
              new Lifecycles.Factory(
                  lifetime,
                  rule.closing(),
                  null,
                  false,
                  rule.framework(),
                  method.name() + " of " + method.type().displayName() + ", a " + shown,
                  null));
        }
      }
    }
    return Optional.empty();
  }

  /** Says whether a method of the class always gives the constant {@code false}. */
  private static boolean deniesOnce(TypeDecl type, String name) {
    for (Method method : type.methods()) {
      if (method.name().equals(name) && method.code() != null) {
        return method.code().body().blocks().stream()
            .map(Body.Block::end)
            .filter(Terminator.Return.class::isInstance)
            .allMatch(end -> isFalse(method.code(), ((Terminator.Return) end).value()));
      }
    }
    return false;
  }

  private static boolean isFalse(Code code, int register) {
    return register >= 0
        && code.definition(register) instanceof Step.Constant constant
        && constant.kind() == Step.ConstantKind.FALSE;
  }

  /** The method of the same class with a parameter that is marked to be disposed of. */
  private Method disposer(TypeDecl type, List<Mark> producer, TypeName made) {
    for (Method method : type.methods()) {
      for (int i = 0; i < method.facts().parameters().size(); i++) {
        if (method.facts().parameters().get(i).annotations().isEmpty()) {
          continue;
        }
        List<Mark> marks = around.marks().ofParameter(method, i);
        boolean disposes =
            marks.stream()
                .anyMatch(
                    mark ->
                        !around
                            .catalog()
                            .endingAnnotations(mark.name(), Place.PARAMETER)
                            .isEmpty());
        if (disposes
            && mayBe(made, method.parameterTypes().get(i))
            && marks.stream().allMatch(mark -> mayQualify(mark, producer))) {
          return method;
        }
      }
    }
    return null;
  }

  /** What is not known may be anything: an unclosed object must be certain. */
  private boolean mayBe(TypeName made, TypeName disposed) {
    return made == null
        || disposed == null
        || around.hierarchy().isSubtype(made.name(), disposed.name())
        || around.hierarchy().isSubtype(disposed.name(), made.name());
  }

  /** A qualifier with another value, or one of the project that the producer lacks, excludes. */
  private boolean mayQualify(Mark mark, List<Mark> producer) {
    for (Mark each : producer) {
      if (each.name().equals(mark.name())) {
        return each.facts()
            .values()
            .getOrDefault("value", List.of())
            .equals(mark.facts().values().getOrDefault("value", List.of()));
      }
    }
    return mark.isComposed() || around.hierarchy().decl(mark.name()) == null;
  }
}
