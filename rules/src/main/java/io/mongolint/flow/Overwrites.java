package io.mongolint.flow;

import io.mongolint.catalog.Runs;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.flow.Leak.Reason;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds clients lost because their field is written again while it still holds an open one: a
 * reconnect that does not close, a static field that each new object writes.
 */
final class Overwrites {
  private final Summaries summaries;
  private final Ownership ownership;
  private final Predicate<Resource> opensPerRequest;
  private final EmptyFields emptyFields;

  Overwrites(Summaries summaries, Ownership ownership, Predicate<Resource> opensPerRequest) {
    this.opensPerRequest = opensPerRequest;
    this.summaries = summaries;
    this.ownership = ownership;
    emptyFields = new EmptyFields(summaries);
  }

  List<Leak> find() {
    Map<FieldRef, List<Resource>> kept = new TreeMap<>();
    ownership
        .outcomes()
        .forEach(
            (resource, outcome) -> {
              if (outcome != null) {
                outcome.stored.stream()
                    .filter(field -> !outcome.keyed.contains(field))
                    .filter(field -> !summaries.isGrowing(field))
                    .forEach(
                        field -> kept.computeIfAbsent(field, k -> new ArrayList<>()).add(resource));
              }
            });
    List<Leak> found = new ArrayList<>();
    kept.forEach(
        (field, resources) ->
            summaries
                .program()
                .faults()
                .attempt(field.owner().file().path(), () -> find(field, resources, found)));
    return found;
  }

  private void find(FieldRef field, List<Resource> resources, List<Leak> found) {
    boolean again = false;
    List<Resource> careless =
        resources.stream()
            .filter(
                each ->
                    isOnlyConstruction(each.code().method(), new HashSet<>())
                        || isStart(each.code().method())
                        || !isEmpty(field, each))
            .toList();
    boolean made =
        resources.stream()
            .anyMatch(each -> isOnlyConstruction(each.code().method(), new HashSet<>()));
    for (Resource resource : resources) {
      again |=
          (made || !isStart(resource.code().method()) || isOneOfStarts(resource, careless))
              && writesAgain(field, resource)
              && (isOneOfSeveral(field, resource, careless)
                  || isRepeated(field, resource)
                  || opensPerRequest.test(resource));
    }
    if (again && !summaries.closers(field).isEmpty()) {
      resources.forEach(
          resource -> found.add(new Leak(resource, Reason.OVERWRITTEN, field, null, null)));
    }
  }

  /** Written by another method too, or twice on one path of its own. */
  private boolean isOneOfSeveral(FieldRef field, Resource resource, List<Resource> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.code() != resource.code()
                    || (other.step() != resource.step()
                        && (comesBefore(field, other, resource)
                            || comesBefore(field, resource, other))));
  }

  /** On a path of one method, on which what the first puts into the field is still there. */
  private boolean comesBefore(FieldRef field, Resource first, Resource second) {
    return second.code().reaches(first.step(), second.step())
        && !emptyFields.isEmptied(field, second.code(), second.step());
  }

  /** Writes without a look at what is there, and without closing it. */
  private boolean writesAgain(FieldRef field, Resource resource) {
    Method method = resource.code().method();
    if (livesPerRun(field) || summaries.isCloser(field, method) || isEmpty(field, resource)) {
      return false;
    }
    return field.isStatic()
        ? !isStaticInitializer(method)
        : !isOnlyConstruction(method, new HashSet<>());
  }

  /**
   * What it is put into holds nothing open then; before a process resumes, its objects have ended.
   */
  private boolean isEmpty(FieldRef field, Resource resource) {
    boolean resumes =
        summaries
            .lifecycles()
            .runs(resource.code().method())
            .filter(Runs.RESUMES::equals)
            .isPresent();
    return resumes
        ? !summaries.closers(field).isEmpty()
        : emptyFields.isEmpty(field, resource.code(), resource.step());
  }

  /** Runs only while its object is made: constructors, and what only they call. */
  private boolean isOnlyConstruction(Method method, Set<Method> seen) {
    if (method.root().isConstruction() || !seen.add(method)) {
      return true;
    }
    List<Program.CallSite> callers = summaries.program().callers(method);
    return !callers.isEmpty()
        && callers.stream().allMatch(site -> isOnlyConstruction(site.code().method(), seen));
  }

  /** The container runs it once, before anything else, and nobody in the sources does again. */
  private boolean isStart(Method method) {
    return summaries.lifecycles().runs(method).filter(Runs.ONCE::equals).isPresent()
        && summaries.program().callers(method).isEmpty();
  }

  /** The container runs another such method of the same class, before or after: both write. */
  private boolean isOneOfStarts(Resource resource, List<Resource> all) {
    Method method = resource.code().method();
    return all.stream()
        .map(other -> other.code().method())
        .anyMatch(
            other ->
                other != method
                    && other.type() == method.type()
                    && isStart(other)
                    && !summaries.lifecycles().exclude(method, other));
  }

  /** Each run has an object of its own, with a field of its own. */
  private boolean livesPerRun(FieldRef field) {
    return !field.isStatic()
        && summaries
            .lifecycles()
            .instance(field.owner())
            .filter(instance -> instance.lifetime().isPerHandlerRun())
            .isPresent();
  }

  private static boolean isStaticInitializer(Method method) {
    return method.name().equals("<clinit>");
  }

  /** Objects made in several places, whose constructor writes a static field. */
  private boolean isRepeated(FieldRef field, Resource resource) {
    Method method = resource.code().method();
    if (method.isConstruction()) {
      return ownership.constructions(method.type()).size() > 1;
    }
    return isCalledTwice(method) || isCalledAfterConstruction(field, method) || isSwap(resource);
  }

  /**
   * Called while its object is made, and once more by a method that asks nothing before. One that
   * asks may know by what the field itself does not tell, a flag of its own for instance.
   */
  private boolean isCalledAfterConstruction(FieldRef field, Method method) {
    List<Program.CallSite> callers = summaries.program().callers(method);
    return callers.stream().anyMatch(site -> site.code().method().isConstruction())
        && callers.stream()
            .anyMatch(
                site ->
                    isRun(site.code().method())
                        && isUnconditional(site)
                        && !emptyFields.isEmpty(field, site.code(), site.step()));
  }

  /** A method besides construction that the sources call or a framework runs. */
  private boolean isRun(Method method) {
    return !isOnlyConstruction(method, new HashSet<>())
        && !summaries.lifecycles().isTest(method)
        && (!summaries.program().callers(method).isEmpty()
            || summaries.lifecycles().runs(method).isPresent());
  }

  private static boolean isUnconditional(Program.CallSite site) {
    Code code = site.code();
    int wanted = code.blockOf(site.step());
    int block = 0;
    Set<Integer> seen = new HashSet<>();
    while (block != wanted && seen.add(block)) {
      if (!(code.body().blocks().get(block).end() instanceof Terminator.Jump jump)) {
        return false;
      }
      block = jump.target();
    }
    return block == wanted;
  }

  /** Called in two places of one method, on the same object. */
  private boolean isCalledTwice(Method method) {
    Map<List<Object>, Set<Position>> places = new HashMap<>();
    for (Program.CallSite site : summaries.program().callers(method)) {
      if (site.code().steps().get(site.step()) instanceof Step.Call call
          && call.receiver() >= 0
          && !summaries.lifecycles().isTest(site.code().method())) {
        places
            .computeIfAbsent(List.of(site.code().method(), call.receiver()), k -> new HashSet<>())
            .add(call.position());
      }
    }
    return places.values().stream().anyMatch(all -> all.size() > 1);
  }

  /** {@code AtomicReference.set} is there to replace what is held. */
  private boolean isSwap(Resource resource) {
    if (summaries.lifecycles().runs(resource.code().method()).isPresent()) {
      return false;
    }
    int made = resource.code().steps().get(resource.step()).target();
    for (int i = 0; i < resource.code().steps().size(); i++) {
      if (resource.code().steps().get(i) instanceof Step.Call call
          && call.name().equals("set")
          && call.arguments().contains(made)
          && "java.util.concurrent.atomic.AtomicReference"
              .equals(resource.code().call(i).receiverType())) {
        return true;
      }
    }
    return false;
  }
}
