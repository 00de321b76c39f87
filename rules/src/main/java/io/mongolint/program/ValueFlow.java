package io.mongolint.program;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.FunctionalValues.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out where code that is a value goes: inclusion-based, by a list of methods of which each is
 * gone through again only when something came to what it reads. Calls that may run the same many
 * methods share their arguments and results, so that a thousand calls of an interface with a
 * thousand implementations are two thousand ways and not a million.
 */
final class ValueFlow {
  private final Program program;
  private final FunctionalValues values;
  private final Map<Long, Set<Value>> ofRegister = new HashMap<>();
  private final Map<FieldRef, Set<Value>> ofField = new HashMap<>();
  private final Map<Method, Set<Value>> ofResult = new HashMap<>();
  private final Map<FieldRef, Set<Method>> readers = new HashMap<>();
  private final Map<Method, Set<Method>> callers = new HashMap<>();
  private final IdentityHashMap<List<Method>, Fan> fans = new IdentityHashMap<>();
  private final Map<Method, List<Fan>> fansOf = new HashMap<>();
  private final Queue<Method> methods = new Queue<>();
  private final Queue<Fan> changedFans = new Queue<>();
  private final KeptCode keptCode;
  private final CodeTypes types;
  private boolean changedHere;

  /** What waits, each once. */
  private static final class Queue<T> {
    private final Deque<T> pending = new ArrayDeque<>();
    private final Set<T> waiting = new LinkedHashSet<>();

    void add(T each) {
      if (waiting.add(each)) {
        pending.addLast(each);
      }
    }

    T next() {
      T each = pending.pollFirst();
      waiting.remove(each);
      return each;
    }
  }

  /** Many methods, any of which the same calls may run. */
  private static final class Fan {
    private final List<Method> targets;
    private final List<Set<Value>> arguments = new ArrayList<>();
    private final Set<Value> results = new LinkedHashSet<>();
    private final Set<Method> callers = new LinkedHashSet<>();

    Fan(List<Method> targets) {
      this.targets = targets;
    }

    boolean takes(int argument, Set<Value> values) {
      while (arguments.size() <= argument) {
        arguments.add(new LinkedHashSet<>());
      }
      return KeptCode.addAll(arguments.get(argument), values);
    }
  }

  ValueFlow(Program program, FunctionalValues values, CodeTypes types) {
    this.program = program;
    this.values = values;
    keptCode = new KeptCode(program, values);
    this.types = types;
  }

  Map<Long, Set<Value>> ofRegister() {
    return ofRegister;
  }

  Map<FieldRef, Set<Value>> ofField() {
    return ofField;
  }

  /** Registers that hold code that came out of a container. */
  Set<Long> elements() {
    return keptCode.elements();
  }

  void solve() {
    for (Method method : program.methods()) {
      if (method.code() != null) {
        methods.add(method);
      }
    }
    for (Method method = methods.next(); method != null; method = next()) {
      do {
        changedHere = false;
        pass(method.code());
      } while (changedHere);
    }
  }

  /** A fan waits until there is nothing else, so that it hands on much at once. */
  private Method next() {
    Method method = methods.next();
    while (method == null) {
      Fan fan = changedFans.next();
      if (fan == null) {
        return null;
      }
      handOn(fan);
      method = methods.next();
    }
    return method;
  }

  private void handOn(Fan fan) {
    for (Method target : fan.targets) {
      for (int i = 0; i < fan.arguments.size(); i++) {
        bind(null, i, fan.arguments.get(i), target);
      }
    }
    fan.callers.forEach(methods::add);
  }

  private void pass(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      if (step instanceof Step.Lambda lambda) {
        add(code, code, lambda.target(), Set.of(new Value(code, i)));
        Method target = program.methodOfFile(code.method(), lambda.method());
        if (target.code() != null) {
          for (Step.Capture capture : lambda.captures()) {
            add(code, target.code(), capture.inner(), values.values(code, capture.outer()));
          }
        }
      } else if (step instanceof Step.MethodReference reference) {
        add(code, code, reference.target(), Set.of(new Value(code, i)));
      } else if (step instanceof Step.Copy copy) {
        add(code, code, copy.target(), values.values(code, copy.source()));
      } else if (step instanceof Step.Cast cast) {
        add(code, code, cast.target(), values.values(code, cast.source()));
      } else if (step instanceof Step.Name || step instanceof Step.FieldLoad) {
        load(code, step, code.field(i));
      } else if (step instanceof Step.FieldStore store) {
        store(code, store, code.field(i));
      } else if (step instanceof Step.New made) {
        made(code, i, made);
      } else if (step instanceof Step.NewArray array) {
        for (int element : array.elements()) {
          add(code, code, array.target(), KeptCode.in(values.values(code, element)));
        }
      } else if (step instanceof Step.ElementStore store) {
        put(code, store.array(), store.source());
      } else if (step instanceof Step.ElementLoad load) {
        add(code, code, load.target(), keptCode.out(code, load.array(), load.target()));
      } else if (step instanceof Step.Call call) {
        call(code, i, call);
      }
    }
    code.body()
        .blocks()
        .forEach(
            block -> {
              if (block.end() instanceof Terminator.Return done && done.value() >= 0) {
                returned(code.method(), values.values(code, done.value()));
              }
            });
  }

  private void load(Code code, Step step, FieldRef field) {
    if (field != null) {
      readers.computeIfAbsent(field, k -> new LinkedHashSet<>()).add(code.method());
      add(code, code, step.target(), values.values(field));
    }
  }

  private void store(Code code, Step.FieldStore store, FieldRef field) {
    if (field != null) {
      keep(field, values.values(code, store.source()));
    }
  }

  private void keep(FieldRef field, Set<Value> more) {
    Set<Value> fitting = types.fitting(more, program.typeOf(field));
    if (!fitting.isEmpty()
        && KeptCode.addAll(ofField.computeIfAbsent(field, k -> new LinkedHashSet<>()), fitting)) {
      readers.getOrDefault(field, Set.of()).forEach(methods::add);
    }
  }

  private void made(Code code, int index, Step.New made) {
    if (!values.callbacks(program.hierarchy().decl(code.type(made.target()))).isEmpty()) {
      add(code, code, made.target(), Set.of(new Value(code, index)));
    }
    for (Method target : code.call(index).methods()) {
      bindAll(code, made.arguments(), target);
    }
    if (code.call(index).methods().isEmpty()) {
      add(code, code, made.target(), keptCode.taken(code, index, made.arguments()));
    }
  }

  private void call(Code code, int index, Step.Call call) {
    List<Method> linked = code.call(index).methods();
    if (linked.size() == 1) {
      calls(code, call, linked.get(0));
    } else if (!linked.isEmpty()) {
      Fan fan = fan(linked);
      fan.callers.add(code.method());
      for (int i = 0; i < call.arguments().size(); i++) {
        Set<Value> handed = values.values(code, call.arguments().get(i));
        if (!handed.isEmpty() && fan.takes(i, handed)) {
          changedFans.add(fan);
        }
      }
      add(code, code, call.target(), fan.results);
    }
    for (Method target : values.invoked(code, index)) {
      calls(code, call, target);
    }
    if (linked.isEmpty()) {
      library(code, index, call);
    }
  }

  /** What containers are given they have, and give to whoever asks. */
  private void library(Code code, int index, Step.Call call) {
    Set<Value> taken = keptCode.taken(code, index, call.arguments());
    if (call.receiver() < 0 || code.call(index).onType()) {
      add(code, code, call.target(), taken);
      return;
    }
    if (FunctionalValues.isComposition(code, index)) {
      add(code, code, call.target(), values.values(code, call.receiver()));
      call.arguments().forEach(each -> add(code, code, call.target(), values.values(code, each)));
      return;
    }
    putBack(code, call.receiver(), taken, new HashSet<>());
    add(code, code, call.target(), keptCode.given(code, index, call));
    for (int argument : call.arguments()) {
      List<Value> functions = List.copyOf(values.values(code, argument));
      functions.forEach(each -> handElements(code, call.receiver(), each));
      // A helper that the whole program gives functions to says nothing of what they make.
      if (call.target() >= 0
          && keptCode.isOfContainer(code, index)
          && !KeptCode.isFull(functions)) {
        functions.forEach(each -> takeMade(code, index, call.target(), each));
      }
    }
  }

  /** A container has what a function makes of what is in it. */
  private void takeMade(Code code, int index, int target, Value function) {
    if (!function.kept()) {
      for (Method each : values.methods(function)) {
        callers.computeIfAbsent(each, k -> new LinkedHashSet<>()).add(code.method());
        add(code, code, target, keptCode.made(code, index, madeBy(each)));
      }
    }
  }

  /**
   * The functions that a function gives and that stand in it. What it only hands on comes from all
   * over a large program, as do objects that are code besides what else they are, and would go
   * everywhere by this way.
   */
  private Set<Value> madeBy(Method function) {
    Set<Value> made = new LinkedHashSet<>();
    for (Value value : ofResult.getOrDefault(function, Set.of())) {
      boolean isObject = value.code().steps().get(value.step()) instanceof Step.New;
      if (!isObject && value.code().method() == function) {
        made.add(value);
      }
    }
    return made;
  }

  /** A lambda that a container is given may be run with what is in it. */
  private void handElements(Code code, int container, Value function) {
    if (function.kept() || !(function.code().steps().get(function.step()) instanceof Step.Lambda)) {
      return;
    }
    for (Method lambda : values.methods(function)) {
      for (int parameter :
          lambda.code() == null ? List.<Integer>of() : lambda.body().parameters()) {
        Set<Value> elements = keptCode.elements(code, container, lambda.code(), parameter);
        add(code, lambda.code(), parameter, elements);
      }
    }
  }

  private void put(Code code, int container, int element) {
    putBack(code, container, KeptCode.in(values.values(code, element)), new HashSet<>());
  }

  /** What is put into a container is in the variable, the field or the container it came from. */
  private void putBack(Code code, int container, Set<Value> more, Set<Long> seen) {
    if (container < 0 || more.isEmpty() || !seen.add(FunctionalValues.key(code, container))) {
      return;
    }
    add(code, code, container, more);
    for (int definition : code.definitions(container)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.Copy copy) {
        putBack(code, copy.source(), more, seen);
      } else if (step instanceof Step.Cast cast) {
        putBack(code, cast.source(), more, seen);
      } else if (code.field(definition) != null) {
        keep(code.field(definition), more);
      } else if (step instanceof Step.Call call && keptCode.isOfContainer(code, definition)) {
        putBack(code, call.receiver(), more, seen);
      } else if (step instanceof Step.Call) {
        code.call(definition).methods().forEach(each -> putBackInto(each, more, seen));
      }
    }
  }

  /** A getter gives the container itself. */
  private void putBackInto(Method method, Set<Value> more, Set<Long> seen) {
    Code code = method.code();
    if (code != null) {
      for (Body.Block block : code.body().blocks()) {
        if (block.end() instanceof Terminator.Return done) {
          putBack(code, done.value(), more, seen);
        }
      }
    }
  }

  private void calls(Code code, Step.Call call, Method target) {
    bindAll(code, call.arguments(), target);
    if (call.target() >= 0) {
      callers.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(code.method());
      add(code, code, call.target(), ofResult.getOrDefault(target, Set.of()));
    }
  }

  private Fan fan(List<Method> targets) {
    Fan known = fans.get(targets);
    if (known == null) {
      known = new Fan(targets);
      fans.put(targets, known);
      for (Method target : targets) {
        fansOf.computeIfAbsent(target, k -> new ArrayList<>(1)).add(known);
        KeptCode.addAll(known.results, ofResult.getOrDefault(target, Set.of()));
      }
    }
    return known;
  }

  private void returned(Method method, Set<Value> result) {
    if (result.isEmpty()
        || !KeptCode.addAll(ofResult.computeIfAbsent(method, k -> new LinkedHashSet<>()), result)) {
      return;
    }
    callers.getOrDefault(method, Set.of()).forEach(methods::add);
    for (Fan fan : fansOf.getOrDefault(method, List.of())) {
      if (KeptCode.addAll(fan.results, result)) {
        changedFans.add(fan);
      }
    }
  }

  private void bindAll(Code code, List<Integer> arguments, Method target) {
    for (int i = 0; i < arguments.size(); i++) {
      bind(code, i, values.values(code, arguments.get(i)), target);
    }
  }

  private void bind(Code from, int argument, Set<Value> handed, Method target) {
    if (handed.isEmpty() || target.code() == null) {
      return;
    }
    int parameter = target.parameterFor(argument);
    if (parameter >= 0 && parameter < target.body().parameters().size()) {
      add(from, target.code(), target.body().parameters().get(parameter), handed);
    }
  }

  /** Adds what comes from one body to a register of the same or another one. */
  private void add(Code from, Code to, int register, Set<Value> more) {
    if (register < 0 || more.isEmpty()) {
      return;
    }
    Set<Value> fitting = types.fitting(more, to.type(register));
    if (fitting.isEmpty()) {
      return;
    }
    Set<Value> all =
        ofRegister.computeIfAbsent(FunctionalValues.key(to, register), k -> new LinkedHashSet<>(4));
    if (all != fitting && KeptCode.addAll(all, fitting)) {
      if (from == to) {
        changedHere = true;
      } else {
        methods.add(to.method());
      }
    }
  }
}
