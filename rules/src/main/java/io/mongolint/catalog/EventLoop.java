package io.mongolint.catalog;

/** Whether code runs on a thread that must not block. */
public enum EventLoop {
  /** No, or nobody knows. */
  NEVER,
  /** If the method returns a reactive type. */
  IF_REACTIVE,
  /** Yes. */
  ALWAYS
}
