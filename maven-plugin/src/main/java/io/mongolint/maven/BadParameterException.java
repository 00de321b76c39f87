package io.mongolint.maven;

/** A parameter has a value that means nothing; the message says which values there are. */
final class BadParameterException extends Exception {
  private static final long serialVersionUID = 1L;

  BadParameterException(String message) {
    super(message);
  }
}
