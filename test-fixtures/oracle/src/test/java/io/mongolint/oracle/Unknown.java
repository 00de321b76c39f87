package io.mongolint.oracle;

/** Thrown for a type of which the oracle can make nothing. */
final class Unknown extends Exception {
  private static final long serialVersionUID = 1L;

  Unknown(String what) {
    super(what);
  }
}
