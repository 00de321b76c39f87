package io.mongolint.program;

import io.mongolint.catalog.AnnotationTrigger;
import io.mongolint.catalog.Place;
import io.mongolint.catalog.Runs;
import io.mongolint.program.Lifecycles.Handler;
import io.mongolint.program.Marks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Code that a framework calls because of annotations. */
final class AnnotationRuns {
  private final Surroundings around;
  private final Triggers triggers;

  AnnotationRuns(Surroundings around, Triggers triggers) {
    this.around = around;
    this.triggers = triggers;
  }

  /** A reason for which code runs, with the trigger that gave it. */
  record Reason(Handler handler, AnnotationTrigger trigger) {}

  /** The reasons that annotations of a method and of its parameters give, its own first. */
  List<Reason> ofMethod(Method method) {
    if (!Inheritance.isPlain(method) || method.body() == null) {
      return List.of();
    }
    List<Reason> found = new ArrayList<>();
    if (!isOutgoing(method.type())) {
      addOwn(method, method, trigger -> true, found);
    }
    for (Method overridden : around.inheritance().overridden(method)) {
      if (!isOutgoing(overridden.type())) {
        addOwn(overridden, method, AnnotationTrigger::inherited, found);
      }
    }
    return found;
  }

  private void addOwn(
      Method declared, Method runs, Predicate<AnnotationTrigger> which, List<Reason> found) {
    for (Mark mark : around.marks().of(declared)) {
      for (AnnotationTrigger trigger : find(mark, Place.METHOD)) {
        if (which.test(trigger) && isIn(trigger, runs.type())) {
          Runs how = trigger.runsAt(Site.of(around, declared, mark));
          if (trigger.events()) {
            how = around.ofEvents(how, events(declared, mark));
          }
          found.add(new Reason(handler(trigger, how, mark, runs.type()), trigger));
        }
      }
    }
    for (int i = 0; i < declared.facts().parameters().size(); i++) {
      addParameter(declared, i, runs, which, found);
    }
  }

  private void addParameter(
      Method declared,
      int parameter,
      Method runs,
      Predicate<AnnotationTrigger> which,
      List<Reason> found) {
    if (declared.facts().parameters().get(parameter).annotations().isEmpty()) {
      return;
    }
    List<Mark> marks = around.marks().ofParameter(declared, parameter);
    for (Mark mark : marks) {
      for (AnnotationTrigger trigger : find(mark, Place.PARAMETER)) {
        if (which.test(trigger) && isIn(trigger, runs.type())) {
          Runs how = trigger.runsAt(Site.of(around, declared, parameter, mark));
          if (trigger.events()) {
            String event = Surroundings.name(declared.parameterTypes().get(parameter));
            how = around.ofEvents(how, event == null ? List.of() : List.of(event));
            how = around.ofQualifiers(marks).orElse(how);
          }
          found.add(new Reason(handler(trigger, how, mark, runs.type()), trigger));
        }
      }
    }
  }

  /** The classes that the annotation names, else the type of the first parameter. */
  private List<String> events(Method method, Mark mark) {
    List<String> named = new ArrayList<>(around.marks().classes(mark, "value"));
    named.addAll(around.marks().classes(mark, "classes"));
    if (named.isEmpty() && !method.parameterTypes().isEmpty()) {
      String first = Surroundings.name(method.parameterTypes().get(0));
      return first == null ? List.of() : List.of(first);
    }
    return named;
  }

  /** A method with the reason that an annotation of the type gives for it. */
  record OfType(Method method, Reason reason) {}

  /** The methods that run because of annotations of a class, or of what it extends. */
  List<OfType> ofType(TypeDecl type) {
    if (type.isInterface() || isOutgoing(type)) {
      return List.of();
    }
    List<OfType> found = new ArrayList<>();
    List<Method> visible = null;
    for (String each : around.hierarchy().closure(type.id())) {
      TypeDecl owner = around.hierarchy().decl(each);
      if (owner == null || owner.facts().annotations().isEmpty()) {
        continue;
      }
      for (Mark mark : around.marks().of(owner)) {
        for (AnnotationTrigger trigger : find(mark, Place.TYPE)) {
          if ((owner == type || trigger.inherited()) && isIn(trigger, type)) {
            Reason reason =
                new Reason(
                    handler(trigger, trigger.runsAt(Site.of(around, owner, mark)), mark, type),
                    trigger);
            visible = visible == null ? around.inheritance().visible(type) : visible;
            visible.stream()
                .filter(method -> matches(trigger, method, owner))
                .forEach(method -> found.add(new OfType(method, reason)));
          }
        }
      }
    }
    return found;
  }

  /** Of an annotated interface only the methods count that it declares. */
  private boolean matches(AnnotationTrigger trigger, Method method, TypeDecl owner) {
    return !method.isStatic()
        && trigger.methods().stream().anyMatch(shape -> SupertypeRuns.matches(shape, method))
        && (!owner.isInterface()
            || around.inheritance().overridden(method).stream().anyMatch(m -> m.type() == owner));
  }

  private List<AnnotationTrigger> find(Mark mark, Place place) {
    List<AnnotationTrigger> found = triggers.annotations(mark.name(), place);
    if (!mark.isComposed()) {
      return found;
    }
    return place == Place.METHOD
        ? triggers.annotations(mark.name(), Place.ANNOTATION)
        : found.stream().filter(each -> each.places().contains(Place.ANNOTATION)).toList();
  }

  private boolean isIn(AnnotationTrigger trigger, TypeDecl type) {
    return trigger.onlyIn().isEmpty() || around.carriesAny(type, trigger.onlyIn());
  }

  /** Says whether the type's annotations describe calls to somebody else. */
  private boolean isOutgoing(TypeDecl type) {
    List<Mark> marks = around.marks().of(type);
    return !marks.isEmpty()
        && marks.stream()
            .flatMap(mark -> around.catalog().exclusion(mark.name()).stream())
            .anyMatch(each -> !each.keepsHandlers() && (!each.interfaces() || type.isInterface()));
  }

  private static Handler handler(AnnotationTrigger trigger, Runs runs, Mark mark, TypeDecl type) {
    return new Handler(
        runs,
        trigger.framework(),
        mark.shown() + " method of " + type.displayName(),
        trigger.eventLoop());
  }
}
