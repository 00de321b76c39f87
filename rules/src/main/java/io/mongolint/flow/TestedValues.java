package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a condition on a field comes to where the field has a known value: {@code if (!busy) { busy
 * = true; ..; busy = false; }} runs again, though the flag is written behind it.
 */
final class TestedValues {
  /** Conditions are not nested deeper; of one that is, nothing is known. */
  private static final int MOST_NESTED = 60;

  private final Code code;

  TestedValues(Code code) {
    this.code = code;
  }

  /**
   * Says whether a step, which can come behind another one, gives the field a value with which the
   * test that led there turns out the same.
   */
  boolean comesAgain(int step, Guards.Tested tested) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.FieldStore store
          && tested.field().equals(code.field(i))
          && code.reaches(step, i)
          && turnsOutTheSame(store, tested)) {
        return true;
      }
    }
    return false;
  }

  private boolean turnsOutTheSame(Step.FieldStore store, Guards.Tested tested) {
    Object stored = value(store.source(), null, null, 0);
    return stored != null
        && code.body().blocks().get(tested.block()).end() instanceof Terminator.Branch branch
        && branch.condition() instanceof Terminator.IsTrue condition
        && value(condition.register(), tested.field(), stored, 0) instanceof Boolean outcome
        && (outcome ? branch.whenTrue() : branch.whenFalse()) == tested.target();
  }

  /** What a register holds: a constant, a constant field, or null if that is not known. */
  private Object value(int register, FieldRef field, Object ofField, int depth) {
    int definition = code.definitionStep(register);
    if (definition < 0 || depth > MOST_NESTED) {
      return null;
    }
    Step step = code.steps().get(definition);
    FieldRef read = Getters.fieldRead(code, definition);
    if (read != null) {
      return read.equals(field) ? ofField : read.isStatic() ? read : null;
    }
    if (step instanceof Step.Constant constant) {
      return value(constant);
    }
    if (step instanceof Step.Copy copy) {
      return value(copy.source(), field, ofField, depth + 1);
    }
    if (step instanceof Step.Cast cast) {
      return value(cast.source(), field, ofField, depth + 1);
    }
    if (step instanceof Step.Operation operation) {
      List<Object> operands = new ArrayList<>();
      for (int each : operation.operands()) {
        operands.add(value(each, field, ofField, depth + 1));
      }
      return operation(operation.operator(), operands);
    }
    if (step instanceof Step.Call call
        && call.name().equals("equals")
        && call.arguments().size() == 1) {
      return same(
          value(call.receiver(), field, ofField, depth + 1),
          value(call.arguments().get(0), field, ofField, depth + 1));
    }
    return null;
  }

  private static Object value(Step.Constant constant) {
    return switch (constant.kind()) {
      case TRUE -> true;
      case FALSE -> false;
      case NUMBER -> number(constant.text());
      case STRING, CLASS -> constant.text();
      case NULL -> null;
    };
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text.replace("_", "").replaceFirst("[lLdDfF]$", ""));
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private static Boolean same(Object one, Object other) {
    return (one == null || other == null) ? null : one.equals(other);
  }

  private static Object operation(String operator, List<Object> operands) {
    if (operator.equals("!") && operands.get(0) instanceof Boolean truth) {
      return !truth;
    }
    if (operands.size() != 2 || operands.get(0) == null || operands.get(1) == null) {
      return null;
    }
    Object one = operands.get(0);
    Object other = operands.get(1);
    if (one instanceof BigDecimal left && other instanceof BigDecimal right) {
      int order = left.compareTo(right);
      return switch (operator) {
        case "==" -> order == 0;
        case "!=" -> order != 0;
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        default -> null;
      };
    }
    return switch (operator) {
      case "+" -> one instanceof String && other instanceof String ? "" + one + other : null;
      case "==" -> same(one, other);
      case "!=" -> !same(one, other);
      default -> null;
    };
  }
}
