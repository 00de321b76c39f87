package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Containers that a method makes anew each time it runs, and that are filled by it and by what only
 * it calls: a task's list of parts. Such a container has what one run put there, however often the
 * method runs.
 */
final class RefilledContainers {
  private final Summaries summaries;

  RefilledContainers(Summaries summaries) {
    this.summaries = summaries;
  }

  /** Says whether a method fills a field's container only after the container was made anew. */
  boolean fillsNew(Method method, FieldRef field) {
    Set<Method> makers =
        summaries.fieldUses().writers(field).stream()
            .map(site -> site.code().method())
            .filter(each -> !each.isConstruction() && alwaysMakes(each.code(), field))
            .collect(Collectors.toSet());
    return !makers.isEmpty() && isOnlyBelow(method, makers, new HashSet<>());
  }

  private static boolean alwaysMakes(Code code, FieldRef field) {
    return new NormalPaths(code)
        .always(
            step ->
                code.steps().get(step) instanceof Step.FieldStore store
                    && field.equals(code.field(step))
                    && code.definition(store.source()) instanceof Step.New);
  }

  /** Says whether a method is one of them, or runs only where one of them calls it. */
  private boolean isOnlyBelow(Method method, Set<Method> makers, Set<Method> seen) {
    if (makers.contains(method) || !seen.add(method)) {
      return true;
    }
    List<Program.CallSite> callers = summaries.program().callers(method);
    return !callers.isEmpty()
        && callers.stream().allMatch(site -> isOnlyBelow(site.code().method(), makers, seen));
  }
}
