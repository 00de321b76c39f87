package io.mongolint.catalog;

/** What a container does at the end with an object that it made. */
public enum Closing {
  /** Calls {@code close()} or {@code shutdown()} if the object has such a public method. */
  INFERRED,
  /** Calls {@code close()} if the object is an {@code AutoCloseable}. */
  AUTO_CLOSEABLE,
  /** Calls the method that an attribute of the annotation names, and nothing without it. */
  ATTRIBUTE,
  /** Calls the method that disposes of its type, if the project has one. */
  DISPOSER,
  /** Calls the object's own life-cycle methods only. */
  HOOKS,
  /** Nothing. */
  NOTHING
}
