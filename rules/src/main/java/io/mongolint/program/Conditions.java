package io.mongolint.program;

import io.mongolint.catalog.ConditionRule;
import io.mongolint.program.Marks.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which runs of the application code exists: with a profile or without it, with one value of a
 * property or another.
 *
 * <p>Profiles with different names are taken to be alternatives, though both could be switched on.
 */
final class Conditions {
  private final Surroundings around;
  private final Factories factories;
  private final Map<Method, List<Needs>> known = new ConcurrentHashMap<>();

  Conditions(Surroundings around, Factories factories) {
    this.around = around;
    this.factories = factories;
  }

  /**
   * What is asked of a run: that one of the expressions holds.
   *
   * @param key of what the expressions speak
   * @param any the expressions
   * @param missing whether it is needed that nothing else of the kind exists
   */
  private record Needs(String key, List<Names> any, boolean missing) {
    boolean excludes(Needs other) {
      return key.equals(other.key)
          && !any.isEmpty()
          && !other.any.isEmpty()
          && any.stream().allMatch(each -> other.any.stream().allMatch(each::excludes));
    }
  }

  /**
   * Names joined by and.
   *
   * @param present those that are needed
   * @param absent those that must not be there
   */
  private record Names(Set<String> present, Set<String> absent) {

    /** Each needs a name that the other lacks, or one that the other forbids. */
    boolean excludes(Names other) {
      boolean different =
          !present.containsAll(other.present) && !other.present.containsAll(present);
      return different
          || present.stream().anyMatch(other.absent::contains)
          || other.present.stream().anyMatch(absent::contains);
    }
  }

  /** Says whether no run of the application has both. */
  boolean exclude(Method one, Method other) {
    List<Needs> ofOne = of(one.root());
    List<Needs> ofOther = of(other.root());
    return gives(ofOne, one, other)
        || gives(ofOther, one, other)
        || ofOne.stream().anyMatch(each -> ofOther.stream().anyMatch(each::excludes));
  }

  /** A bean that exists only where there is no other of its kind. */
  private boolean gives(List<Needs> needs, Method one, Method other) {
    return needs.stream().anyMatch(Needs::missing)
        && factories.of(one.root()).isPresent()
        && factories.of(other.root()).isPresent();
  }

  private List<Needs> of(Method method) {
    List<Needs> found = known.get(method);
    if (found == null) {
      found = new ArrayList<>();
      add(around.marks().of(method), found);
      for (TypeDecl type = method.type(); type != null; type = type.outer()) {
        add(around.marks().of(type), found);
      }
      known.put(method, found);
    }
    return found;
  }

  private void add(List<Mark> marks, List<Needs> found) {
    for (Mark mark : marks) {
      for (ConditionRule rule : around.catalog().conditions(mark.name())) {
        found.add(new Needs(key(mark, rule), any(mark, rule), rule.missing()));
      }
    }
  }

  private String key(Mark mark, ConditionRule rule) {
    List<String> texts = new ArrayList<>();
    rule.key().forEach(attribute -> texts.addAll(around.marks().texts(mark, attribute)));
    return rule.key() + "=" + String.join(".", texts);
  }

  private List<Names> any(Mark mark, ConditionRule rule) {
    List<String> given = new ArrayList<>();
    rule.names().forEach(attribute -> given.addAll(around.marks().texts(mark, attribute)));
    Set<String> absent = new HashSet<>();
    rule.not().forEach(attribute -> absent.addAll(around.marks().texts(mark, attribute)));
    if (given.isEmpty() && absent.isEmpty()) {
      given.addAll(rule.usual());
    }
    List<Names> found = new ArrayList<>();
    for (String each : given) {
      for (String part : each.split("\\|", -1)) {
        found.add(names(part, absent));
      }
    }
    if (found.isEmpty() && !absent.isEmpty()) {
      found.add(new Names(Set.of(), absent));
    }
    return found;
  }

  /** An expression with parentheses says nothing here. */
  private static Names names(String expression, Set<String> forbidden) {
    Set<String> present = new HashSet<>();
    Set<String> absent = new HashSet<>(forbidden);
    for (String part : expression.split("&", -1)) {
      String name = part.strip();
      if (name.indexOf('(') >= 0 || name.indexOf(')') >= 0) {
        return new Names(Set.of(), Set.of());
      }
      if (name.startsWith("!")) {
        absent.add(name.substring(1).strip());
      } else {
        present.add(name);
      }
    }
    return new Names(present, absent);
  }
}
