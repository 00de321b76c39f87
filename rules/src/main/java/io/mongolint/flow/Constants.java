package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import java.util.Optional;

/** Values that are the same on each run of a body: constants, and what is put together of them. */
final class Constants {
  private Constants() {}

  /** Says whether a register holds a literal, a static final field, or a sum of such. */
  static boolean is(Code code, int register) {
    int definition = code.definitionStep(register);
    if (definition < 0) {
      return false;
    }
    Step step = code.steps().get(definition);
    if (step instanceof Step.Operation operation) {
      return isSum(operation) && operation.operands().stream().allMatch(each -> is(code, each));
    }
    if (step instanceof Step.Copy copy) {
      return is(code, copy.source());
    }
    FieldRef field = code.field(definition);
    return step instanceof Step.Constant || (field != null && field.isConstant());
  }

  /** The text that a register holds if it is a constant one. */
  static Optional<String> text(Code code, int register) {
    int definition = code.definitionStep(register);
    if (definition < 0) {
      return Optional.empty();
    }
    Step step = code.steps().get(definition);
    if (step instanceof Step.Operation operation && isSum(operation)) {
      return text(code, operation.operands().get(0))
          .flatMap(left -> text(code, operation.operands().get(1)).map(left::concat));
    }
    if (step instanceof Step.Copy copy) {
      return text(code, copy.source());
    }
    FieldRef field = code.field(definition);
    if (field != null && field.facts() != null) {
      return Optional.ofNullable(field.facts().constant());
    }
    return step instanceof Step.Constant constant && constant.kind() == Step.ConstantKind.STRING
        ? Optional.of(constant.text())
        : Optional.empty();
  }

  private static boolean isSum(Step.Operation operation) {
    return operation.operator().equals("+") && operation.operands().size() == 2;
  }
}
