package io.mongolint.flow;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A body prepared for following resources: fields have registers of their own behind those of the
 * body, and registers that conditions test have a bit in which their value is remembered.
 */
final class BodyModel {
  /**
   * How many variables and fields conditions may test whose values are remembered, as bits of one
   * number; of any more each test may turn out either way. What tells so many flags apart would be
   * forgotten anyway, since it has more paths than {@link Tracker} keeps apart.
   */
  private static final int MAX_SLOTS = 60;

  final Code code;
  private final Conditions conditions;
  private final Map<FieldRef, Integer> fieldRegisters = new HashMap<>();
  private final List<FieldRef> fields = new ArrayList<>();
  private final List<FieldRef> remembered = new ArrayList<>();
  private final Map<Integer, Long> slots = new HashMap<>();
  private final List<Test> tests = new ArrayList<>();

  /**
   * What a branch tests, seen through {@code Objects.nonNull} and the like.
   *
   * @param kind what kind of test
   * @param register the register tested
   * @param positive whether the branch is taken as true when the test holds
   */
  record Test(Kind kind, int register, boolean positive) {
    /** Kinds of tests. */
    enum Kind {
      /** The register is null. */
      NULL,
      /** The register is true. */
      TRUE,
      /** The iterator has a next element; the register is the iterator. */
      HAS_NEXT,
      /** The register is an instance of some type. */
      INSTANCE
    }
  }

  BodyModel(Code code) {
    this.code = code;
    conditions = new Conditions(code);
    int base = code.body().registers().size();
    for (int i = 0; i < code.steps().size(); i++) {
      FieldRef field = code.field(i);
      if (field != null && !fieldRegisters.containsKey(field)) {
        fieldRegisters.put(field, base + fields.size());
        fields.add(field);
      }
    }
    for (Body.Block block : code.body().blocks()) {
      Test test = block.end() instanceof Terminator.Branch branch ? testOf(branch) : null;
      tests.add(test);
    }
    Map<Integer, Integer> uses = uses();
    for (Test test : tests) {
      if (test != null && test.kind() != Test.Kind.HAS_NEXT && !isForgotten(test, uses)) {
        slotFor(test.register());
        FieldRef field = fieldLoadedInto(test.register());
        if (field != null) {
          slotFor(fieldRegister(field));
        }
      }
    }
    for (FieldRef field : fields) {
      if (slot(fieldRegister(field)) != 0) {
        remembered.add(field);
      }
    }
  }

  /** How many tests and copies each register has. */
  private Map<Integer, Integer> uses() {
    Map<Integer, Integer> uses = new HashMap<>();
    for (Test test : tests) {
      if (test != null) {
        uses.merge(test.register(), 1, Integer::sum);
      }
    }
    for (Step step : code.steps()) {
      int source =
          step instanceof Step.Copy copy
              ? copy.source()
              : step instanceof Step.Cast cast
                  ? cast.source()
                  : step instanceof Step.FieldStore store ? store.source() : -1;
      uses.merge(source, 1, Integer::sum);
    }
    return uses;
  }

  /**
   * What a calculation gave and only one branch asks for: nobody knows it before, and nobody asks
   * afterwards. To remember it would double the paths with each such branch.
   */
  private boolean isForgotten(Test test, Map<Integer, Integer> uses) {
    int definition = code.definitionStep(test.register());
    return test.kind() == Test.Kind.TRUE
        && uses.get(test.register()) == 1
        && definition >= 0
        && (code.steps().get(definition) instanceof Step.Operation
            || code.steps().get(definition) instanceof Step.Call);
  }

  private void slotFor(int register) {
    if (slots.size() < MAX_SLOTS) {
      slots.putIfAbsent(register, 1L << slots.size());
    }
  }

  private Test testOf(Terminator.Branch branch) {
    if (branch.condition() instanceof Terminator.IsNull isNull) {
      return new Test(Test.Kind.NULL, isNull.register(), true);
    }
    int register = ((Terminator.IsTrue) branch.condition()).register();
    int definition = code.definitionStep(register);
    if (definition < 0) {
      return new Test(Test.Kind.TRUE, register, true);
    }
    Step step = code.steps().get(definition);
    if (step instanceof Step.InstanceTest instance) {
      return new Test(Test.Kind.INSTANCE, instance.source(), true);
    }
    if (step instanceof Step.Call call) {
      Link.ToMethod link = code.call(definition);
      String type = link.receiverType();
      if ("java.util.Objects".equals(type) && call.arguments().size() == 1) {
        if (call.name().equals("isNull") || call.name().equals("nonNull")) {
          return new Test(Test.Kind.NULL, call.arguments().get(0), call.name().equals("isNull"));
        }
      }
      if (call.name().equals("hasNext") && call.receiver() >= 0) {
        return new Test(Test.Kind.HAS_NEXT, call.receiver(), true);
      }
      if (call.receiver() >= 0 && "java.util.Optional".equals(type) && call.arguments().isEmpty()) {
        if (call.name().equals("isPresent") || call.name().equals("isEmpty")) {
          return new Test(Test.Kind.NULL, call.receiver(), call.name().equals("isEmpty"));
        }
      }
    }
    Conditions.Condition condition = conditions.of(register);
    return new Test(Test.Kind.TRUE, condition.register(), condition.positive());
  }

  /** What the branch at the end of a block tests, or null. */
  Test test(int block) {
    return tests.get(block);
  }

  /** The type that the branch at the end of a block tests a value for, or null. */
  TypeName tested(int block) {
    Terminator end = code.body().blocks().get(block).end();
    boolean isTrue =
        end instanceof Terminator.Branch branch && branch.condition() instanceof Terminator.IsTrue;
    int register =
        isTrue ? ((Terminator.IsTrue) ((Terminator.Branch) end).condition()).register() : -1;
    int definition = code.definitionStep(register);
    return definition >= 0 && code.link(definition) instanceof Link.ToType type
        ? type.type()
        : null;
  }

  /** The register that stands for a field, or -1 if the body does not name it. */
  int fieldRegister(FieldRef field) {
    return fieldRegisters.getOrDefault(field, -1);
  }

  /** The fields whose values conditions test. */
  List<FieldRef> remembered() {
    return remembered;
  }

  /** The bit in which a register's value is remembered, or 0. */
  long slot(int register) {
    return slots.getOrDefault(register, 0L);
  }

  /** The field that the one definition of a register loads, also by a getter, or null. */
  FieldRef fieldLoadedInto(int register) {
    int definition = code.definitionStep(register);
    return definition < 0 ? null : Getters.fieldRead(code, definition);
  }

  /**
   * The field that a container comes from, also through a getter and views such as {@code asMap()},
   * or null.
   */
  FieldRef container(int register) {
    FieldRef field = register < 0 ? null : fieldLoadedInto(register);
    int definition = field == null && register >= 0 ? code.definitionStep(register) : -1;
    if (definition >= 0
        && code.steps().get(definition) instanceof Step.Copy copy
        && copy.source() != register) {
      return container(copy.source());
    }
    if (definition >= 0
        && code.steps().get(definition) instanceof Step.Call call
        && call.receiver() >= 0
        && code.call(definition).methods().isEmpty()) {
      return container(call.receiver());
    }
    return field;
  }

  /** Says whether a register is a variable of the method around a lambda. */
  boolean isCaptured(int register) {
    return code.method().isLambda()
        && register < code.body().registers().size()
        && register != code.body().self()
        && !code.body().parameters().contains(register)
        && code.definitions(register).isEmpty();
  }

  /** Says whether a field access is on this object or static, so that its value is remembered. */
  boolean isOwn(int step) {
    Step each = code.steps().get(step);
    FieldRef field = code.field(step);
    if (field == null) {
      return false;
    }
    if (field.isStatic() || each instanceof Step.Name) {
      return true;
    }
    int base = each instanceof Step.FieldLoad load ? load.base() : ((Step.FieldStore) each).base();
    return base < 0 || base == code.body().self();
  }
}
