package io.mongolint.program;

import io.mongolint.catalog.MethodShape;
import io.mongolint.catalog.MethodTrigger;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Lifecycles.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code that a framework calls because its class has a certain supertype. */
final class SupertypeRuns {
  private final Surroundings around;
  private final Triggers triggers;

  SupertypeRuns(Surroundings around, Triggers triggers) {
    this.around = around;
    this.triggers = triggers;
  }

  /** A reason for which a method runs, with the trigger that gave it. */
  record Reason(Method method, Handler handler, MethodTrigger trigger) {}

  /** The methods of a type, inherited ones included, that run because of its supertypes. */
  List<Reason> ofType(TypeDecl type) {
    List<Applicable> applicable = new ArrayList<>();
    List<String> closure = around.hierarchy().closure(type.id());
    for (String each : closure) {
      if (around.hierarchy().decl(each) == null) {
        addApplicable(type, each, applicable);
      }
    }
    if (!closure.contains(TypeName.OBJECT.name())) {
      addApplicable(type, TypeName.OBJECT.name(), applicable);
    }
    if (applicable.isEmpty()) {
      return List.of();
    }
    List<Reason> found = new ArrayList<>();
    List<Method> candidates = new ArrayList<>(around.inheritance().visible(type));
    type.methods().stream().filter(m -> m.name().equals("<clinit>")).forEach(candidates::add);
    for (Method method : candidates) {
      best(type, method, applicable).ifPresent(found::add);
    }
    return found;
  }

  private record Applicable(String supertype, MethodTrigger trigger) {}

  private void addApplicable(TypeDecl type, String supertype, List<Applicable> found) {
    for (MethodTrigger trigger : triggers.supertypes(supertype)) {
      // One that speaks of beans alone says nothing of classes.
      boolean holds =
          !(trigger.beans() && trigger.onlyIn().isEmpty())
              && (trigger.onlyIn().isEmpty() || around.carriesAny(type, trigger.onlyIn()))
              && (trigger.imports().isEmpty() || Imports.imports(type.file(), trigger.imports()))
              && around.uses(type, trigger.uses());
      if (holds) {
        found.add(new Applicable(supertype, trigger));
      }
    }
  }

  /**
   * The nearest supertype that says something of a method decides, and of its triggers the one that
   * names the method; one that only says "where it is called" leaves the word to others.
   */
  private Optional<Reason> best(TypeDecl type, Method method, List<Applicable> applicable) {
    Reason found = null;
    String foundAt = null;
    boolean named = false;
    for (Applicable each : applicable) {
      for (MethodShape shape : each.trigger().methods()) {
        if (matches(shape, method)) {
          Reason reason = reason(type, method, each);
          boolean names =
              shape.isNamed()
                  && !named
                  && foundAt != null
                  && around.hierarchy().isSubtype(each.supertype(), foundAt);
          if (found == null || names || saysMore(reason, found)) {
            found = reason;
            foundAt = each.supertype();
            named = shape.isNamed();
          }
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean saysMore(Reason reason, Reason than) {
    return than.handler().runs() == Runs.CALLER && reason.handler().runs() != Runs.CALLER;
  }

  private Reason reason(TypeDecl type, Method method, Applicable applicable) {
    MethodTrigger trigger = applicable.trigger();
    List<String> arguments = around.arguments(type, applicable.supertype());
    Runs runs = trigger.runsAt(Site.of(around, type, method, arguments));
    if (trigger.events()) {
      List<String> events = arguments;
      if (events.isEmpty() && !method.parameterTypes().isEmpty()) {
        String first = Surroundings.name(method.parameterTypes().get(0));
        events = first == null ? List.of() : List.of(first);
      }
      runs = around.ofEvents(runs, events);
    }
    String shown = applicable.supertype().substring(applicable.supertype().lastIndexOf('.') + 1);
    String why =
        applicable.supertype().equals(TypeName.OBJECT.name())
            ? method.displayName()
            : type.facts().kind() == TypeFacts.Kind.ANONYMOUS
                ? method.name() + " of an anonymous " + shown
                : method.name() + " of " + type.displayName() + ", a " + shown;
    return new Reason(
        method, new Handler(runs, trigger.framework(), why, trigger.eventLoop()), trigger);
  }

  /** Says whether a method looks as the catalog says; a static initialiser has only its name. */
  static boolean matches(MethodShape shape, Method method) {
    return shape.mayMatch(method.name(), method.facts().parameters().size())
        && shape.matches(
            method.name(),
            Inheritance.parameterNames(method),
            Inheritance.shapeName(method.facts().returns()),
            Inheritance.isPublic(method));
  }
}
