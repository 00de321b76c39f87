package io.mongolint.program;

import io.mongolint.catalog.MethodTrigger;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.program.FunctionalValues.Value;
import io.mongolint.program.Lifecycles.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lambdas and method references that run because of the interface they are written for. */
final class Lambdas {
  private final Surroundings around;
  private final HandedCode handed;
  private final FunctionalTypes types;

  Lambdas(Surroundings around, HandedCode handed) {
    this.around = around;
    this.handed = handed;
    types = new FunctionalTypes(around.program());
  }

  /**
   * What functional interfaces say, wherever the lambda goes.
   *
   * @param judged methods of which more is known
   */
  Map<Method, Handler> byType(Set<Method> judged) {
    Map<Method, Handler> found = new LinkedHashMap<>();
    for (Method method : around.program().methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        if (step instanceof Step.Lambda || step instanceof Step.MethodReference) {
          TypeName type = types.of(code, i);
          for (Method target : handed.methods(new Value(code, i), type)) {
            if (type != null && !judged.contains(target)) {
              handler(method, target, type)
                  .ifPresent(handler -> found.merge(target, handler, Lambdas::stronger));
            }
          }
        }
      }
    }
    return found;
  }

  private static Handler stronger(Handler first, Handler second) {
    return first.runs().isHandler() || !second.runs().isHandler() ? first : second;
  }

  private Optional<Handler> handler(Method place, Method target, TypeName type) {
    for (String each : around.hierarchy().closure(type.name())) {
      Optional<MethodTrigger> trigger =
          around.hierarchy().decl(each) == null ? around.catalog().lambda(each) : Optional.empty();
      if (trigger.isPresent() && applies(trigger.get(), place)) {
        TypeName seen = around.hierarchy().asSuper(type, each);
        return Optional.of(handler(place, target, trigger.get(), each, seen));
      }
    }
    return Optional.empty();
  }

  private boolean applies(MethodTrigger trigger, Method place) {
    return trigger.onlyIn().isEmpty()
        && around.uses(place.type(), trigger.uses())
        && (trigger.imports().isEmpty() || Imports.imports(place.type().file(), trigger.imports()));
  }

  private Handler handler(
      Method place, Method target, MethodTrigger trigger, String shown, TypeName type) {
    List<String> takes = new ArrayList<>(Surroundings.arguments(type));
    if (target.code() != null && !target.body().parameters().isEmpty()) {
      String first = Surroundings.name(target.code().type(target.body().parameters().get(0)));
      if (first != null) {
        takes.add(first);
      }
    }
    Runs runs = trigger.runsAt(Site.of(around, place, takes));
    if (trigger.events()) {
      runs = around.ofEvents(runs, takes);
    }
    return new Handler(
        runs,
        trigger.framework(),
        Runners.shown(target) + " that is a " + shown.substring(shown.lastIndexOf('.') + 1),
        trigger.eventLoop());
  }

  /** What factory methods return that a framework runs because it is a bean. */
  Map<Method, Handler> ofBeans(Factories factories) {
    Map<Method, Handler> found = new LinkedHashMap<>();
    for (Method method : around.program().methods()) {
      if (factories.of(method).isEmpty() || method.code() == null || method.returns() == null) {
        continue;
      }
      for (String each : around.hierarchy().closure(method.returns().name())) {
        for (MethodTrigger trigger : around.catalog().supertypes(each)) {
          if (trigger.beans() && around.uses(method.type(), trigger.uses())) {
            addReturned(method, trigger, each, found);
          }
        }
      }
    }
    return found;
  }

  private void addReturned(
      Method factory, MethodTrigger trigger, String shown, Map<Method, Handler> found) {
    Code code = factory.code();
    code.body()
        .blocks()
        .forEach(
            block -> {
              if (block.end() instanceof Terminator.Return done && done.value() >= 0) {
                for (Method method : handed.methods(code, done.value())) {
                  found.putIfAbsent(
                      method, handler(factory, method, trigger, shown, factory.returns()));
                }
              }
            });
  }
}
