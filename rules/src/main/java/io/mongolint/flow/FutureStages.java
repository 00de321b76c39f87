package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stages of a future that may be passed over: what {@code thenAccept} is given runs only where all
 * went well before, what {@code whenComplete} is given runs in any case.
 *
 * <p>Only what is seen to throw counts: of a future that somebody else makes nobody knows whether
 * it ever fails.
 */
final class FutureStages {
  private static final String STAGE = "java.util.concurrent.CompletionStage";

  private static final Set<String> FIRST = Set.of("supplyAsync", "runAsync");

  private static final Set<String> NEXT =
      Set.of(
          "thenApply",
          "thenApplyAsync",
          "thenAccept",
          "thenAcceptAsync",
          "thenRun",
          "thenRunAsync",
          "thenCompose",
          "thenComposeAsync");

  /** What these are given runs in any case, and they go on as what was before did. */
  private static final Set<String> ALWAYS = Set.of("whenComplete", "whenCompleteAsync");

  /** These go on as if all had gone well. */
  private static final Set<String> CAUGHT =
      Set.of("handle", "handleAsync", "exceptionally", "exceptionallyAsync");

  private final Summaries summaries;
  private final Code code;

  FutureStages(Summaries summaries, Code code) {
    this.summaries = summaries;
    this.code = code;
  }

  /** Says whether code that a step is given may never run, because a stage before it fails. */
  boolean mayBePassedOver(int step) {
    return code.steps().get(step) instanceof Step.Call call
        && NEXT.contains(call.name())
        && isStage(step)
        && mayFail(call.receiver(), new HashSet<>());
  }

  private boolean isStage(int step) {
    String type = code.call(step).receiverType();
    return type != null && summaries.program().hierarchy().isSubtype(type, STAGE);
  }

  private boolean mayFail(int register, Set<Integer> seen) {
    if (register < 0 || !seen.add(register)) {
      return false;
    }
    for (int origin : code.origins(register)) {
      Step step = code.steps().get(origin);
      if (step instanceof Step.NewArray array) {
        if (array.elements().stream().anyMatch(each -> mayFail(each, seen))) {
          return true;
        }
      } else if (step instanceof Step.Call call && isStage(origin) && mayFail(call, seen)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayFail(Step.Call call, Set<Integer> seen) {
    if (call.name().equals("allOf")) {
      return call.arguments().stream().anyMatch(each -> mayFail(each, seen));
    }
    boolean goesOn = NEXT.contains(call.name()) || ALWAYS.contains(call.name());
    boolean known = goesOn || FIRST.contains(call.name()) || CAUGHT.contains(call.name());
    return known && (throwing(call.arguments()) || (goesOn && mayFail(call.receiver(), seen)));
  }

  private boolean throwing(List<Integer> functions) {
    for (int function : functions) {
      for (FunctionalValues.Value value :
          summaries.program().functionalValues().values(code, function)) {
        if (summaries.program().functionalValues().methods(value).stream()
            .anyMatch(method -> !summaries.thrown(method).isEmpty())) {
          return true;
        }
      }
    }
    return false;
  }
}
