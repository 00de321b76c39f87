package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Closing;
import io.mongolint.catalog.Effect;
import io.mongolint.catalog.EventLoop;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * What frameworks do with the project's code: what they call and how often, how long the objects
 * live that they make, and what runs when these end. Made once from a linked program, then read
 * only.
 *
 * <p>An annotation, a supertype or a call that cannot be resolved says nothing.
 */
public final class Lifecycles {
  private final Map<Method, Handler> handlers = new LinkedHashMap<>();
  private final Runners runners;
  private final Surroundings around;
  private final Endings endings;
  private final Instances instances;
  private final Factories factories;
  private final Closers closers;
  private final Tests tests;
  private final Conditions conditions;
  private final CachedMethods cached;
  private final Receivers receivers;
  private final Handed running;
  private final Handed ending;
  private final HandedCode handedCode;

  private Lifecycles(Program program, Executor beside) {
    around = Surroundings.of(program);
    FutureTask<Tests> marked = new FutureTask<>(() -> new Tests(around));
    FutureTask<DeclaredRuns> byDeclarations = new FutureTask<>(() -> new DeclaredRuns(around));
    beside.execute(byDeclarations);
    beside.execute(marked);
    receivers = new Receivers(around);
    List<Receivers.Call> calls = receivers.calls();
    running = new Handed(calls, around.catalog()::call);
    ending = new Handed(calls, around.catalog()::endingCall);
    handedCode = new HandedCode(around);
    Constructions constructions = new Constructions(around, handedCode, running, ending);
    instances = new Instances(around, constructions);
    factories = new Factories(around, constructions);
    closers = new Closers(around.hierarchy());
    DeclaredRuns declared = Futures.done(byDeclarations);
    runners = new Runners(around, declared, handedCode, running, instances, factories);
    endings =
        new Endings(
            around,
            declared,
            handedCode,
            running,
            ending,
            instances,
            factories,
            constructions,
            closers);
    tests = Futures.done(marked);
    conditions = new Conditions(around, factories);
    cached = new CachedMethods(around);
    for (Method method : program.methods()) {
      runners
          .of(method)
          .filter(found -> found.runs().isHandler())
          .ifPresent(found -> handlers.put(method, found));
    }
  }

  /**
   * Code that a framework calls.
   *
   * @param runs how often
   * @param framework the framework's key
   * @param why what makes the framework call it, to be shown
   * @param eventLoop whether on a thread that must not block
   */
  public record Handler(Runs runs, String framework, String why, EventLoop eventLoop) {}

  /**
   * The objects that a container makes of a class.
   *
   * @param lifetime how long each lives
   * @param closing what the container does at its end
   * @param serverless whether nothing is called at the end of the process
   * @param framework the framework's key, empty for no one's in particular
   * @param why what tells, to be shown
   */
  public record Instance(
      Lifetime lifetime, Closing closing, boolean serverless, String framework, String why) {}

  /**
   * The objects that a container gets from a method or field.
   *
   * @param lifetime how long each lives
   * @param closing what the container does at its end
   * @param closeMethod the method to call at the end, as the annotation names it; empty if that is
   *     switched off, null if nothing is said
   * @param sharedWhenCalled whether the project, too, gets the container's object when it calls the
   *     method
   * @param framework the framework's key
   * @param why what tells, to be shown
   * @param disposer the method that closes what this one makes, or null
   */
  public record Factory(
      Lifetime lifetime,
      Closing closing,
      String closeMethod,
      boolean sharedWhenCalled,
      String framework,
      String why,
      Method disposer) {}

  /**
   * A method whose results a framework keeps under its arguments.
   *
   * @param proxied whether only for calls by other objects
   * @param why what tells, to be shown
   */
  public record Cached(boolean proxied, String why) {}

  /**
   * Asks what the frameworks catalog says of a program.
   *
   * @param program the program
   * @param beside runs what can be worked out at the same time; it need not
   */
  public static Lifecycles of(Program program, Executor beside) {
    return new Lifecycles(program, beside);
  }

  /** The handlers with what triggers them, in the order of the program's methods. */
  public Map<Method, Handler> handlers() {
    return Collections.unmodifiableMap(handlers);
  }

  /** Says whether a method is a handler. */
  public boolean isHandler(Method method) {
    return handlers.containsKey(method);
  }

  /** How often a method runs by itself; empty if only where the project calls it. */
  public Optional<Runs> runs(Method method) {
    return runners
        .of(method)
        .map(Handler::runs)
        .filter(runs -> runs != Runs.CALLER && runs != Runs.NONE);
  }

  /**
   * What a library call does with an argument: code that it runs, an object that it keeps. Empty
   * for a call that nobody knows; what is handed to it runs here and now.
   */
  public Optional<CallTrigger> handed(Code code, int step, int argument) {
    return running.at(code, step, argument);
  }

  /** What the method of a library that is referred to does with what it is given. */
  public Optional<CallTrigger> handedByReference(Code code, int step) {
    return receivers.reference(code, step).map(call -> call.trigger(0, around.catalog()::call));
  }

  /** The methods that run here and now because a task of the sources is started. */
  public List<Method> started(Code code, int step) {
    boolean starts =
        running
            .at(code, step, 0)
            .filter(each -> each.effect() == Effect.STARTS && each.runs() == Runs.CALLER)
            .isPresent();
    if (!starts || !(code.steps().get(step) instanceof Step.Call call)) {
      return List.of();
    }
    List<TypeDecl> tasks =
        call.receiver() < 0
            ? List.of(code.method().type())
            : handedCode.objects(code, call.receiver());
    return tasks.stream().flatMap(task -> handedCode.callbacks(task).stream()).toList();
  }

  /** What a library call does with an argument when the application ends. */
  public Optional<CallTrigger> handedAtEnd(Code code, int step, int argument) {
    return ending.at(code, step, argument).filter(found -> found.effect() != Effect.SERVES);
  }

  /** Says whether a call keeps the process running until it is told to stop. */
  public boolean keepsRunning(Code code, int step) {
    return ending
        .at(code, step, 0)
        .filter(found -> found.effect() == Effect.SERVES || found.effect() == Effect.BLOCKS)
        .isPresent();
  }

  /**
   * Says whether a call returns when the application ends, so that what follows runs at the end.
   */
  public boolean returnsAtEnd(Code code, int step) {
    return ending.at(code, step, 0).filter(found -> found.effect() == Effect.BLOCKS).isPresent();
  }

  /** Says whether a method runs when the application ends, or the object that it belongs to. */
  public boolean runsAtEnd(Method method) {
    return endings.contains(method) || runs(method).filter(Runs.AT_END::equals).isPresent();
  }

  /** The objects that a container makes of a class; empty if only the project makes any. */
  public Optional<Instance> instance(TypeDecl type) {
    return instances.of(type);
  }

  /** The objects that a container gets from a method. */
  public Optional<Factory> factory(Method method) {
    return factories.of(method);
  }

  /** Says whether, and for whom, a framework keeps the results of a method. */
  public Optional<Cached> cached(Method method) {
    return cached.of(method);
  }

  /** Says whether a step that calls a method may get what a framework kept of an earlier call. */
  public boolean isCachedFor(Code code, int step, Method method) {
    return cached(method)
        .filter(
            each ->
                !each.proxied()
                    || !(code.steps().get(step) instanceof Step.Call call)
                    || (call.receiver() >= 0 && call.receiver() != code.body().self()))
        .isPresent();
  }

  /** The objects that a container gets from a field. */
  public Optional<Factory> factory(FieldRef field) {
    return factories.of(field);
  }

  /**
   * Says whether the container's ending closes an object.
   *
   * @param closing what the container does at the end
   * @param closeMethod the method that the annotation names, see {@link Factory#closeMethod}
   * @param runtimeTypeId the name of the object's own type, or null if it is not known
   * @param decl that type in the sources, or null
   */
  public boolean closesAtEnd(
      Closing closing, String closeMethod, String runtimeTypeId, TypeDecl decl) {
    return closers.of(closing, closeMethod, runtimeTypeId, decl).isPresent();
  }

  /** The name of the method that {@link #closesAtEnd} speaks of. */
  public Optional<String> closerAtEnd(
      Closing closing, String closeMethod, String runtimeTypeId, TypeDecl decl) {
    return closers.of(closing, closeMethod, runtimeTypeId, decl);
  }

  /** Says whether a method belongs to tests or benchmarks. */
  public boolean isTest(Method method) {
    return tests.contains(method.type());
  }

  /**
   * Says whether no run of the application has both methods: they stand under different profiles,
   * say, or one gives a bean only where the other does not.
   */
  public boolean exclude(Method one, Method other) {
    return conditions.exclude(one, other);
  }

  /** Says whether a class is a function of a platform that says nothing when a process ends. */
  public boolean isServerless(TypeDecl type) {
    return instances.isServerless(type);
  }

  /** Says whether a method is where a program starts. */
  public boolean isMain(Method method) {
    return runners.isMain(method);
  }
}
