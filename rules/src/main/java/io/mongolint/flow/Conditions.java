package io.mongolint.flow;

import io.mongolint.catalog.Operations;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Link;
import java.util.HashMap;
import java.util.Map;

/**
 * Which conditions of a body are one and the same, so that what opens under one is closed under the
 * other: comparisons and questions about values that nothing in the body changes.
 */
final class Conditions {
  /**
   * How deeply a condition may be nested to be compared with others. The text of a deeper one could
   * double with each level; it is a condition of its own then, as those are that cannot be
   * compared.
   */
  private static final int MAX_DEPTH = 8;

  private final Code code;
  private final Map<String, Integer> first = new HashMap<>();

  Conditions(Code code) {
    this.code = code;
  }

  /**
   * A condition by the register that stands for all that are the same.
   *
   * @param register the register
   * @param positive whether it is true when the condition is
   */
  record Condition(int register, boolean positive) {}

  /** The condition that a register is the value of. */
  Condition of(int register) {
    if (code.definition(register) instanceof Step.Operation operation
        && operation.operands().size() == 1
        && operation.operator().equals("!")) {
      Condition inner = of(operation.operands().get(0));
      return new Condition(inner.register(), !inner.positive());
    }
    boolean unequal =
        code.definition(register) instanceof Step.Operation operation
            && operation.operator().equals("!=");
    String key = isQuestion(register) ? key(register, 0) : null;
    return key == null
        ? new Condition(register, true)
        : new Condition(first.computeIfAbsent(key, k -> register), !unequal);
  }

  private boolean isQuestion(int register) {
    Step step = code.definition(register);
    return step instanceof Step.Operation || step instanceof Step.Call;
  }

  /** What a value is worked out from, or null if that may change. */
  private String key(int register, int depth) {
    if (register < 0 || depth > MAX_DEPTH) {
      return null;
    }
    if (code.definitions(register).isEmpty()) {
      return "r" + register;
    }
    int step = code.definitionStep(register);
    if (step < 0) {
      return null;
    }
    Step at = code.steps().get(step);
    if (at instanceof Step.Copy copy) {
      return key(copy.source(), depth + 1);
    }
    if (at instanceof Step.Constant constant) {
      return constant.kind() + ":" + constant.text();
    }
    if (at instanceof Step.Name || at instanceof Step.FieldLoad) {
      return field(step);
    }
    if (at instanceof Step.Operation operation) {
      return operation(operation, depth);
    }
    return at instanceof Step.Call call ? call(step, call, depth) : null;
  }

  private String field(int step) {
    if (code.link(step) instanceof Link.ToApiField constant) {
      return constant.type() + "." + constant.name();
    }
    FieldRef field = code.field(step);
    boolean stays =
        field != null
            && field.facts() != null
            && (field.facts().modifiers() & Modifier.FINAL) != 0
            && (field.isStatic() || !(code.steps().get(step) instanceof Step.FieldLoad));
    return stays ? field.toString() : null;
  }

  private String operation(Step.Operation operation, int depth) {
    StringBuilder key =
        new StringBuilder(operation.operator().equals("!=") ? "==" : operation.operator());
    for (int operand : operation.operands()) {
      String of = key(operand, depth + 1);
      if (of == null) {
        return null;
      }
      key.append('(').append(of).append(')');
    }
    return key.toString();
  }

  /** A question to an object that is not one of the driver's, whose answers change. */
  private String call(int step, Step.Call call, int depth) {
    String type = code.call(step).receiverType();
    String receiver = call.receiver() < 0 ? null : key(call.receiver(), depth + 1);
    if (receiver == null || (type != null && Operations.isDriver(type)) || !asks(call)) {
      return null;
    }
    StringBuilder key = new StringBuilder(receiver).append('.').append(call.name());
    for (int argument : call.arguments()) {
      String of = key(argument, depth + 1);
      if (of == null) {
        return null;
      }
      key.append('(').append(of).append(')');
    }
    return key.toString();
  }

  private static boolean asks(Step.Call call) {
    return switch (call.name()) {
      case "equals", "equalsIgnoreCase", "startsWith", "endsWith", "contains", "containsKey" ->
          call.arguments().size() == 1;
      default ->
          call.arguments().isEmpty()
              && (call.name().startsWith("is") || call.name().startsWith("get"));
    };
  }
}
