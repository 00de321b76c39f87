package io.mongolint.flow;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.program.FieldRef;
import java.util.Set;
import java.util.TreeSet;

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

  /** What becomes of a parameter, by what became of it in the body. */
  static ParameterEffect of(Outcome outcome) {
    return new ParameterEffect(
        outcome.closedOnEveryNormalPath(),
        outcome.closedOnSomePath(),
        new TreeSet<>(outcome.stored),
        outcome.returned || outcome.returnedInContainer,
        new TreeSet<>(outcome.returnedIn),
        outcome.used,
        outcome.escapes,
        outcome.leaksOnException());
  }

  /** What a parameter's annotations promise, or null when they promise nothing. */
  static ParameterEffect declared(ParameterFacts parameter) {
    for (AnnotationFacts annotation : parameter.annotations()) {
      ParameterEffect effect =
          switch (annotation.name().substring(annotation.name().lastIndexOf('.') + 1)) {
            case "WillClose", "Owning" -> ParameterEffect.CLOSES;
            case "WillNotClose", "NotOwning" -> ParameterEffect.BORROWS;
            default -> null;
          };
      if (effect != null) {
        return effect;
      }
    }
    return null;
  }

  /** Says whether a parameter is annotated as one that the method closes. */
  static boolean isTakenOver(ParameterFacts parameter) {
    ParameterEffect declared = declared(parameter);
    return declared != null && declared.closes();
  }
}
