package io.mongolint.flow;

import java.util.Objects;

/**
 * One way in which a method opens a client.
 *
 * @param root the object whose field guards it
 * @param parameter index of the parameter that is the root, or -1
 * @param condition index of the parameter whose value decides, or -1
 * @param value that value, or null
 * @param given the parameter whose code opens it, or null
 */
record Opens(
    Root root, int parameter, int condition, Guards.Value value, CodeParameters.Given given) {
  // Ways of opening are looked up all the time: what the compiler makes for a record is slow until
  // compiled.
  @Override
  public boolean equals(Object other) {
    return other instanceof Opens opens
        && root == opens.root
        && parameter == opens.parameter
        && condition == opens.condition
        && value == opens.value
        && Objects.equals(given, opens.given);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * root.name().hashCode() + parameter)
        + 31 * condition
        + (value == null ? 0 : value.name().hashCode())
        + (given == null ? 0 : given.method().id() + given.parameter());
  }

  /** Opens on every call. */
  static final Opens ALWAYS = new Opens(Root.NONE, -1, -1, null, null);

  /** Whose field guards an opening. */
  enum Root {
    /** Nobody's: it opens on every call. */
    NONE,
    /** This object's: once for each object. */
    THIS,
    /** A parameter's. */
    PARAMETER
  }

  /** The same with nobody's field as its guard. */
  Opens unguarded() {
    return new Opens(Root.NONE, -1, condition, value, given);
  }

  /** The same guarded by a field of this object. */
  Opens ofThis() {
    return new Opens(Root.THIS, -1, condition, value, given);
  }

  /** The same guarded by a field of the object that a parameter is given. */
  Opens ofParameter(int index) {
    return new Opens(Root.PARAMETER, index, condition, value, given);
  }

  /** The same where another parameter decides; index -1 where none does. */
  Opens when(int index, Guards.Value decides) {
    return new Opens(root, parameter, index, decides, given);
  }

  /** The same where code that a parameter is given opens it; null where it is the method's own. */
  Opens given(CodeParameters.Given by) {
    return new Opens(root, parameter, condition, value, by);
  }
}
