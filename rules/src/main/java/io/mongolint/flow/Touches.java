package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps of a body by what they have to do with: a resource is led from one step that names what
 * leads to it to the next, so that each of many resources of one long method costs what it is used
 * and not what the method is long.
 */
final class Touches {
  private final Summaries summaries;
  private final Code code;
  private final int[][] ofRegister;
  private final int[] ofConditions;
  private final Map<Integer, List<Throwing>> throwing = new LinkedHashMap<>();

  /**
   * Steps of a block that may throw the same.
   *
   * @param thrown what they throw
   * @param steps their numbers
   */
  record Throwing(Set<String> thrown, List<Integer> steps) {
    /** The first one from a step on, or -1. */
    int first(int from, int end) {
      int at = Collections.binarySearch(steps, from);
      int index = at < 0 ? -at - 1 : at;
      return index < steps.size() && steps.get(index) < end ? steps.get(index) : -1;
    }
  }

  Touches(Summaries summaries, BodyModel model) {
    this.summaries = summaries;
    code = model.code;
    List<List<Integer>> registers = new ArrayList<>();
    for (int i = 0; i < code.body().registers().size(); i++) {
      registers.add(new ArrayList<>(2));
    }
    List<Integer> conditions = new ArrayList<>();
    for (int i = 0; i < code.steps().size(); i++) {
      boolean tested = changesTested(model, i);
      for (int register : named(code.steps().get(i))) {
        if (register >= 0) {
          registers.get(register).add(i);
          tested |= model.slot(register) != 0;
        }
      }
      if (tested) {
        conditions.add(i);
      }
    }
    ofRegister = registers.stream().map(Touches::array).toArray(int[][]::new);
    ofConditions = array(conditions);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Says whether a step may change a field that conditions test. */
  private boolean changesTested(BodyModel model, int step) {
    FieldRef field = code.field(step);
    if (field != null && model.slot(model.fieldRegister(field)) != 0) {
      return true;
    }
    Program program = summaries.program();
    return !model.remembered().isEmpty() && program.targets(code, step).size() == 1;
  }

  /** All registers that a step reads or writes. */
  private static List<Integer> named(Step step) {
    List<Integer> found = new ArrayList<>(List.of(step.target()));
    if (step instanceof Step.Copy copy) {
      found.add(copy.source());
    } else if (step instanceof Step.Cast cast) {
      found.add(cast.source());
    } else if (step instanceof Step.FieldLoad load) {
      found.add(load.base());
    } else if (step instanceof Step.FieldStore store) {
      found.addAll(List.of(store.base(), store.source()));
    } else if (step instanceof Step.New made) {
      found.addAll(made.arguments());
    } else if (step instanceof Step.NewArray array) {
      found.addAll(array.elements());
    } else if (step instanceof Step.Call call) {
      found.add(call.receiver());
      found.addAll(call.arguments());
    } else if (step instanceof Step.ElementLoad load) {
      found.addAll(List.of(load.array(), load.index()));
    } else if (step instanceof Step.ElementStore store) {
      found.addAll(List.of(store.array(), store.index(), store.source()));
    } else if (step instanceof Step.Lambda lambda) {
      lambda.captures().forEach(capture -> found.add(capture.outer()));
    } else if (step instanceof Step.MethodReference reference) {
      found.add(reference.receiver());
    } else if (step instanceof Step.InstanceTest test) {
      found.add(test.source());
    } else if (step instanceof Step.Operation operation) {
      found.addAll(operation.operands());
    }
    return found.stream().distinct().toList();
  }

  /**
   * The first step from one on that changes what is known of a resource in a state; the end where
   * none does. What a field leads to may change by any step.
   */
  int next(int from, int end, Held state) {
    int next = Math.min(end, at(ofConditions, from));
    for (BitSet leading : state.leading()) {
      if (leading.length() > ofRegister.length) {
        return from;
      }
      for (int each = leading.nextSetBit(0); each >= 0; each = leading.nextSetBit(each + 1)) {
        next = Math.min(next, at(ofRegister[each], from));
      }
    }
    return next;
  }

  private static int at(int[] steps, int from) {
    int at = Arrays.binarySearch(steps, from);
    int index = at < 0 ? -at - 1 : at;
    return index < steps.length ? steps[index] : Integer.MAX_VALUE;
  }

  /** The steps of a block that may throw, those that throw the same together. */
  List<Throwing> throwing(int block) {
    return throwing.computeIfAbsent(
        block,
        index -> {
          Map<Set<String>, List<Integer>> found = new LinkedHashMap<>();
          int first = code.first(index);
          for (int i = first; i < first + code.body().blocks().get(index).steps().size(); i++) {
            Set<String> thrown = summaries.thrown(code, i);
            if (!thrown.isEmpty()) {
              found.computeIfAbsent(thrown, k -> new ArrayList<>()).add(i);
            }
          }
          List<Throwing> all = new ArrayList<>();
          found.forEach((thrown, steps) -> all.add(new Throwing(thrown, steps)));
          return all;
        });
  }
}
