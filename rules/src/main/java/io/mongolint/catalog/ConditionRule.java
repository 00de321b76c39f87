package io.mongolint.catalog;

import java.util.List;

/**
 * An annotation under which code exists only in some runs of the application: in those with certain
 * names, such as a profile's or a property's value.
 *
 * @param framework the framework's key
 * @param name the annotation's qualified name
 * @param key the attributes that together say of what it speaks; empty if it is always the same,
 *     such as the active profiles
 * @param names the attributes with the names of which one is needed; {@code !} negates one
 * @param not the attributes with the names that must be absent
 * @param usual the names where none is given; empty if it then says nothing
 * @param missing whether it exists only where nothing else of its kind does
 */
public record ConditionRule(
    String framework,
    String name,
    List<String> key,
    List<String> names,
    List<String> not,
    List<String> usual,
    boolean missing) {

  /** Copies the lists. */
  public ConditionRule {
    key = List.copyOf(key);
    names = List.copyOf(names);
    not = List.copyOf(not);
    usual = List.copyOf(usual);
  }
}
