package io.mongolint.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Works out what is asked for, and before it what that asks for. Things that ask for each other are
 * worked out again until none of them grows, what is asked for first: what is in no circle is
 * worked out once. Nothing here is deeper than the heap is large, however long a chain is.
 *
 * @param <T> what is worked out; compared by {@code equals}
 */
abstract class OnDemand<T> {
  private final Map<T, Node<T>> nodes = new HashMap<>();

  private static final class Node<T> {
    private final T value;
    private List<Node<T>> users = new ArrayList<>(1);
    private int order = -1;
    private boolean queued = true;
    private boolean solved;

    private Node(T value) {
      this.value = value;
    }
  }

  private record Visit<T>(Node<T> node, Iterator<? extends T> left) {}

  /** What something asks for; called once for each. */
  abstract Iterable<? extends T> asks(T each);

  /** Works something out from what is known now; says whether it is more than before. */
  abstract boolean grows(T each);

  /** Something is worked out for good. */
  abstract void done(T each);

  /** Works something out, unless it is already. */
  final void solve(T root) {
    Node<T> first = nodes.computeIfAbsent(root, Node::new);
    if (first.solved) {
      return;
    }
    List<Node<T>> all = inOrder(first);
    PriorityQueue<Node<T>> queue = new PriorityQueue<>((a, b) -> Integer.compare(a.order, b.order));
    queue.addAll(all);
    while (!queue.isEmpty()) {
      Node<T> next = queue.poll();
      next.queued = false;
      if (grows(next.value)) {
        for (Node<T> user : next.users) {
          if (!user.queued) {
            user.queued = true;
            queue.add(user);
          }
        }
      }
    }
    for (Node<T> each : all) {
      each.solved = true;
      each.users = List.of();
      done(each.value);
    }
  }

  /** All that is not worked out yet, what is asked for before what asks. */
  private List<Node<T>> inOrder(Node<T> root) {
    List<Node<T>> found = new ArrayList<>();
    Deque<Visit<T>> open = new ArrayDeque<>();
    root.order = 0;
    open.push(new Visit<>(root, asks(root.value).iterator()));
    while (!open.isEmpty()) {
      Visit<T> visit = open.peek();
      if (!visit.left().hasNext()) {
        open.pop();
        visit.node().order = found.size();
        found.add(visit.node());
        continue;
      }
      Node<T> next = nodes.computeIfAbsent(visit.left().next(), Node::new);
      if (!next.solved) {
        next.users.add(visit.node());
        if (next.order < 0) {
          next.order = 0;
          open.push(new Visit<>(next, asks(next.value).iterator()));
        }
      }
    }
    return found;
  }
}
