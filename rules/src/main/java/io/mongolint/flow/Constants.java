package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Values that are the same on each run of a body: constants, and what is put together of them. */
final class Constants {
  /** A sum of more than that is no name of anything. */
  private static final int MOST_PARTS = 1_000;

  private Constants() {}

  /** Says whether a register holds a literal, a static final field, or a sum of such. */
  static boolean is(Code code, int register) {
    List<Integer> parts = parts(code, register);
    for (int part : parts) {
      if (nameOf(code, part) == null && !(code.steps().get(part) instanceof Step.Constant)) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  /**
   * What tells a constant text from others, if a register holds one: the text itself or, where that
   * is worked out, how.
   */
  static Optional<String> name(Code code, int register) {
    List<Integer> parts = parts(code, register);
    StringBuilder text = new StringBuilder();
    for (int part : parts) {
      String found = nameOf(code, part);
      if (found == null) {
        return Optional.empty();
      }
      text.append(found);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  private static String nameOf(Code code, int step) {
    FieldRef field = code.field(step);
    if (field != null) {
      String text = field.facts() == null ? null : field.facts().constant();
      return text == null && field.isConstant() ? "field " + field.owner().id() + field : text;
    }
    if (code.steps().get(step) instanceof Step.Call call) {
      return nameOf(code, call);
    }
    return code.steps().get(step) instanceof Step.Constant constant
            && constant.kind() == Step.ConstantKind.STRING
        ? constant.text()
        : null;
  }

  /** {@code Orders.class.getName()}, {@code Region.NORTH.name()}. */
  private static String nameOf(Code code, Step.Call call) {
    boolean names =
        switch (call.name()) {
          case "getName", "getSimpleName", "getCanonicalName", "getTypeName", "name" ->
              call.arguments().isEmpty();
          default -> false;
        };
    int receiver = names ? code.definitionStep(call.receiver()) : -1;
    if (receiver < 0) {
      return null;
    }
    if (code.steps().get(receiver) instanceof Step.Constant constant
        && constant.kind() == Step.ConstantKind.CLASS) {
      return call.name() + " of " + constant.text();
    }
    FieldRef field = code.field(receiver);
    boolean isEnum =
        field != null
            && field.isConstant()
            && field.owner().facts().kind() == TypeFacts.Kind.ENUM
            && call.name().equals("name");
    return isEnum ? "name of " + field.owner().id() + field : null;
  }

  /**
   * The steps that make what a register is the sum of, from left to right; empty if one of them is
   * not known.
   */
  private static List<Integer> parts(Code code, int register) {
    List<Integer> parts = new ArrayList<>();
    Deque<Integer> pending = new ArrayDeque<>(List.of(register));
    for (int seen = 0; !pending.isEmpty(); seen++) {
      int definition = code.definitionStep(pending.removeFirst());
      if (definition < 0 || seen == MOST_PARTS) {
        return List.of();
      }
      Step step = code.steps().get(definition);
      if (step instanceof Step.Copy copy) {
        pending.addFirst(copy.source());
      } else if (step instanceof Step.Operation operation && isSum(operation)) {
        pending.addFirst(operation.operands().get(1));
        pending.addFirst(operation.operands().get(0));
      } else {
        parts.add(definition);
      }
    }
    return parts;
  }

  private static boolean isSum(Step.Operation operation) {
    return operation.operator().equals("+") && operation.operands().size() == 2;
  }
}
