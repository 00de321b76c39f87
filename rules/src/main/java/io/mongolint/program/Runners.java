package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Effect;
import io.mongolint.catalog.EventLoop;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Lifecycles.Handler;
import io.mongolint.program.Lifecycles.Instance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often methods and lambdas run by themselves, handlers and startup code alike. */
final class Runners {
  private final Surroundings around;
  private final HandedCode code;
  private final Instances instances;
  private final Factories factories;
  private final Map<Method, Handler> found = new HashMap<>();

  /** What annotations of the method itself decide: what its class says does not count any more. */
  private final Set<Method> decided = new HashSet<>();

  Runners(
      Surroundings around,
      DeclaredRuns declared,
      HandedCode code,
      Handed running,
      Instances instances,
      Factories factories) {
    this.around = around;
    this.code = code;
    this.instances = instances;
    this.factories = factories;
    byAnnotationsOfMethods(declared);
    bySupertypes(declared);
    byAnnotationsOfTypes(declared);
    byConstruction();
    byFactories();
    Lambdas lambdas = new Lambdas(around, code);
    Set<Method> judged = byRegistration(running);
    lambdas.byType(judged).forEach(this::put);
    lambdas.ofBeans(factories).forEach(this::put);
  }

  Optional<Handler> of(Method method) {
    return Optional.ofNullable(found.get(method));
  }

  /** A handler is one whatever else calls it; else the first word counts. */
  private void put(Method method, Handler handler) {
    Handler known = found.get(method);
    boolean silent = isOfCaller(handler.runs()) || handler.runs() == Runs.NONE;
    if (!silent && (known == null || (handler.runs().isHandler() && !known.runs().isHandler()))) {
      found.put(method, handler);
    }
  }

  /** Such code runs where its caller does: a task, or a method whose results are kept. */
  private static boolean isOfCaller(Runs runs) {
    return runs == Runs.CALLER || runs == Runs.PER_KEY;
  }

  private void byAnnotationsOfMethods(DeclaredRuns declared) {
    for (Method method : around.program().methods()) {
      for (AnnotationRuns.Reason reason : declared.running().byAnnotations(method)) {
        if (!isOfCaller(reason.handler().runs())) {
          decided.add(method);
        }
        put(method, ofInstance(reason.handler(), method, method.type()));
      }
      if (!declared.ending().byAnnotations(method).isEmpty()) {
        decided.add(method);
      }
    }
  }

  private void bySupertypes(DeclaredRuns declared) {
    for (TypeDecl type : around.program().types()) {
      for (SupertypeRuns.Reason reason : declared.running().bySupertypes(type)) {
        Method method = reason.method();
        boolean ofObject = reason.trigger().supertype().equals(TypeName.OBJECT.name());
        if (!decided.contains(method)
            && !(ofObject && method.name().equals("main") && !isMain(method))) {
          put(method, ofInstance(reason.handler(), method, type));
        }
      }
    }
    decided.addAll(found.keySet());
  }

  private void byAnnotationsOfTypes(DeclaredRuns declared) {
    for (TypeDecl type : around.program().types()) {
      for (AnnotationRuns.OfType each : declared.byAnnotationsOfTypes(type)) {
        if (!decided.contains(each.method())) {
          put(each.method(), ofInstance(each.reason().handler(), each.method(), type));
        }
      }
    }
  }

  /**
   * What runs once for each object runs as often as objects are made. A factory method runs once
   * for each object that it makes, which says nothing of its class.
   */
  private Handler ofInstance(Handler handler, Method method, TypeDecl type) {
    boolean once = handler.runs() == Runs.PER_INSTANCE && factories.of(method).isEmpty();
    Optional<Instance> instance = once ? instances.ofParts(type) : Optional.empty();
    return instance
        .map(
            each ->
                new Handler(
                    Surroundings.runsOf(each.lifetime()),
                    handler.framework(),
                    handler.why() + made(each),
                    handler.eventLoop()))
        .orElse(handler);
  }

  private static String made(Instance instance) {
    return instance.lifetime().isPerHandlerRun()
        ? ", made per " + instance.lifetime().name().toLowerCase(Locale.ROOT)
        : "";
  }

  private void byConstruction() {
    for (TypeDecl type : around.program().types()) {
      instances
          .ofParts(type)
          .ifPresent(
              instance ->
                  type.methods().stream()
                      .filter(Method::isConstruction)
                      .forEach(method -> put(method, construction(type, instance))));
    }
  }

  private static Handler construction(TypeDecl type, Instance instance) {
    return new Handler(
        Surroundings.runsOf(instance.lifetime()),
        instance.framework(),
        "construction of " + type.displayName() + " (" + instance.why() + ")" + made(instance),
        EventLoop.NEVER);
  }

  /**
   * A factory method runs as often as its container wants an object; that is no load of its own.
   */
  private void byFactories() {
    factories
        .methods()
        .forEach(
            (method, factory) -> {
              boolean once =
                  factory.lifetime() == Lifetime.APPLICATION
                      || factory.lifetime() == Lifetime.REFRESH;
              Handler known = found.get(method);
              if (known == null || !known.runs().isHandler()) {
                found.put(
                    method,
                    new Handler(
                        once ? Runs.ONCE : Runs.PER_INSTANCE,
                        factory.framework(),
                        factory.why(),
                        EventLoop.NEVER));
              }
            });
  }

  /** Gives the methods of which the call that they are handed to has said something. */
  private Set<Method> byRegistration(Handed running) {
    Set<Method> judged = new HashSet<>();
    for (Handed.Entry entry : running.entries()) {
      Step step = entry.code().steps().get(entry.step());
      if (step instanceof Step.Call call && has(entry, 0, Effect.STARTS)) {
        register(entry.code(), entry.step(), call.receiver(), entry.at(0), judged);
      }
      List<Integer> arguments = Handed.arguments(step);
      for (int i = 0; i < arguments.size(); i++) {
        if (has(entry, i, Effect.RUNS)) {
          register(entry.code(), entry.step(), arguments.get(i), entry.at(i), judged);
        }
      }
    }
    return judged;
  }

  private static boolean has(Handed.Entry entry, int argument, Effect effect) {
    CallTrigger trigger = entry.at(argument);
    return trigger != null && trigger.effect() == effect;
  }

  private void register(
      Code body, int step, int register, CallTrigger trigger, Set<Method> judged) {
    boolean known = code.objects(body, register).stream().anyMatch(this::hasHandler);
    Set<Method> handed = known ? code.functional(body, register) : code.methods(body, register);
    for (Method method : handed) {
      judged.add(method);
      if (isOfItsOwn(trigger.runs())) {
        put(method, registered(body, step, method, trigger));
      }
    }
  }

  private boolean hasHandler(TypeDecl type) {
    return around.inheritance().visible(type).stream()
        .anyMatch(method -> found.containsKey(method) && found.get(method).runs().isHandler());
  }

  /** Where the call runs the code while it runs itself, the code is part of the caller. */
  private static boolean isOfItsOwn(Runs runs) {
    return switch (runs) {
      case CALLER, NONE, PER_ELEMENT, PER_KEY, PER_INSTANCE -> false;
      default -> true;
    };
  }

  private static Handler registered(Code body, int step, Method method, CallTrigger trigger) {
    String receiver = trigger.receiver().substring(trigger.receiver().lastIndexOf('.') + 1);
    String call =
        body.steps().get(step) instanceof Step.New
            ? "new " + receiver
            : receiver + "." + trigger.method();
    return new Handler(
        trigger.runs(),
        trigger.framework(),
        shown(method) + " handed to " + call,
        trigger.eventLoop());
  }

  /** What a reader calls a piece of code that was handed over. */
  static String shown(Method method) {
    if (method.isLambda()) {
      return "lambda";
    }
    return method.type().facts().kind() == TypeFacts.Kind.ANONYMOUS
        ? method.name() + "() of an anonymous class"
        : method.displayName();
  }

  /**
   * Says whether a program starts there. A {@code main} without arguments or of an object is one
   * since Java 25, so one that the project calls, or that has a better one beside it, is not meant.
   */
  boolean isMain(Method method) {
    if (!method.name().equals("main")
        || !method.facts().returns().equals(TypeName.VOID)
        || (method.facts().modifiers() & Modifier.PRIVATE) != 0) {
      return false;
    }
    List<String> parameters = Inheritance.parameterNames(method);
    boolean arguments = parameters.equals(List.of("String[]"));
    if (arguments && method.isStatic()) {
      return true;
    }
    return (arguments || parameters.isEmpty())
        && method.body() != null
        && method.type().outer() == null
        && !method.type().isInterface()
        && around.program().callers(method).isEmpty()
        && method.type().methods().stream()
            .noneMatch(other -> other != method && other.name().equals("main") && other.isStatic());
  }
}
