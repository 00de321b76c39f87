package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.Method;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The methods that a step may run. Steps that may run the same share one, so that what is known of
 * the calls of an interface is worked out once, and not for each pair of a caller and an
 * implementation.
 */
final class Fan {
  private final List<CallEdges.Edge> edges;
  private final Set<Method> users = new LinkedHashSet<>();
  private final List<Way> ways = new ArrayList<>();
  private final Set<Object> known = new HashSet<>();
  private List<Bundle> bundles;

  /**
   * One way in which what is run opens a client.
   *
   * @param edge an edge behind which it does; others behave the same
   * @param opens how
   */
  record Way(CallEdges.Edge edge, Opens opens) {}

  /** What tells ways apart for the method that the step is in. */
  private record Kind(boolean handed, TypeDecl lambdaOf, Object opens) {
    @Override
    public int hashCode() {
      return 31 * (handed ? 1 : 0) + Objects.hashCode(opens);
    }

    static Kind of(CallEdges.Edge edge, Object opens) {
      TypeDecl lambdaOf = edge.target().isLambda() ? edge.target().type() : null;
      return new Kind(edge.handed(), lambdaOf, opens);
    }
  }

  /**
   * Edges behind which clients are opened in the same ways: a step leads to all or none of them.
   */
  static final class Bundle {
    private final List<CallEdges.Edge> edges = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** The edges, in the order in which the step has them. */
    List<CallEdges.Edge> edges() {
      return edges;
    }

    /** The one that stands for all. */
    CallEdges.Edge first() {
      return edges.get(0);
    }

    /** The place of an edge among all of the step. */
    int place(int index) {
      return places.get(index);
    }

    Code code(int index) {
      return edges.get(index).target().code();
    }
  }

  Fan(List<CallEdges.Edge> edges) {
    this.edges = edges;
  }

  /** What the step may run. */
  List<CallEdges.Edge> edges() {
    return edges;
  }

  /** The methods with a step that may run this. */
  Set<Method> users() {
    return users;
  }

  /** The ways in which clients are opened behind it. */
  List<Way> ways() {
    return ways;
  }

  /** Takes note of what a method opens; says whether that is more for those that may run it. */
  boolean opensMore(Method target, Set<Opens> opens) {
    // A step either calls all of them or hands all of them to a library.
    CallEdges.Edge edge = new CallEdges.Edge(target, edges.get(0).handed());
    boolean more = false;
    for (Opens each : opens) {
      if (known.add(Kind.of(edge, each))) {
        ways.add(new Way(edge, each));
        more = true;
      }
    }
    return more;
  }

  /** The edges behind which clients are opened; asked once that is known of all methods. */
  List<Bundle> bundles(OpeningReach reach) {
    if (bundles == null) {
      Map<Kind, Bundle> found = new LinkedHashMap<>();
      for (int i = 0; i < edges.size(); i++) {
        CallEdges.Edge edge = edges.get(i);
        Set<Opens> opens = reach.opens(edge.target());
        if (!opens.isEmpty()) {
          Bundle bundle = found.computeIfAbsent(Kind.of(edge, opens), k -> new Bundle());
          bundle.edges.add(edge);
          bundle.places.add(i);
        }
      }
      bundles = List.copyOf(found.values());
      known.clear();
    }
    return bundles;
  }
}
