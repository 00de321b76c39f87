package io.mongolint.flow;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.TypeDecl;
import io.mongolint.program.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * Which tests of a value's type may find what they ask for: an object that has the resource in a
 * field is of the class of that field, and not of another that its interface has.
 */
final class TypeTests {
  private final Types types;
  private final Code code;

  TypeTests(Summaries summaries, Code code) {
    types = summaries.program().hierarchy();
    this.code = code;
  }

  /** Says whether the object by which a register leads to the resource may be of a type. */
  boolean mayBe(int register, TypeName type, Held state) {
    if (type == null || !state.holders.get(register) || state.heldIn == null) {
      return true;
    }
    TypeDecl tested = types.decl(type);
    if (tested == null || types.isSubtype(state.heldIn.owner().id(), tested.id())) {
      return true;
    }
    return types.subtypes(state.heldIn.owner()).stream()
        .anyMatch(each -> types.isSubtype(each.id(), tested.id()));
  }

  /** Says whether a record pattern asks for a component by the very type that it has. */
  boolean isAlways(int register, TypeName type) {
    TypeName declared = code.type(register);
    return type != null
        && declared != null
        && code.definition(register) instanceof Step.Call call
        && call.kind() == Step.CallKind.DECONSTRUCTION
        && types.isSubtype(declared.name(), type.name());
  }

  /**
   * The blocks to which a choice may go: a label with a pattern begins with its cast, and behind
   * one that fits in any case no other is asked.
   */
  List<Integer> targets(Terminator.Switch choice, Held state) {
    if (choice.value() < 0 || !state.holders.get(choice.value()) || state.heldIn == null) {
      return choice.targets();
    }
    List<Integer> found = new ArrayList<>();
    for (int target : choice.targets()) {
      TypeName label = label(choice, target);
      if (mayBe(choice.value(), label, state)) {
        found.add(target);
      }
      if (label != null && types.isSubtype(state.heldIn.owner().id(), label.name())) {
        break;
      }
    }
    return found;
  }

  private TypeName label(Terminator.Switch choice, int target) {
    Body.Block block = code.body().blocks().get(target);
    boolean casts =
        !block.steps().isEmpty()
            && block.steps().get(0) instanceof Step.Cast cast
            && cast.source() == choice.value();
    return casts ? code.type(block.steps().get(0).target()) : null;
  }
}
