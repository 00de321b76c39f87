package io.mongolint.flow;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.ConfigFacts;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Lifecycles.Handler;
import io.mongolint.program.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds calls of the synchronous driver in code that runs on an event loop. */
final class EventLoopCalls {
  private static final Set<String> REACTIVE =
      Set.of(
          "Mono",
          "Flux",
          "Publisher",
          "Uni",
          "Multi",
          "Single",
          "Maybe",
          "Completable",
          "Flowable",
          "Observable");
  private static final Set<String> BLOCKING =
      Set.of("Blocking", "ExecuteOn", "RunOnVirtualThread", "Async", "Transactional");

  /** What moves to other threads all that a body hands to a reactive library. */
  private static final Set<String> SCHEDULING =
      Set.of("subscribeOn", "publishOn", "observeOn", "runSubscriptionOn", "emitOn");

  private static final Set<String> OFFLOADING =
      Set.of(
          "executeBlocking",
          "submit",
          "execute",
          "supplyAsync",
          "runAsync",
          "schedule",
          "invokeAll",
          "start",
          "thenApplyAsync",
          "thenAcceptAsync",
          "thenRunAsync",
          "thenComposeAsync",
          "startVirtualThread",
          "unstarted",
          "runOnContext",
          "deployVerticle",
          "blockingHandler");

  private static final Set<String> DEFERRING =
      Set.of("fromCallable", "fromSupplier", "fromRunnable", "defer", "create", "item");

  /**
   * A call that may run more methods is not followed: which of them runs on this event loop, the
   * sources do not tell.
   */
  private static final int MOST_TARGETS = 10;

  private static final List<CallEdges.Edge> NONE = List.of();

  private final Summaries summaries;
  private final OpeningReach reach;
  private final Properties properties;
  private final Map<FilePosition, BlockingCall> found = new TreeMap<>();

  EventLoopCalls(Summaries summaries, OpeningReach reach, Properties properties) {
    this.summaries = summaries;
    this.reach = reach;
    this.properties = properties;
  }

  List<BlockingCall> find(boolean includeTests) {
    for (Map.Entry<Method, Handler> each : summaries.lifecycles().handlers().entrySet()) {
      Method method = each.getKey();
      if (method.code() != null
          && isOnLoop(method, each.getValue())
          && (includeTests || !summaries.lifecycles().isTest(method))) {
        visitAll(method, each.getValue());
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isOnLoop(Method method, Handler handler) {
    if (isMarked(method.facts().annotations())
        || isMarked(method.root().type().facts().annotations())) {
      return false;
    }
    return switch (handler.eventLoop()) {
      case NEVER -> false;
      case ALWAYS -> true;
      case IF_REACTIVE ->
          method.returns() != null
              && REACTIVE.contains(method.returns().simpleName())
              && !isServletStack(method);
    };
  }

  private static boolean isMarked(List<AnnotationFacts> annotations) {
    return annotations.stream()
        .anyMatch(
            each -> BLOCKING.contains(each.name().substring(each.name().lastIndexOf('.') + 1)));
  }

  /** With both stacks on the class path Spring Boot takes servlets, whose threads may block. */
  private boolean isServletStack(Method method) {
    String module = method.type().source().module();
    return properties.files().stream()
        .filter(file -> file.kind() == ConfigFacts.Kind.BUILD && file.module().equals(module))
        .flatMap(file -> file.entries().stream())
        .anyMatch(
            entry ->
                entry.key().equals("spring-boot-starter-web")
                    || entry.key().equals("spring-boot-starter-webmvc"));
  }

  /**
   * A body that runs on the event loop.
   *
   * @param own whether it is the handler's, or a lambda's in it
   * @param from the body that leads to it, or null
   * @param call the step of that body by which it does
   */
  private record Visit(Code code, boolean own, Visit from, int call) {
    List<RouteStep> way() {
      List<RouteStep> way = new ArrayList<>();
      for (Visit each = this; each.from != null; each = each.from) {
        way.add(new RouteStep(each.from.code, each.call));
      }
      Collections.reverse(way);
      return way;
    }
  }

  /** Goes from the handler to all that it runs, nearest first. */
  private void visitAll(Method method, Handler handler) {
    Set<Method> seen = new HashSet<>(Set.of(method));
    Deque<Visit> pending = new ArrayDeque<>(List.of(new Visit(method.code(), true, null, -1)));
    while (!pending.isEmpty()) {
      Visit visit = pending.removeFirst();
      Code code = visit.code();
      for (int i = 0; i < code.steps().size(); i++) {
        if (blocks(code, i)) {
          RouteStep step = new RouteStep(code, i);
          found.putIfAbsent(step.place(), new BlockingCall(step, visit.way(), method, handler));
        }
      }
      for (Visit next : next(visit, method)) {
        if (seen.add(next.code().method())) {
          pending.addLast(next);
        }
      }
    }
  }

  private List<Visit> next(Visit visit, Method handler) {
    Code code = visit.code();
    boolean scheduled =
        code.steps().stream()
            .anyMatch(step -> step instanceof Step.Call call && SCHEDULING.contains(call.name()));
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < code.steps().size(); i++) {
      List<CallEdges.Edge> edges = reach.edges(code, i);
      for (CallEdges.Edge edge : edges.size() > MOST_TARGETS ? NONE : edges) {
        Method target = edge.target();
        boolean lambda = target.isLambda() || edge.handed();
        if (target.code() == null
            || isMarked(target.facts().annotations())
            || (lambda && movesAway(code, i, scheduled, visit.own()))
            || (!target.isLambda() && summaries.lifecycles().isHandler(target))) {
          continue;
        }
        boolean own = visit.own() && target.root() == handler.root();
        visits.add(new Visit(target.code(), own, visit, i));
      }
    }
    return visits;
  }

  /** Who gets a deferred call from a helper may schedule it; in the handler itself nobody does. */
  private static boolean movesAway(Code code, int step, boolean scheduled, boolean own) {
    if (scheduled) {
      return true;
    }
    if (!(code.steps().get(step) instanceof Step.Call call)) {
      return true;
    }
    return OFFLOADING.contains(call.name()) || (!own && DEFERRING.contains(call.name()));
  }

  private boolean blocks(Code code, int step) {
    String type = code.call(step).receiverType();
    return type != null
        && code.steps().get(step) instanceof Step.Call call
        && call.kind() != Step.CallKind.IMPLICIT_CLOSE
        && !code.call(step).onType()
        && isSynchronous(type)
        && summaries
            .semantics()
            .meaning(code, step)
            .thrown()
            .contains("com.mongodb.MongoException");
  }

  private static boolean isSynchronous(String type) {
    return type.startsWith("com.mongodb.client.")
        ? !type.startsWith("com.mongodb.client.model.")
        : type.matches("com\\.mongodb\\.(DB|DBCollection|DBCursor|Cursor|MongoClient|Mongo)");
  }
}
