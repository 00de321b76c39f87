package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.Method;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The exceptions that leave methods. Methods that call each other go round until nothing is added,
 * which is soon, since a method has few names or any. Calls that may run the same many methods ask
 * for them once.
 */
final class ThrownNames extends OnDemand<ThrownNames.Thrower> {
  private final Function<Method, List<Site>> sitesOf;
  private final Leaving leaving;
  private final Map<Method, Thrower> methods = new HashMap<>();
  private final IdentityHashMap<List<Method>, Thrower> lists = new IdentityHashMap<>();

  /** Says whether an exception that is thrown in a context of a body leaves it. */
  interface Leaving {
    /** Says so. */
    boolean leaves(Code code, int context, String thrown);
  }

  /**
   * A place of a body from which exceptions come.
   *
   * @param context the handlers around it
   * @param own the exceptions that it throws by itself
   * @param runs what it runs, or null
   */
  record Site(int context, Set<String> own, Thrower runs) {
    /** All that it may throw, as far as that is known. */
    private Set<String> thrown() {
      if (runs == null) {
        return Semantics.bounded(own);
      }
      if (runs.isAny && runs.method == null) {
        return runs.names;
      }
      Set<String> all = new LinkedHashSet<>(own);
      all.addAll(runs.names);
      return Semantics.bounded(all);
    }
  }

  /** A method, or several of which any may run. */
  static final class Thrower {
    private final Method method;
    private final List<Method> members;
    private List<Site> sites = List.of();
    private Set<String> names = Set.of();
    private boolean isAny;

    private Thrower(Method method, List<Method> members) {
      this.method = method;
      this.members = members;
    }
  }

  ThrownNames(Function<Method, List<Site>> sitesOf, Leaving leaving) {
    this.sitesOf = sitesOf;
    this.leaving = leaving;
  }

  /** What stands for methods of which any may run, or null for none. */
  Thrower thrower(List<Method> targets) {
    return switch (targets.size()) {
      case 0 -> null;
      case 1 -> thrower(targets.get(0));
      default -> lists.computeIfAbsent(targets, all -> new Thrower(null, all));
    };
  }

  private Thrower thrower(Method method) {
    return methods.computeIfAbsent(method, each -> new Thrower(each, List.of()));
  }

  /** What may leave a method. */
  Set<String> of(Method method) {
    Thrower thrower = thrower(method);
    solve(thrower);
    return thrower.names;
  }

  /** What comes from a place. */
  Set<String> of(Site site) {
    if (site.runs() != null) {
      solve(site.runs());
    }
    return site.thrown();
  }

  @Override
  Iterable<Thrower> asks(Thrower each) {
    if (each.method == null) {
      return each.members.stream().map(this::thrower).toList();
    }
    each.sites = sitesOf.apply(each.method);
    Set<Thrower> asked = new LinkedHashSet<>();
    for (Site site : each.sites) {
      if (site.runs() != null) {
        asked.add(site.runs());
      }
    }
    return asked;
  }

  @Override
  boolean grows(Thrower each) {
    if (each.isAny) {
      return false;
    }
    Set<String> found = new LinkedHashSet<>(each.names);
    for (Method member : each.members) {
      found.addAll(thrower(member).names);
    }
    for (Site site : each.sites) {
      for (String name : site.thrown()) {
        if (!found.contains(name) && leaving.leaves(each.method.code(), site.context(), name)) {
          found.add(name);
        }
      }
    }
    if (found.size() == each.names.size()) {
      return false;
    }
    Set<String> bounded = Semantics.bounded(found);
    // What is any stays any: in a circle it would shrink and grow for ever.
    each.isAny = bounded != found;
    each.names = bounded;
    return true;
  }

  @Override
  void done(Thrower each) {
    each.sites = List.of();
  }
}
