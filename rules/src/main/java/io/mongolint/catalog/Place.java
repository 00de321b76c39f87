package io.mongolint.catalog;

/** Where an annotation stands. */
public enum Place {
  /** On a method. */
  METHOD,
  /** On a class or interface. */
  TYPE,
  /** On a parameter; it marks the method. */
  PARAMETER,
  /** On a field. */
  FIELD,
  /** On an annotation type of the project, which then marks methods in its stead. */
  ANNOTATION
}
