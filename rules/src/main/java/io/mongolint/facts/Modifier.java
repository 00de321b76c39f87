package io.mongolint.facts;

/**
 * Modifiers as bits of an {@code int}; the values are those of {@link java.lang.reflect.Modifier}.
 */
public final class Modifier {
  /** {@code public}. */
  public static final int PUBLIC = 0x1;

  /** {@code private}. */
  public static final int PRIVATE = 0x2;

  /** {@code protected}. */
  public static final int PROTECTED = 0x4;

  /** {@code static}. */
  public static final int STATIC = 0x8;

  /** {@code final}. */
  public static final int FINAL = 0x10;

  /** {@code synchronized}. */
  public static final int SYNCHRONIZED = 0x20;

  /** {@code abstract}, written or implied (a method of an interface without a body). */
  public static final int ABSTRACT = 0x400;

  /** Not in the source: a default constructor, a record's accessor, what Lombok generates. */
  public static final int SYNTHETIC = 0x1000;

  private Modifier() {}
}
