package io.mongolint.flow;

import io.mongolint.program.Code;
import io.mongolint.program.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * The exceptions that leave methods, worked out on demand. What a method asks for is worked out
 * before it; methods that call each other go round until nothing is added, which is soon, since a
 * method has few names or any. Calls that may run the same many methods ask for them once.
 */
final class ThrownNames {
  private final Function<Method, List<Site>> sitesOf;
  private final Leaving leaving;
  private final Map<Method, Node> methods = new HashMap<>();
  private final Map<List<Method>, Node> lists = new IdentityHashMap<>();

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
  record Site(int context, Set<String> own, Node runs) {
    /** All that it may throw. */
    Set<String> thrown() {
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
  static final class Node {
    private final Method method;
    private final List<Method> members;
    private List<Site> sites = List.of();
    private List<Node> users = new ArrayList<>(1);
    private Set<String> names = Set.of();
    private boolean isAny;
    private boolean isVisited;
    private boolean isQueued;
    private boolean isSolved;
    private int order;

    private Node(Method method, List<Method> members) {
      this.method = method;
      this.members = members;
    }
  }

  ThrownNames(Function<Method, List<Site>> sitesOf, Leaving leaving) {
    this.sitesOf = sitesOf;
    this.leaving = leaving;
  }

  /** What stands for methods of which any may run; not worked out yet. */
  Node node(List<Method> targets) {
    return switch (targets.size()) {
      case 0 -> null;
      case 1 -> node(targets.get(0));
      default -> lists.computeIfAbsent(targets, all -> new Node(null, all));
    };
  }

  private Node node(Method method) {
    return methods.computeIfAbsent(method, each -> new Node(each, List.of()));
  }

  /** What may leave a method. */
  Set<String> of(Method method) {
    return solved(node(method)).names;
  }

  /** What comes from a place. */
  Set<String> of(Site site) {
    if (site.runs() != null) {
      solved(site.runs());
    }
    return site.thrown();
  }

  private Node solved(Node node) {
    if (!node.isSolved) {
      List<Node> all = inOrder(node);
      PriorityQueue<Node> queue = new PriorityQueue<>(Comparator.comparingInt(each -> each.order));
      queue.addAll(all);
      while (!queue.isEmpty()) {
        Node next = queue.poll();
        next.isQueued = false;
        if (grows(next)) {
          for (Node user : next.users) {
            if (!user.isQueued) {
              user.isQueued = true;
              queue.add(user);
            }
          }
        }
      }
      for (Node each : all) {
        each.isSolved = true;
        each.sites = List.of();
        each.users = List.of();
      }
    }
    return node;
  }

  private record Visit(Node node, Iterator<Node> left) {}

  /** All that is not worked out yet and must be, what is asked before what asks. */
  private List<Node> inOrder(Node root) {
    List<Node> found = new ArrayList<>();
    Deque<Visit> open = new ArrayDeque<>();
    open.push(visit(root));
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.left().hasNext()) {
        Node next = visit.left().next();
        if (!next.isSolved) {
          next.users.add(visit.node());
          if (!next.isVisited) {
            open.push(visit(next));
          }
        }
      } else {
        open.pop();
        visit.node().order = found.size();
        visit.node().isQueued = true;
        found.add(visit.node());
      }
    }
    return found;
  }

  private Visit visit(Node node) {
    node.isVisited = true;
    Set<Node> asked = new LinkedHashSet<>();
    if (node.method == null) {
      node.members.forEach(member -> asked.add(node(member)));
    } else {
      node.sites = sitesOf.apply(node.method);
      node.sites.forEach(
          site -> {
            if (site.runs() != null) {
              asked.add(site.runs());
            }
          });
    }
    return new Visit(node, asked.iterator());
  }

  /** Works a node out from what is known now; says whether there is more than before. */
  private boolean grows(Node node) {
    if (node.isAny) {
      return false;
    }
    Set<String> found = new LinkedHashSet<>(node.names);
    if (node.method == null) {
      node.members.forEach(member -> found.addAll(node(member).names));
    } else {
      Code code = node.method.code();
      for (Site site : node.sites) {
        for (String each : site.thrown()) {
          if (!found.contains(each) && leaving.leaves(code, site.context(), each)) {
            found.add(each);
          }
        }
      }
    }
    if (found.size() == node.names.size()) {
      return false;
    }
    Set<String> bounded = Semantics.bounded(found);
    // Among methods that call each other, what is any stays any: it would go up and down for ever.
    node.isAny = bounded != found;
    node.names = bounded;
    return true;
  }
}
