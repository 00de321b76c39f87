package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of a few methods may run when others do, static initialisers included, as sets of bits. It
 * is worked out once for each method, from however many places it is asked.
 */
final class ReachedMethods extends ReachedBits {
  private final OpeningReach reach;
  private final List<Method> targets = new ArrayList<>();
  private final Map<Method, Integer> places = new HashMap<>();
  private final Map<TypeDecl, List<Method>> initialisers = new HashMap<>();

  /**
   * Makes it.
   *
   * @param targets the methods that are asked for
   */
  ReachedMethods(OpeningReach reach, Collection<Method> targets) {
    this.reach = reach;
    for (Method each : targets) {
      if (places.putIfAbsent(each, this.targets.size()) == null) {
        this.targets.add(each);
      }
    }
  }

  /** Those that may run when one of the given methods does. */
  Set<Method> from(Collection<Method> roots) {
    BitSet bits = new BitSet();
    for (Method root : roots) {
      if (root.code() != null) {
        bits.or(reached(root));
      }
    }
    Set<Method> reached = new LinkedHashSet<>();
    bits.stream().forEach(place -> reached.add(targets.get(place)));
    return reached;
  }

  @Override
  Set<Object> asks(Object each, BitSet own) {
    Set<Object> all = new LinkedHashSet<>();
    if (each instanceof Fan fan) {
      for (CallEdges.Edge edge : fan.edges()) {
        if (edge.target().code() != null) {
          all.add(edge.target());
        }
      }
    } else {
      Method method = (Method) each;
      Integer place = places.get(method);
      if (place != null) {
        own.set(place);
      }
      all.addAll(reach.fans(method.code()));
      all.addAll(initialisers(method.type()));
      addInitialisers(method.code(), all);
    }
    return all;
  }

  private void addInitialisers(Code code, Set<Object> all) {
    for (int i = 0; i < code.steps().size(); i++) {
      FieldRef field = code.field(i);
      if (field != null && field.isStatic()) {
        all.addAll(initialisers(field.owner()));
      }
    }
  }

  private List<Method> initialisers(TypeDecl type) {
    return initialisers.computeIfAbsent(
        type,
        each ->
            each.methods().stream()
                .filter(method -> method.name().equals("<clinit>") && method.code() != null)
                .toList());
  }
}
