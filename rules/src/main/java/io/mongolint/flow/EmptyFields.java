package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a field holds nothing open on every path to a step: it is asked for, set to null or
 * closed before, here or in each of the callers.
 */
final class EmptyFields {
  private final Summaries summaries;

  EmptyFields(Summaries summaries) {
    this.summaries = summaries;
  }

  boolean isEmpty(FieldRef field, Code code, int step) {
    return isEmpty(field, code, step, new HashSet<>());
  }

  /**
   * Says whether what the body itself puts into the field is gone again on every path to a step.
   */
  boolean isEmptied(FieldRef field, Code code, int step) {
    return before(field, code, step, true);
  }

  private boolean isEmpty(FieldRef field, Code code, int step, Set<Method> seen) {
    if (summaries.guards(code).isOfOneState(step)) {
      return true;
    }
    if (before(field, code, step, false)) {
      return true;
    }
    return before(field, code, step, true) && isEmptyOnEntry(field, code.method(), seen);
  }

  /** Each caller leaves it empty; a constructor that calls has written nothing yet. */
  private boolean isEmptyOnEntry(FieldRef field, Method method, Set<Method> seen) {
    if (!seen.add(method) || (method.isConstruction() && !field.isStatic())) {
      return true;
    }
    List<Program.CallSite> callers = summaries.program().callers(method);
    return !callers.isEmpty()
        && callers.stream().allMatch(site -> isEmpty(field, site.code(), site.step(), seen));
  }

  /**
   * Says whether the field is empty before a step on every path from the entry.
   *
   * @param onEntry whether it is on entry
   */
  private boolean before(FieldRef field, Code code, int step, boolean onEntry) {
    List<Boolean> atEntry = new ArrayList<>();
    code.body().blocks().forEach(block -> atEntry.add(null));
    Deque<Integer> pending = new ArrayDeque<>();
    arrive(atEntry, pending, 0, onEntry);
    while (!pending.isEmpty()) {
      int index = pending.removeFirst();
      Body.Block block = code.body().blocks().get(index);
      boolean empty = atEntry.get(index);
      boolean whereThrown = true;
      int first = code.first(index);
      for (int i = first; i < first + block.steps().size(); i++) {
        empty = after(field, code, i, empty);
        // What closes it has done so, or tried to, where it throws.
        whereThrown &= empty || summaries.thrown(code, i).isEmpty();
      }
      whereThrown &= empty || !(block.end() instanceof Terminator.Throw);
      for (int context = block.context(); context >= 0; ) {
        Body.ExceptionContext handlers = code.body().contexts().get(context);
        for (Body.Handler handler : handlers.handlers()) {
          arrive(atEntry, pending, handler.block(), whereThrown);
        }
        context = handlers.parent();
      }
      leave(field, code, block.end(), empty, atEntry, pending);
    }
    int index = code.blockOf(step);
    Boolean empty = atEntry.get(index);
    for (int i = code.first(index); empty != null && i < step; i++) {
      empty = after(field, code, i, empty);
    }
    return empty == null || empty;
  }

  private void leave(
      FieldRef field,
      Code code,
      Terminator end,
      boolean empty,
      List<Boolean> atEntry,
      Deque<Integer> pending) {
    if (end instanceof Terminator.Jump jump) {
      arrive(atEntry, pending, jump.target(), empty);
    } else if (end instanceof Terminator.Switch choice) {
      choice.targets().forEach(target -> arrive(atEntry, pending, target, empty));
    } else if (end instanceof Terminator.Branch branch) {
      boolean asked =
          branch.condition() instanceof Terminator.IsNull isNull
              && field.equals(summaries.model(code).fieldLoadedInto(isNull.register()));
      arrive(atEntry, pending, branch.whenTrue(), empty || asked);
      arrive(atEntry, pending, branch.whenFalse(), empty);
    }
  }

  private static void arrive(
      List<Boolean> atEntry, Deque<Integer> pending, int block, boolean empty) {
    Boolean known = atEntry.get(block);
    if (known == null || (known && !empty)) {
      atEntry.set(block, empty);
      pending.addLast(block);
    }
  }

  private boolean after(FieldRef field, Code code, int index, boolean empty) {
    Step step = code.steps().get(index);
    if (step instanceof Step.FieldStore store && field.equals(code.field(index))) {
      return code.definition(store.source()) instanceof Step.Constant constant
          && constant.kind() == Step.ConstantKind.NULL;
    }
    if (!(step instanceof Step.Call call)) {
      return empty;
    }
    boolean closing =
        call.name().equals("close")
            || summaries.semantics().meaning(code, index).is(Operation.CLOSES);
    if (closing
        && call.receiver() >= 0
        && field.equals(summaries.model(code).fieldLoadedInto(call.receiver()))) {
      return true;
    }
    List<Method> targets = code.call(index).methods();
    if (!targets.isEmpty() && targets.stream().allMatch(target -> closes(field, target))) {
      return true;
    }
    if (!targets.isEmpty() && isHandedToCloser(field, code, call, targets)) {
      return true;
    }
    return empty && targets.stream().noneMatch(each -> summaries.writes(each, field));
  }

  /** A helper that closes what it is given: {@code closeQuietly(cursor)}. */
  private boolean isHandedToCloser(
      FieldRef field, Code code, Step.Call call, List<Method> targets) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (field.equals(summaries.model(code).fieldLoadedInto(call.arguments().get(i)))
          && summaries.parameter(targets, i, Seed.Shape.DIRECT, null).stream()
              .allMatch(ParameterEffect::closes)) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(FieldRef field, Method method) {
    return summaries.isCloser(field, method)
        && summaries.through(field, method).closedOnEveryNormalPath();
  }
}
