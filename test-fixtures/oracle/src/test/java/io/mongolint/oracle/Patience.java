package io.mongolint.oracle;

import java.lang.reflect.InvocationTargetException;

/**
 * Runs steps of a fixture in threads of their own, and interrupts those that do not end: endless
 * loops are part of the fixtures.
 */
final class Patience {
  private static final long STEP_MILLIS = 600;

  private final ClassLoader loader;
  private final int factor;

  /** Something that may fail as the fixture's code may. */
  interface Step {
    void run() throws Exception;
  }

  /**
   * Patience for one run.
   *
   * @param loader the context class loader of the threads, by which they are known
   * @param factor how much longer than usual a step may take
   */
  Patience(ClassLoader loader, int factor) {
    this.loader = loader;
    this.factor = factor;
  }

  /** Runs it, and gives what it failed with, or null. */
  Throwable run(Step step) {
    return run(step, 1);
  }

  /** The same for something that may take several times as long as a call. */
  Throwable run(Step step, int times) {
    Throwable[] failure = new Throwable[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                step.run();
              } catch (InvocationTargetException e) {
                failure[0] = e.getCause();
              } catch (Throwable e) {
                failure[0] = e;
              }
            },
            "fixture");
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    thread.start();
    try {
      thread.join(STEP_MILLIS * factor * times);
      if (thread.isAlive()) {
        thread.interrupt();
        thread.join(STEP_MILLIS * factor);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return failure[0];
  }
}
