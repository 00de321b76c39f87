package io.mongolint.engine;

import io.mongolint.program.Futures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Threads with deep stacks: expressions and call chains nest as deeply as somebody cared to write.
 */
final class Workers {
  private static final long STACK = 16L << 20;
  private static final long DEEP_STACK = 256L << 20;

  private Workers() {}

  /**
   * Does a piece of work for each item.
   *
   * @param failed makes a result of what was thrown
   * @return the results in the order of the items
   */
  static <T, R> List<R> map(
      List<T> items, int threads, Function<T, R> work, BiFunction<T, Throwable, R> failed) {
    Object[] results = new Object[items.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable loop =
        () -> {
          for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
            T item = items.get(i);
            try {
              results[i] = work.apply(item);
            } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
              results[i] = failed.apply(item, e);
            }
          }
        };
    everywhere(Math.min(threads, results.length), loop);
    @SuppressWarnings("unchecked")
    List<R> typed = (List<R>) Arrays.asList(results);
    return typed;
  }

  /**
   * Runs the same on several threads at once, and waits for all.
   *
   * @throws IllegalStateException if it fails on any of them
   */
  static void everywhere(int threads, Runnable work) {
    Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(null, work, "mongolint-" + i, STACK);
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
      thread.start();
      all.add(thread);
    }
    all.forEach(Workers::join);
    if (!thrown.isEmpty()) {
      throw new IllegalStateException(thrown.peek());
    }
  }

  /** Runs something on a thread of its own with a very deep stack. */
  static void begin(Runnable work) {
    Thread thread = new Thread(null, work, "mongolint-beside", DEEP_STACK);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Begins something on a thread of its own.
   *
   * @return what waits for it, gives its result, and throws what it threw
   */
  static <R> Supplier<R> ahead(Supplier<R> work) {
    FutureTask<R> task = new FutureTask<>(work::get);
    begin(task);
    return () -> Futures.done(task);
  }

  /** Runs something on one thread with a very deep stack. What it throws is thrown here. */
  static <R> R call(Supplier<R> work) {
    List<R> result = new ArrayList<>(1);
    List<Throwable> thrown = new ArrayList<>(1);
    Thread thread =
        new Thread(null, () -> result.add(work.get()), "mongolint-analysis", DEEP_STACK);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
    thread.start();
    join(thread);
    if (!thrown.isEmpty()) {
      throw new IllegalStateException(thrown.get(0));
    }
    return result.get(0);
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
