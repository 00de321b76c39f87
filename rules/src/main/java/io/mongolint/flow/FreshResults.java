package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which registers hold an object made for the body that asks, by it or a factory: worked out as
 * those that may hold another one. A factory that calls itself makes an object all the same.
 */
final class FreshResults extends OnDemand<Object> {
  private final Program program;
  private final IdentityHashMap<List<Method>, Targets> targets = new IdentityHashMap<>();
  private final Set<Object> older = new HashSet<>();

  private record Register(Code code, int number) {}

  /** What a call may run; a method that returns its own object gives what it is called on. */
  private static final class Targets {
    private final boolean unseen;
    private final boolean returnSelf;
    private final List<Register> results = new ArrayList<>();

    Targets(List<Method> methods) {
      boolean none = methods.isEmpty();
      boolean self = false;
      for (Method method : methods) {
        if (method.code() == null) {
          none = true;
        } else if (Summaries.returnsSelf(method)) {
          self = true;
        } else {
          Set<Integer> returned = Summaries.returnedRegisters(method.code());
          none |= returned.isEmpty();
          returned.forEach(each -> results.add(new Register(method.code(), each)));
        }
      }
      unseen = none;
      returnSelf = self;
    }
  }

  FreshResults(Program program) {
    this.program = program;
  }

  boolean isFresh(Code code, int register) {
    Register asked = new Register(code, register);
    solve(asked);
    return !older.contains(asked);
  }

  @Override
  Iterable<?> asks(Object each) {
    if (each instanceof Targets called) {
      return called.results;
    }
    Register register = (Register) each;
    Step step = register.code().definition(register.number());
    if (step instanceof Step.Copy copy) {
      return List.of(new Register(register.code(), copy.source()));
    }
    if (!(step instanceof Step.Call call)) {
      return List.of();
    }
    Targets called = targets(register);
    return called.returnSelf && call.receiver() >= 0
        ? List.of(called, new Register(register.code(), call.receiver()))
        : List.of(called);
  }

  private Targets targets(Register result) {
    int step = result.code().definitionStep(result.number());
    return targets.computeIfAbsent(program.targets(result.code(), step), Targets::new);
  }

  @Override
  boolean grows(Object each) {
    return isOlder(each) && older.add(each);
  }

  private boolean isOlder(Object each) {
    if (each instanceof Targets called) {
      return called.unseen || called.results.stream().anyMatch(older::contains);
    }
    Register register = (Register) each;
    Step step = register.code().definition(register.number());
    if (step instanceof Step.Copy copy) {
      return older.contains(new Register(register.code(), copy.source()));
    }
    if (step instanceof Step.Call call) {
      Targets called = targets(register);
      return older.contains(called)
          || (called.returnSelf
              && (call.receiver() < 0
                  || older.contains(new Register(register.code(), call.receiver()))));
    }
    return !(step instanceof Step.New);
  }

  @Override
  void done(Object each) {
    // Nothing is kept but what was found.
  }
}
