package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Effect;
import io.mongolint.catalog.Runs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What runs when the application ends, or an object that a container has made. */
final class Endings {
  private final Surroundings around;
  private final Handed ending;
  private final Factories factories;
  private final Constructions constructions;
  private final Closers closers;
  private final Instances instances;
  private final EndingObjects objects;
  private final Set<Method> methods = new HashSet<>();

  Endings(
      Surroundings around,
      DeclaredRuns declared,
      HandedCode code,
      Handed running,
      Handed ending,
      Instances instances,
      Factories factories,
      Constructions constructions,
      Closers closers) {
    this.around = around;
    this.ending = ending;
    this.factories = factories;
    this.constructions = constructions;
    this.closers = closers;
    this.instances = instances;
    objects = new EndingObjects(around, code, running, ending);
    Reach reach = new Reach(around, instances, factories, constructions);
    byAnnotations(declared, reach);
    bySupertypes(declared, reach);
    byCalls();
    byClosing();
  }

  boolean contains(Method method) {
    return methods.contains(method);
  }

  private void byAnnotations(DeclaredRuns declared, Reach reach) {
    for (Method method : around.program().methods()) {
      for (AnnotationRuns.Reason reason : declared.ending().byAnnotations(method)) {
        if (reason.handler().runs() == Runs.AT_END
            && reach.byAnnotation(method.type(), reason.trigger())) {
          methods.add(method);
        }
      }
    }
  }

  private void bySupertypes(DeclaredRuns declared, Reach reach) {
    for (TypeDecl type : around.program().types()) {
      for (SupertypeRuns.Reason reason : declared.ending().bySupertypes(type)) {
        if (reason.handler().runs() == Runs.AT_END
            && !isOverriddenInAll(type, reason.method())
            && reach.bySupertype(type, reason.trigger())) {
          methods.add(reason.method());
        }
      }
    }
  }

  /** No object runs it: its class is there to be extended, and what extends it overrides it. */
  private boolean isOverriddenInAll(TypeDecl type, Method method) {
    List<TypeDecl> made =
        around.hierarchy().subtypes(type).stream()
            .filter(each -> !Inheritance.isAbstract(each))
            .toList();
    return !made.isEmpty()
        && made.stream().noneMatch(each -> around.inheritance().visible(each).contains(method));
  }

  private void byCalls() {
    for (Handed.Entry call : ending.entries()) {
      List<Integer> arguments = Handed.arguments(call.code().steps().get(call.step()));
      for (int i = 0; i < arguments.size(); i++) {
        if (call.at(i) != null) {
          handed(call.code(), arguments.get(i), call.at(i));
        }
      }
    }
  }

  private void handed(Code body, int register, CallTrigger trigger) {
    if (trigger.effect() == Effect.RUNS && trigger.runs() == Runs.AT_END) {
      methods.addAll(objects.run(body, register));
    } else if (trigger.effect() == Effect.CLOSES) {
      methods.addAll(objects.closed(body, register));
    } else if (trigger.effect() == Effect.MANAGES) {
      methods.addAll(objects.wrapped(body, register));
    }
  }

  /** The methods of the project's own classes that containers call to close an object. */
  private void byClosing() {
    for (TypeDecl type : around.program().types()) {
      instances
          .of(type)
          .flatMap(each -> closers.of(each.closing(), null, type.id(), type))
          .ifPresent(name -> addClosing(type, name));
    }
    factories
        .methods()
        .forEach(
            (method, factory) -> {
              if (factory.disposer() != null) {
                methods.add(factory.disposer());
              }
              constructions.results(method).forEach(type -> close(type, factory));
            });
  }

  private void close(TypeDecl type, Lifecycles.Factory factory) {
    closers
        .of(factory.closing(), factory.closeMethod(), type.id(), type)
        .ifPresent(name -> addClosing(type, name));
  }

  private void addClosing(TypeDecl type, String name) {
    around.inheritance().visible(type).stream()
        .filter(each -> each.name().equals(name) && each.facts().parameters().isEmpty())
        .forEach(methods::add);
  }
}
