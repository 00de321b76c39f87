package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Conditions on what fields say of an object's state, and the steps that turn them over: {@code if
 * (failures > 3) { restart(); failures = 0; }}, and a {@code switch} over the state.
 *
 * <p>What is written has to be worth the same each time, or the time: {@code if
 * (!user.equals(last)) { open(user); last = user; }} runs for each user.
 */
final class StateTests {
  private static final Set<String> COMPARING =
      Set.of("equals", "compareTo", "get", "isBefore", "isAfter", "before", "after", "plus");

  private final Summaries summaries;
  private final Code code;

  StateTests(Summaries summaries, Code code) {
    this.summaries = summaries;
    this.code = code;
  }

  /** The fields from which what a branch or switch tests is worked out. */
  Set<FieldRef> asked(int register) {
    Set<FieldRef> found = new TreeSet<>();
    collect(register, found, new HashSet<>());
    return found;
  }

  private void collect(int register, Set<FieldRef> found, Set<Integer> seen) {
    if (register < 0 || !seen.add(register)) {
      return;
    }
    for (int definition : code.origins(register)) {
      Step step = code.steps().get(definition);
      FieldRef field = Getters.fieldRead(code, definition);
      if (field != null) {
        found.add(field);
      } else if (step instanceof Step.Operation operation) {
        operation.operands().forEach(each -> collect(each, found, seen));
      } else if (step instanceof Step.Call call
          && code.call(definition).methods().isEmpty()
          && COMPARING.contains(call.name())) {
        collect(call.receiver(), found, seen);
        call.arguments().forEach(each -> collect(each, found, seen));
      }
    }
  }

  /** Says whether a step gives a field a value that does not depend on who asks. */
  boolean turns(int index, FieldRef field) {
    Step step = code.steps().get(index);
    if (step instanceof Step.FieldStore store) {
      return field.equals(code.field(index)) && isSettled(store.source(), new HashSet<>());
    }
    if (!(step instanceof Step.Call call)
        || !call.arguments().stream().allMatch(each -> isSettled(each, new HashSet<>()))) {
      return false;
    }
    List<Method> targets = code.call(index).methods();
    if (!targets.isEmpty()) {
      return targets.stream().allMatch(target -> turnsIn(target, field));
    }
    return (call.name().equals("set") || call.name().equals("lazySet"))
        && asked(call.receiver()).contains(field);
  }

  /**
   * A method that writes the field: itself what it was given or something settled, or by others.
   */
  private boolean turnsIn(Method target, FieldRef field) {
    return summaries.writes(target, field)
        && summaries.fieldUses().writers(field).stream()
            .filter(site -> site.code().method() == target)
            .allMatch(
                site ->
                    site.code().steps().get(site.step()) instanceof Step.FieldStore store
                        && (site.code().body().parameters().contains(store.source())
                            || new StateTests(summaries, site.code())
                                .isSettled(store.source(), new HashSet<>())));
  }

  /** Says whether a value is a constant or the time, whatever the method was given. */
  private boolean isSettled(int register, Set<Integer> seen) {
    List<Integer> definitions = code.definitions(register);
    return !definitions.isEmpty()
        && (!seen.add(register) || definitions.stream().allMatch(each -> isSettledBy(each, seen)));
  }

  private boolean isSettledBy(int definition, Set<Integer> seen) {
    Step step = code.steps().get(definition);
    if (step instanceof Step.Constant) {
      return true;
    }
    if (step instanceof Step.Copy copy) {
      return isSettled(copy.source(), seen);
    }
    if (step instanceof Step.Operation operation) {
      return operation.operands().stream().allMatch(each -> isSettled(each, seen));
    }
    if (step instanceof Step.New made) {
      return made.arguments().isEmpty();
    }
    if (step instanceof Step.Call call) {
      String type = code.call(definition).receiverType();
      return code.call(definition).onType()
          && call.arguments().isEmpty()
          && type != null
          && type.startsWith("java.");
    }
    FieldRef field = code.field(definition);
    return field != null && field.isStatic();
  }
}
