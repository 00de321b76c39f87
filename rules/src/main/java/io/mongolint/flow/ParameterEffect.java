package io.mongolint.flow;

import io.mongolint.program.FieldRef;
import java.util.Set;

/**
 * What a method does with a resource it is given.
 *
 * @param closes whether it closes it on every normal path
 * @param mayClose whether it closes it on some path
 * @param stores the fields it is stored in
 * @param returns whether it may be the result
 * @param returnsIn the fields in which the object that is the result holds it
 * @param uses whether it is read, so that a lazy cursor opens
 * @param escapes whether it is handed to code that nobody can see
 * @param leavesOpen whether an exception that leaves the method may leave it open
 */
record ParameterEffect(
    boolean closes,
    boolean mayClose,
    Set<FieldRef> stores,
    boolean returns,
    Set<FieldRef> returnsIn,
    boolean uses,
    boolean escapes,
    boolean leavesOpen) {
  static final ParameterEffect BORROWS =
      new ParameterEffect(false, false, Set.of(), false, Set.of(), false, false, false);
  static final ParameterEffect ESCAPES =
      new ParameterEffect(false, false, Set.of(), false, Set.of(), false, true, false);
  static final ParameterEffect CLOSES =
      new ParameterEffect(true, true, Set.of(), false, Set.of(), false, false, false);
}
