package io.mongolint.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What must be seen at a declaration for an exception from a rule to hold. Every part that is given
 * must hold; an empty part always does.
 *
 * @param with annotations of which one stands on the same declaration
 * @param without annotations none of which stands there
 * @param has attributes of the annotation of which one is given
 * @param lacks attributes none of which is given
 * @param values {@code attribute=value} of which one is given, the value as written
 * @param returns return types of which the method has one
 * @param takes types of which the event, the first parameter or a type argument is one
 * @param uses libraries, by package, of which the module uses one
 */
public record Condition(
    List<String> with,
    List<String> without,
    List<String> has,
    List<String> lacks,
    List<String> values,
    List<String> returns,
    List<String> takes,
    List<String> uses) {

  /** Copies the lists. */
  public Condition {
    with = List.copyOf(with);
    without = List.copyOf(without);
    has = List.copyOf(has);
    lacks = List.copyOf(lacks);
    values = List.copyOf(values);
    returns = List.copyOf(returns);
    takes = List.copyOf(takes);
    uses = List.copyOf(uses);
  }

  /** Says whether the condition holds at {@code site}. */
  public boolean holds(Site site) {
    return any(with, site::carries)
        && without.stream().noneMatch(site::carries)
        && any(has, name -> site.attribute(name).isPresent())
        && lacks.stream().noneMatch(name -> site.attribute(name).isPresent())
        && any(values, value -> isGiven(value, site))
        && any(returns, site::returns)
        && any(takes, site::takes)
        && any(uses, site::uses);
  }

  private static boolean any(List<String> wanted, Predicate<String> found) {
    return wanted.isEmpty() || wanted.stream().anyMatch(found);
  }

  private static boolean isGiven(String value, Site site) {
    int equals = value.indexOf('=');
    return site.attribute(value.substring(0, equals))
        .filter(value.substring(equals + 1)::equals)
        .isPresent();
  }

  /** The declaration that a condition is asked of; all names are qualified. */
  public interface Site {

    /** Says whether the annotation stands on the same declaration. */
    boolean carries(String annotation);

    /** The value of an attribute of the annotation in question, as written. */
    Optional<String> attribute(String name);

    /** Says whether the method returns that type. */
    boolean returns(String type);

    /** Says whether the first parameter, the event or a type argument is of that type. */
    boolean takes(String type);

    /**
     * Says whether the module imports that package or one below, or its build names the library.
     */
    boolean uses(String packageName);
  }
}
