package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Clients of the legacy API that are kept only through something made of them, which gives its
 * client back: {@code db.getMongo().close()}. Where the sources close a client in this way, one
 * that lives on in such a value is taken to be closed.
 */
final class DerivedClients {
  private final Summaries summaries;
  private final boolean givenBack;

  DerivedClients(Summaries summaries) {
    this.summaries = summaries;
    givenBack = isGivenBack(summaries.program());
  }

  private static boolean isGivenBack(Program program) {
    for (Method method : program.methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        if (code.steps().get(i) instanceof Step.Call call
            && call.name().equals("close")
            && isGivenBack(code, code.origin(call.receiver()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGivenBack(Code code, int step) {
    return step >= 0
        && code.steps().get(step) instanceof Step.Call from
        && (from.name().equals("getMongo") || from.name().equals("getMongoClient"))
        && code.call(step).methods().isEmpty();
  }

  /** Says whether what is made of a client is stored or returned, in sources that ask it back. */
  boolean isKept(Resource resource) {
    if (!givenBack || resource.shape() == Resource.Shape.PARAMETER) {
      return false;
    }
    Code code = resource.code();
    Set<Integer> derived = new HashSet<>();
    Deque<Integer> pending = new ArrayDeque<>();
    pending.add(code.steps().get(resource.step()).target());
    while (!pending.isEmpty()) {
      int register = pending.removeFirst();
      if (register < 0 || !derived.add(register)) {
        continue;
      }
      for (int i = 0; i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        if (step instanceof Step.Copy copy && copy.source() == register) {
          pending.add(copy.target());
        } else if (step instanceof Step.Call call
            && summaries.semantics().meaning(code, i).is(Operation.DERIVES)
            && (call.receiver() == register || call.arguments().contains(register))) {
          pending.add(call.target());
        } else if (step instanceof Step.FieldStore store && store.source() == register) {
          return true;
        }
      }
    }
    return Summaries.returnedRegisters(code).stream().anyMatch(derived::contains);
  }
}
