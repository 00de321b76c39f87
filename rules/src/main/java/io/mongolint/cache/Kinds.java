package io.mongolint.cache;

/** The numbers of the kinds of steps and of the ends of blocks. */
final class Kinds {
  static final int CONSTANT = 0;
  static final int COPY = 1;
  static final int CAST = 2;
  static final int NAME = 3;
  static final int FIELD_LOAD = 4;
  static final int FIELD_STORE = 5;
  static final int OUTER_THIS = 6;
  static final int NEW = 7;
  static final int NEW_ARRAY = 8;
  static final int CALL = 9;
  static final int ELEMENT_LOAD = 10;
  static final int ELEMENT_STORE = 11;
  static final int LAMBDA = 12;
  static final int METHOD_REFERENCE = 13;
  static final int INSTANCE_TEST = 14;
  static final int OPERATION = 15;

  static final int JUMP = 0;
  static final int IF_NULL = 1;
  static final int IF_TRUE = 2;
  static final int SWITCH = 3;
  static final int RETURN = 4;
  static final int THROW = 5;

  private Kinds() {}
}
