package io.mongolint.program;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What went wrong inside the analyser, by the path of the file at hand: all other files go on.
 * Threads may share it.
 */
public final class Faults {
  private final Map<String, Throwable> byPath = new ConcurrentSkipListMap<>();

  /**
   * Does something that concerns one file. If it fails, that is kept, and what it has not done is
   * left undone.
   *
   * @param path the file's path
   * @param work what to do
   */
  public void attempt(String path, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      byPath.merge(path, e, Faults::first);
    }
  }

  /** Of two faults the one to tell, whichever thread came first. */
  private static Throwable first(Throwable one, Throwable other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  /** What went wrong, one fault for each file, in order of paths. */
  public Map<String, Throwable> byPath() {
    return Collections.unmodifiableMap(byPath);
  }
}
