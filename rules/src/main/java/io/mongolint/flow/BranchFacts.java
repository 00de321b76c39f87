package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.flow.Guards.Fact;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a branch tells those behind it: of fields, parameters and what is shared. */
final class BranchFacts {
  private final Summaries summaries;
  private final Code code;
  private final StateTests states;
  private final Shares shares;

  BranchFacts(Summaries summaries, Code code, StateTests states, Shares shares) {
    this.summaries = summaries;
    this.code = code;
    this.states = states;
    this.shares = shares;
  }

  /** What is known behind a branch of a block that was taken or not. */
  Set<Fact> of(Terminator.Branch branch, int block, boolean taken) {
    if (branch.condition() instanceof Terminator.IsNull isNull) {
      return nullFacts(isNull.register(), taken);
    }
    int register = ((Terminator.IsTrue) branch.condition()).register();
    int target = taken ? branch.whenTrue() : branch.whenFalse();
    Set<Fact> found = tested(register, block, target, false);
    found.addAll(truthFacts(register, taken, 0));
    return found;
  }

  /** What is known behind a switch of a block that came to a target. */
  Set<Fact> of(Terminator.Switch choice, int block, int target) {
    return tested(choice.value(), block, target, true);
  }

  private Set<Fact> tested(int register, int block, int target, boolean exact) {
    Set<Fact> found = new LinkedHashSet<>();
    for (FieldRef field : states.asked(register)) {
      found.add(new Guards.Tested(field, block, target, exact));
    }
    return found;
  }

  private Set<Fact> nullFacts(int register, boolean isNull) {
    int parameter = parameter(register);
    if (parameter >= 0) {
      return Set.of(
          new Guards.Parameter(parameter, isNull ? Guards.Value.NULL : Guards.Value.NON_NULL));
    }
    if (!isNull) {
      return Set.of();
    }
    Set<Fact> fields = empty(register);
    return fields.isEmpty() && code.body().registers().get(register).name() != null
        ? Set.of(new Guards.EmptyVariable(register))
        : fields;
  }

  private Set<Fact> empty(int register) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (FieldRef field : sources(register)) {
      facts.add(new Guards.Empty(field));
    }
    for (int definition : code.definitions(register)) {
      shares.read(code, definition).ifPresent(slot -> facts.add(new Guards.EmptyShare(slot)));
    }
    return facts;
  }

  private Set<Fact> truthFacts(int register, boolean taken, int depth) {
    int parameter = parameter(register);
    if (parameter >= 0) {
      return Set.of(
          new Guards.Parameter(parameter, taken ? Guards.Value.TRUE : Guards.Value.FALSE));
    }
    int definition = code.definitionStep(register);
    if (definition < 0 || depth > code.steps().size()) {
      return Set.of();
    }
    Step step = code.steps().get(definition);
    if (code.field(definition) != null && !(step instanceof Step.FieldStore)) {
      return Set.of(new Guards.Flag(code.field(definition), taken));
    }
    if (step instanceof Step.Operation operation
        && operation.operator().equals("!")
        && operation.operands().size() == 1) {
      return truthFacts(operation.operands().get(0), !taken, depth + 1);
    }
    if (step instanceof Step.Copy copy) {
      return truthFacts(copy.source(), taken, depth + 1);
    }
    if (step instanceof Step.Operation operation
        && operation.operator().equals("==")
        && operation.operands().size() == 2
        && taken) {
      return empty(operation.operands().get(0));
    }
    if (step instanceof Step.Call call) {
      return callFacts(definition, call, taken);
    }
    return Set.of();
  }

  private Set<Fact> callFacts(int definition, Step.Call call, boolean taken) {
    String type = code.call(definition).receiverType();
    if ("java.util.Objects".equals(type) && call.arguments().size() == 1) {
      if (call.name().equals("isNull")) {
        return nullFacts(call.arguments().get(0), taken);
      }
      if (call.name().equals("nonNull")) {
        return nullFacts(call.arguments().get(0), !taken);
      }
    }
    List<Method> targets = code.call(definition).methods();
    if (targets.size() == 1) {
      return projectTest(targets.get(0), call.name(), taken);
    }
    boolean emptyWhen =
        switch (call.name()) {
          case "isEmpty", "compareAndSet" -> true;
          case "getAndSet" -> isFalse(call.arguments());
          case "isPresent", "containsKey", "contains", "containsValue", "get" -> false;
          default -> !taken;
        };
    return emptyWhen == taken && call.receiver() >= 0 && targets.isEmpty()
        ? emptyIfField(call.receiver())
        : Set.of();
  }

  private boolean isFalse(List<Integer> arguments) {
    return arguments.size() == 1
        && code.definition(arguments.get(0)) instanceof Step.Constant constant
        && constant.kind() == Step.ConstantKind.FALSE;
  }

  private Set<Fact> emptyIfField(int register) {
    Set<Fact> found = empty(register);
    return found.size() <= 2 ? found : Set.of();
  }

  /**
   * {@code isConnected()} and the like: a test of the one or two fields that it reads, or where it
   * looks at more, of those with the client.
   */
  private Set<Fact> projectTest(Method method, String name, boolean taken) {
    if (method.code() == null || !method.facts().parameters().isEmpty()) {
      return Set.of();
    }
    if (method.returns() == null || !method.returns().name().equals("boolean")) {
      return Set.of();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean emptyWhen =
        lower.contains("closed")
            || lower.contains("null")
            || lower.contains("empty")
            || lower.startsWith("not")
            || lower.contains("needs");
    if (emptyWhen != taken) {
      return Set.of();
    }
    Set<Fact> facts = new LinkedHashSet<>();
    for (int i = 0; i < method.code().steps().size(); i++) {
      FieldRef field = Getters.fieldRead(method.code(), i);
      if (field != null) {
        facts.add(new Guards.Empty(field));
      }
    }
    if (facts.size() > 2) {
      facts.removeIf(fact -> !isResource(((Guards.Empty) fact).field()));
    }
    return facts.size() <= 2 ? facts : Set.of();
  }

  private boolean isResource(FieldRef field) {
    return summaries.isResourceType(summaries.program().typeOf(field));
  }

  /** The index of the parameter that a register is, if nothing else is ever written to it. */
  private int parameter(int register) {
    return code.definitions(register).isEmpty() ? code.body().parameters().indexOf(register) : -1;
  }

  /** The fields from which a register's value is read, also through containers and getters. */
  Set<FieldRef> sources(int register) {
    Set<FieldRef> found = new TreeSet<>();
    collect(register, found, new HashSet<>());
    return found;
  }

  private void collect(int register, Set<FieldRef> found, Set<Integer> seen) {
    if (!seen.add(register)) {
      return;
    }
    for (int definition : code.origins(register)) {
      FieldRef field = code.field(definition);
      if (field != null) {
        found.add(field);
      } else if (code.steps().get(definition) instanceof Step.Call call) {
        for (Method target : code.call(definition).methods()) {
          found.addAll(summaries.returnedFields(target));
        }
        if (call.receiver() >= 0 && code.call(definition).methods().isEmpty()) {
          collect(call.receiver(), found, seen);
        }
      }
    }
  }
}
