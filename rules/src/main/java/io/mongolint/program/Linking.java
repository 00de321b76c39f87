package io.mongolint.program;

import io.mongolint.facts.Step;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Links all methods of a program, on several threads. */
final class Linking {
  private final Program program;
  private final FieldLookup fields;
  private final MethodLookup lookup;

  private Linking(Program program) {
    this.program = program;
    fields = new FieldLookup(program);
    lookup = new MethodLookup(program);
  }

  /**
   * Links all methods and the lambdas in them. The few for which others have to be looked at come
   * last, one after the other in their order, so that the result is the same for any number of
   * threads.
   *
   * @param onAllThreads runs what it is given on all threads at the same time
   */
  static void linkAll(Program program, Consumer<Runnable> onAllThreads) {
    new Linking(program).link(onAllThreads);
  }

  private void link(Consumer<Runnable> onAllThreads) {
    List<Method> methods =
        program.methods().stream().filter(m -> m.body() != null && !m.isLambda()).toList();
    boolean[] isLinked = new boolean[methods.size()];
    AtomicInteger next = new AtomicInteger();
    onAllThreads.accept(
        () -> {
          Linker linker = new Linker(program, fields, lookup, true);
          for (int i = next.getAndIncrement(); i < isLinked.length; i = next.getAndIncrement()) {
            isLinked[i] = isLinkedAlone(methods.get(i), linker);
          }
        });
    Linker linker = new Linker(program, fields, lookup, false);
    for (int i = 0; i < isLinked.length; i++) {
      if (!isLinked[i]) {
        link(methods.get(i), linker);
      }
    }
  }

  /** Links a method, or leaves it as it was if others have to be looked at for it. */
  private boolean isLinkedAlone(Method method, Linker linker) {
    link(method, linker);
    if (!linker.othersWanted()) {
      return true;
    }
    unlink(method);
    return false;
  }

  /** What cannot be linked of a method refers to nothing known. */
  private void link(Method method, Linker linker) {
    program.faults().attempt(method.type().file().path(), () -> linker.link(method));
  }

  private void unlink(Method method) {
    Code code = method.code();
    if (code != null) {
      method.code(null);
      for (Step step : code.steps()) {
        if (step instanceof Step.Lambda lambda) {
          unlink(program.methodOfFile(method, lambda.method()));
        }
      }
    }
  }
}
