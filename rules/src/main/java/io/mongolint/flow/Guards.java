package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields are known to be empty, and which parameters to have a certain value, on every path
 * to a step. An opening is guarded by a field that is empty there and is filled on every normal
 * path behind it: null checks with or without locking, flags, maps, {@code AtomicReference}, {@code
 * Optional}.
 */
final class Guards {
  private final Summaries summaries;
  private final Code code;
  private final Shares shares;
  private final NormalPaths paths;
  private final List<Set<Fact>> atEntry;

  /** What is known. */
  sealed interface Fact {}

  /** The field holds nothing yet. */
  record Empty(FieldRef field) implements Fact {
    @Override
    public boolean equals(Object other) {
      return other instanceof Empty empty && field.equals(empty.field);
    }

    @Override
    public int hashCode() {
      return field.hashCode();
    }
  }

  /** Nothing is kept under the name in what the whole application shares. */
  record EmptyShare(Shares.Slot slot) implements Fact {}

  /** The local variable holds null. */
  record EmptyVariable(int register) implements Fact {
    @Override
    public boolean equals(Object other) {
      return other instanceof EmptyVariable variable && register == variable.register;
    }

    @Override
    public int hashCode() {
      return register;
    }
  }

  /**
   * A parameter's value.
   *
   * @param index the parameter's index
   * @param value what it is
   */
  record Parameter(int index, Value value) implements Fact {
    @Override
    public boolean equals(Object other) {
      return other instanceof Parameter parameter
          && index == parameter.index
          && value == parameter.value;
    }

    @Override
    public int hashCode() {
      return 31 * index + value.name().hashCode();
    }
  }

  /** Values of parameters that conditions tell apart. */
  enum Value {
    /** Null. */
    NULL,
    /** Not null. */
    NON_NULL,
    /** True. */
    TRUE,
    /** False. */
    FALSE
  }

  Guards(Summaries summaries, Code code) {
    this.summaries = summaries;
    this.code = code;
    shares = new Shares(summaries.semantics());
    paths = new NormalPaths(code);
    atEntry = new ArrayList<>();
    for (int i = 0; i < code.body().blocks().size(); i++) {
      atEntry.add(null);
    }
    solve();
  }

  private void solve() {
    atEntry.set(0, Set.of());
    Deque<Integer> pending = new ArrayDeque<>();
    pending.add(0);
    while (!pending.isEmpty()) {
      int block = pending.removeFirst();
      Set<Fact> facts = atEntry.get(block);
      Body.Block body = code.body().blocks().get(block);
      for (int context = body.context(); context >= 0; ) {
        Body.ExceptionContext handlers = code.body().contexts().get(context);
        for (Body.Handler handler : handlers.handlers()) {
          flow(handler.block(), facts, pending);
        }
        context = handlers.parent();
      }
      Terminator end = body.end();
      if (end instanceof Terminator.Jump jump) {
        flow(jump.target(), facts, pending);
      } else if (end instanceof Terminator.Switch choice) {
        choice.targets().forEach(target -> flow(target, facts, pending));
      } else if (end instanceof Terminator.Branch branch) {
        flow(branch.whenTrue(), plus(facts, factsOf(branch, true)), pending);
        flow(branch.whenFalse(), plus(facts, factsOf(branch, false)), pending);
      }
    }
  }

  private void flow(int block, Set<Fact> facts, Deque<Integer> pending) {
    Set<Fact> known = atEntry.get(block);
    if (known == null) {
      atEntry.set(block, facts);
      pending.addLast(block);
      return;
    }
    Set<Fact> both = new LinkedHashSet<>(known);
    both.retainAll(facts);
    if (both.size() < known.size()) {
      atEntry.set(block, both);
      pending.addLast(block);
    }
  }

  private static Set<Fact> plus(Set<Fact> facts, Set<Fact> more) {
    if (more.isEmpty()) {
      return facts;
    }
    Set<Fact> all = new LinkedHashSet<>(facts);
    all.addAll(more);
    return all;
  }

  private Set<Fact> factsOf(Terminator.Branch branch, boolean taken) {
    if (branch.condition() instanceof Terminator.IsNull isNull) {
      return nullFacts(isNull.register(), taken);
    }
    return truthFacts(((Terminator.IsTrue) branch.condition()).register(), taken, 0);
  }

  private Set<Fact> nullFacts(int register, boolean isNull) {
    int parameter = parameter(register);
    if (parameter >= 0) {
      return Set.of(new Parameter(parameter, isNull ? Value.NULL : Value.NON_NULL));
    }
    if (!isNull) {
      return Set.of();
    }
    Set<Fact> fields = empty(register);
    return fields.isEmpty() && code.body().registers().get(register).name() != null
        ? Set.of(new EmptyVariable(register))
        : fields;
  }

  private Set<Fact> empty(int register) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (FieldRef field : sources(register)) {
      facts.add(new Empty(field));
    }
    for (int definition : code.definitions(register)) {
      shares.read(code, definition).ifPresent(slot -> facts.add(new EmptyShare(slot)));
    }
    return facts;
  }

  private Set<Fact> truthFacts(int register, boolean taken, int depth) {
    int parameter = parameter(register);
    if (parameter >= 0) {
      return Set.of(new Parameter(parameter, taken ? Value.TRUE : Value.FALSE));
    }
    int definition = code.definitionStep(register);
    if (definition < 0 || depth > code.steps().size()) {
      return Set.of();
    }
    Step step = code.steps().get(definition);
    if (code.field(definition) != null && !(step instanceof Step.FieldStore)) {
      // A flag: what matters is that it is turned over behind the opening.
      return Set.of(new Empty(code.field(definition)));
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
          case "isPresent", "containsKey", "contains", "containsValue", "get", "getAndSet" -> false;
          default -> !taken;
        };
    return emptyWhen == taken && call.receiver() >= 0 && targets.isEmpty()
        ? emptyIfField(call.receiver())
        : Set.of();
  }

  private Set<Fact> emptyIfField(int register) {
    Set<Fact> found = empty(register);
    return found.size() <= 2 ? found : Set.of();
  }

  /** {@code isConnected()} and the like: a test of the one or two fields that it reads. */
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
        facts.add(new Empty(field));
      }
    }
    return facts.size() <= 2 ? facts : Set.of();
  }

  /** The index of the parameter that a register is, if nothing else is ever written to it. */
  private int parameter(int register) {
    return code.definitions(register).isEmpty() ? code.body().parameters().indexOf(register) : -1;
  }

  /** The fields from which a register's value is read, also through containers and getters. */
  private Set<FieldRef> sources(int register) {
    Set<FieldRef> found = new TreeSet<>();
    collect(register, found, new HashSet<>());
    return found;
  }

  private void collect(int register, Set<FieldRef> found, Set<Integer> seen) {
    if (!seen.add(register)) {
      return;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      FieldRef field = code.field(definition);
      if (field != null) {
        found.add(field);
      } else if (step instanceof Step.Copy copy) {
        collect(copy.source(), found, seen);
      } else if (step instanceof Step.Cast cast) {
        collect(cast.source(), found, seen);
      } else if (step instanceof Step.Call call) {
        for (Method target : code.call(definition).methods()) {
          found.addAll(summaries.returnedFields(target));
        }
        if (call.receiver() >= 0 && code.call(definition).methods().isEmpty()) {
          collect(call.receiver(), found, seen);
        }
      }
    }
  }

  /** What is known on every path to a step. */
  Set<Fact> at(int step) {
    Set<Fact> facts = atEntry.get(code.blockOf(step));
    return facts == null ? Set.of() : facts;
  }

  /** The fields that guard a step: empty before it on every path, filled behind it. */
  Set<FieldRef> guarding(int step) {
    Set<FieldRef> found = new TreeSet<>();
    for (Fact fact : at(step)) {
      if (fact instanceof Empty empty && isFilledBehind(step, empty.field())) {
        found.add(empty.field());
      }
    }
    return found;
  }

  /** Says whether a step runs only once: nothing is shared yet before it, and is behind it. */
  boolean isSharedBehind(int step) {
    for (Fact fact : at(step)) {
      if (fact instanceof EmptyShare empty
          && paths.alwaysBehind(step, each -> shares.isWritten(code, each, empty.slot()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether on each normal path on which a step runs another one fills a field: behind it, or
   * before it and with nothing else to follow.
   */
  boolean isFilledBeside(int step, FieldRef field) {
    if (paths.alwaysBehind(step, each -> stores(each, field))) {
      return true;
    }
    for (int i = 0; i < step; i++) {
      if (stores(i, field)
          && (code.blockOf(i) == code.blockOf(step)
              || paths.alwaysBehind(i, each -> each == step))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFilledBehind(int step, FieldRef field) {
    return isCounter(step, field) || paths.alwaysBehind(step, each -> fills(each, field));
  }

  /** The fields that are set to null on every normal path. */
  Set<FieldRef> emptied() {
    Set<FieldRef> candidates = new TreeSet<>();
    for (int i = 0; i < code.steps().size(); i++) {
      if (empties(i)) {
        candidates.add(code.field(i));
      }
    }
    candidates.removeIf(
        field -> !paths.always(step -> empties(step) && field.equals(code.field(step))));
    return candidates;
  }

  private boolean empties(int step) {
    return empties(code, step);
  }

  /** Says whether a step sets a field to null. */
  static boolean empties(Code code, int step) {
    return code.steps().get(step) instanceof Step.FieldStore store
        && code.field(step) != null
        && code.definition(store.source()) instanceof Step.Constant constant
        && constant.kind() == Step.ConstantKind.NULL;
  }

  /** {@code compareAndSet(false, true)} both asks and answers. */
  private boolean isCounter(int step, FieldRef field) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (i < step
          && code.steps().get(i) instanceof Step.Call call
          && (call.name().equals("compareAndSet") || call.name().equals("getAndSet"))
          && sources(call.receiver()).contains(field)) {
        return true;
      }
    }
    return false;
  }

  private boolean fills(int index, FieldRef field) {
    return stores(index, field)
        || (code.steps().get(index) instanceof Step.Call call && fillsByCall(index, call, field));
  }

  private boolean stores(int index, FieldRef field) {
    return code.steps().get(index) instanceof Step.FieldStore
        && field.equals(code.field(index))
        && !empties(index);
  }

  private boolean fillsByCall(int index, Step.Call call, FieldRef field) {
    Semantics.Meaning meaning = summaries.semantics().meaning(code, index);
    if (call.receiver() >= 0
        && (meaning.is(Operation.HOLDS)
            || meaning.is(Operation.KEYED)
            || call.name().equals("set")
            || call.name().equals("put")
            || call.name().equals("putIfAbsent"))
        && sources(call.receiver()).contains(field)) {
      return true;
    }
    for (Method target : code.call(index).methods()) {
      if (summaries.writes(target, field)) {
        return true;
      }
    }
    return false;
  }
}
