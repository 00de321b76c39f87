package io.mongolint.program;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What is worked out beside something else: by another thread, or by whoever wants it first. */
public final class Futures {

  private Futures() {}

  /**
   * The result of a task. If no thread has begun it, this one does it.
   *
   * @throws IllegalStateException if the task failed
   */
  public static <T> T done(FutureTask<T> task) {
    task.run();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
