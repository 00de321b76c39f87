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
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final StateTests states;
  private final TestedValues values;
  private final BranchFacts branches;
  private final List<Set<Fact>> atEntry;
  private Map<Integer, Fact> either = Map.of();

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

  /**
   * The flag is up or down: what matters is that it is turned over behind the opening.
   *
   * @param field the flag
   * @param up which of the two
   */
  record Flag(FieldRef field, boolean up) implements Fact {
    @Override
    public boolean equals(Object other) {
      return other instanceof Flag flag && up == flag.up && field.equals(flag.field);
    }

    @Override
    public int hashCode() {
      return 2 * field.hashCode() + (up ? 1 : 0);
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
   * A condition on a field turned out so that it came to a certain block.
   *
   * @param field the field
   * @param block the block that tests it
   * @param target the block it came to
   * @param exact whether one state is asked for, as a {@code switch} does
   */
  record Tested(FieldRef field, int block, int target, boolean exact) implements Fact {
    @Override
    public boolean equals(Object other) {
      return other instanceof Tested tested
          && block == tested.block
          && target == tested.target
          && field.equals(tested.field);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * block + target) + field.hashCode();
    }
  }

  /**
   * What is known on each of several ways to a block, in turn.
   *
   * @param block the block
   * @param ways what is known on each way, which is something
   */
  record Either(int block, List<Set<Fact>> ways) implements Fact {
    @Override
    public boolean equals(Object other) {
      return other instanceof Either either && block == either.block;
    }

    @Override
    public int hashCode() {
      return block;
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
    states = new StateTests(summaries, code);
    values = new TestedValues(code);
    branches = new BranchFacts(summaries, code, states, shares);
    atEntry = new ArrayList<>(Collections.nCopies(code.body().blocks().size(), null));
    solve();
    either = EitherFacts.of(code, branches, atEntry);
    if (!either.isEmpty()) {
      Collections.fill(atEntry, null);
      solve();
    }
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
        for (int target : choice.targets()) {
          flow(target, plus(facts, branches.of(choice, block, target)), pending);
        }
      } else if (end instanceof Terminator.Branch branch) {
        flow(branch.whenTrue(), plus(facts, branches.of(branch, block, true)), pending);
        flow(branch.whenFalse(), plus(facts, branches.of(branch, block, false)), pending);
      }
    }
  }

  private void flow(int block, Set<Fact> coming, Deque<Integer> pending) {
    Fact also = either.get(block);
    Set<Fact> facts = also == null ? coming : plus(coming, Set.of(also));
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

  /** What is known on every path to a step. */
  Set<Fact> at(int step) {
    Set<Fact> facts = atEntry.get(code.blockOf(step));
    return facts == null ? Set.of() : facts;
  }

  /**
   * The fields that guard a step: empty before it on every path, then filled; or tested before it,
   * and given a value behind it with which the test turns out otherwise.
   */
  Set<FieldRef> guarding(int step) {
    return guarding(step, at(step));
  }

  private Set<FieldRef> guarding(int step, Set<Fact> facts) {
    Set<FieldRef> found = new TreeSet<>();
    for (Fact fact : facts) {
      FieldRef empty = empty(fact);
      if (empty != null && isFilledAround(step, empty)) {
        found.add(empty);
      } else if (fact instanceof Tested tested && isTurnedBehind(step, tested.field())) {
        found.add(tested.field());
      }
    }
    found.removeIf(field -> comesAgain(step, field, facts));
    return found;
  }

  /**
   * The fields that guard a step together: where one of several conditions led to it, each by one
   * of them.
   */
  List<Set<FieldRef>> together(int step) {
    List<Set<FieldRef>> found = new ArrayList<>();
    for (Fact fact : at(step)) {
      if (fact instanceof Either either) {
        List<Set<FieldRef>> ways = either.ways().stream().map(way -> guarding(step, way)).toList();
        if (ways.stream().noneMatch(Set::isEmpty)) {
          Set<FieldRef> all = new TreeSet<>();
          ways.forEach(way -> all.add(way.iterator().next()));
          found.add(all);
        }
      }
    }
    return found;
  }

  /**
   * Says whether a step runs in one state only, which it leaves, so that it is careful with what
   * another state has left. A number of failures or the time is no such state.
   */
  boolean isOfOneState(int step) {
    for (Fact fact : at(step)) {
      FieldRef empty = empty(fact);
      if ((empty != null && isFilledAround(step, empty))
          || (fact instanceof Tested tested
              && tested.exact()
              && isTurnedBehind(step, tested.field()))) {
        return true;
      }
    }
    return false;
  }

  /** The field that is to be filled, or null. */
  static FieldRef empty(Fact fact) {
    return fact instanceof Empty empty
        ? empty.field()
        : fact instanceof Flag flag ? flag.field() : null;
  }

  /** Says whether a step runs only where something was thrown, and a field is filled behind it. */
  boolean refillsAfterFailure(int step, FieldRef field) {
    return !paths.reaches(step) && isFilledBehind(step, field);
  }

  /** Says whether a test of the field that led to a step turns out the same behind it. */
  private boolean comesAgain(int step, FieldRef field, Set<Fact> facts) {
    return facts.stream()
        .anyMatch(
            fact ->
                fact instanceof Tested tested
                    && tested.field().equals(field)
                    && values.comesAgain(step, tested));
  }

  private boolean isTurnedBehind(int step, FieldRef field) {
    return paths.alwaysBehind(step, each -> states.turns(each, field))
        || (paths.alwaysBehind(step, each -> states.turns(each, field) || closesAgain(each))
            && !paths.alwaysBehind(step, this::closesAgain));
  }

  /**
   * A client that turned out to be of no use is closed again: then there is none, as before. Where
   * it is closed in any case, it is one for each run.
   */
  private boolean closesAgain(int step) {
    if (!(code.steps().get(step) instanceof Step.Call call)) {
      return false;
    }
    if (call.receiver() >= 0
        && summaries.isResource(code, call.receiver())
        && summaries.semantics().meaning(code, step).is(Operation.CLOSES)) {
      return true;
    }
    return code.call(step).methods().stream().anyMatch(this::closesOwn);
  }

  private boolean closesOwn(Method method) {
    return method.type().facts().fields().stream()
        .map(each -> new FieldRef(method.type(), each.name()))
        .filter(field -> summaries.isResourceType(summaries.program().typeOf(field)))
        .anyMatch(field -> summaries.isCloser(field, method));
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

  /** Before counts too: {@code one = new One(); one.open();} where there was none. */
  private boolean isFilledAround(int step, FieldRef field) {
    return isFilledBehind(step, field) || isFilledBeside(step, field);
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
          && branches.sources(call.receiver()).contains(field)) {
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
        && branches.sources(call.receiver()).contains(field)) {
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
