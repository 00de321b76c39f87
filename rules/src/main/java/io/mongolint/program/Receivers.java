package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The library types that calls are made on, as good as they can be known without a class path: by
 * declarations, along chains of calls, through static imports, and by what the catalog knows of the
 * types that calls give and that lambdas are handed.
 */
final class Receivers {
  /** A chain of that many calls of types that nobody knows has no known type at its end either. */
  private static final int MAX_CHAIN = 64;

  private final Surroundings around;

  /** Of a type those of it and its supertypes of whose calls the catalog knows something. */
  private final Map<String, List<String>> known = new HashMap<>();

  /** Of a lambda's method the step that makes it. */
  private final Map<Method, Origin> origins = new HashMap<>();

  private record Origin(Code code, int step) {}

  Receivers(Surroundings around) {
    this.around = around;
    for (Method method : around.program().methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        if (code.steps().get(i) instanceof Step.Lambda lambda) {
          origins.put(around.program().methodOfFile(method, lambda.method()), new Origin(code, i));
        }
      }
    }
  }

  private List<String> known(String type) {
    return known.computeIfAbsent(
        type,
        name ->
            around.hierarchy().closure(name).stream()
                .filter(around.catalog()::isReceiver)
                .toList());
  }

  /** Asks one half of the catalog for a call of a method of a type. */
  interface Query {
    Optional<CallTrigger> find(String receiver, String method, int index, int count);
  }

  /**
   * A call of which the catalog may say something.
   *
   * @param name the method's name, {@code <init>} for an object's making
   * @param count how many arguments it has
   * @param types the types that it may be a method of, nearest first
   * @param imported the types of which it may be a static method by way of an import
   */
  record Call(
      Code code, int step, String name, int count, List<String> types, List<String> imported) {

    /** How many places there are to ask for: a call without arguments may mean something too. */
    int places() {
      return name.equals("<init>") ? count : Math.max(1, count);
    }

    /** What one half of the catalog says of an argument, or null. */
    CallTrigger trigger(int argument, Query query) {
      for (String each : types) {
        Optional<CallTrigger> found = query.find(each, name, argument, count);
        if (found.isPresent()) {
          return found.get();
        }
      }
      for (String each : imported) {
        Optional<CallTrigger> found = query.find(each, name, argument, count);
        if (found.filter(CallTrigger::isStatic).isPresent()) {
          return found.get();
        }
      }
      return null;
    }
  }

  /** All calls of which the catalog may say something, by method and step. */
  List<Call> calls() {
    List<Call> found = new ArrayList<>();
    for (Method method : around.program().methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        Call call = call(code, i);
        if (call != null && !(call.types().isEmpty() && call.imported().isEmpty())) {
          found.add(call);
        }
      }
    }
    return found;
  }

  /** What a reference to a method of a library calls with one argument, as {@code pool::submit}. */
  Optional<Call> reference(Code code, int step) {
    Link.ToMethod link = code.call(step);
    return code.steps().get(step) instanceof Step.MethodReference reference
            && link.receiverType() != null
            && link.methods().isEmpty()
        ? Optional.of(
            new Call(code, step, reference.name(), 1, known(link.receiverType()), List.of()))
        : Optional.empty();
  }

  private Call call(Code code, int step) {
    Step at = code.steps().get(step);
    if (at instanceof Step.New made) {
      String type = made.arguments().isEmpty() ? null : code.call(step).receiverType();
      return type == null
          ? null
          : new Call(code, step, "<init>", made.arguments().size(), known(type), List.of());
    }
    if (!(at instanceof Step.Call call) || call.name().startsWith("<")) {
      return null;
    }
    Link.ToMethod link = code.call(step);
    if (!link.methods().isEmpty() && link.api().isEmpty()) {
      // A method of the project hides what it overrides or has the name of.
      return null;
    }
    if (call.receiver() < 0) {
      return unqualified(code, step, call);
    }
    String type = receiver(code, step, call, 0);
    return type == null
        ? null
        : new Call(code, step, call.name(), call.arguments().size(), known(type), List.of());
  }

  /** An inherited method, or one of a static import. */
  private Call unqualified(Code code, int step, Step.Call call) {
    List<String> types = new ArrayList<>();
    for (TypeDecl type = code.method().type(); type != null; type = type.outer()) {
      types.addAll(known(type.id()));
    }
    List<String> imported = new ArrayList<>();
    for (ImportFacts each : code.method().type().file().imports()) {
      String type = importedType(each, call.name());
      if (type != null) {
        imported.add(type);
      }
    }
    return new Call(code, step, call.name(), call.arguments().size(), types, imported);
  }

  private static String importedType(ImportFacts each, String method) {
    if (!each.isStatic()) {
      return null;
    }
    if (each.onDemand()) {
      return each.name();
    }
    return each.name().endsWith("." + method)
        ? each.name().substring(0, each.name().length() - method.length() - 1)
        : null;
  }

  private String receiver(Code code, int step, Step.Call call, int depth) {
    String linked = code.call(step).receiverType();
    return linked != null ? linked : type(code, call.receiver(), depth);
  }

  /** The name of a register's type, as good as it is known, or null. */
  String type(Code code, int register) {
    return type(code, register, 0);
  }

  private String type(Code code, int register, int depth) {
    if (register < 0 || depth > MAX_CHAIN) {
      return null;
    }
    TypeName type = code.type(register);
    if (type != null) {
      return Surroundings.name(type);
    }
    List<Integer> definitions = code.definitions(register);
    if (definitions.isEmpty()) {
      return ofParameter(code, register, depth + 1);
    }
    int step = definitions.get(0);
    return given(code, step, depth + 1);
  }

  /** The type of what a step gives. */
  private String given(Code code, int step, int depth) {
    Step at = code.steps().get(step);
    if (code.link(step) instanceof Link.ToType type) {
      return type.type().name();
    }
    if (at instanceof Step.Copy copy) {
      return type(code, copy.source(), depth);
    }
    if (at instanceof Step.Cast cast) {
      return type(code, cast.source(), depth);
    }
    if (at instanceof Step.FieldLoad load) {
      return returned(type(code, load.base(), depth), List.of(load.name()), false);
    }
    if (at instanceof Step.Call call) {
      if (call.receiver() >= 0) {
        return returned(receiver(code, step, call, depth), members(call), true);
      }
      return ofUnqualified(code, call);
    }
    return null;
  }

  private String ofUnqualified(Code code, Step.Call call) {
    for (TypeDecl type = code.method().type(); type != null; type = type.outer()) {
      String found = returned(type.id(), members(call), false);
      if (found != null) {
        return found;
      }
    }
    for (ImportFacts each : code.method().type().file().imports()) {
      String type = importedType(each, call.name());
      String found = type == null ? null : returned(type, members(call), false);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The catalog's word, else the receiver's own type: builders and routers are chained. */
  private String returned(String receiver, List<String> members, boolean orOwn) {
    if (receiver == null) {
      return null;
    }
    for (String each : known(receiver)) {
      for (String member : members) {
        Optional<String> type = around.catalog().returnType(each, member);
        if (type.isPresent()) {
          return type.get();
        }
      }
    }
    return orOwn && around.catalog().isReceiver(receiver) ? receiver : null;
  }

  /** The catalog's names of a method, that of the method with so many arguments first. */
  private static List<String> members(Step.Call call) {
    return List.of(call.name() + "/" + call.arguments().size(), call.name());
  }

  /** A captured variable, or a parameter of a lambda that is handed to a call the catalog knows. */
  private String ofParameter(Code code, int register, int depth) {
    Origin origin = origins.get(code.method());
    if (origin == null) {
      return null;
    }
    Step.Lambda lambda = (Step.Lambda) origin.code().steps().get(origin.step());
    for (Step.Capture capture : lambda.captures()) {
      if (capture.inner() == register) {
        return type(origin.code(), capture.outer(), depth);
      }
    }
    if (code.body().parameters().isEmpty() || code.body().parameters().get(0) != register) {
      return null;
    }
    for (int i : usersOf(origin.code(), lambda.target())) {
      String found = handedType(origin.code(), i, lambda.target(), depth);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<Integer> usersOf(Code code, int register) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call && call.arguments().contains(register)) {
        found.add(i);
      }
    }
    return found;
  }

  /** What a call hands the lambda that is its argument. */
  private String handedType(Code code, int step, int register, int depth) {
    Step.Call call = (Step.Call) code.steps().get(step);
    String member = call.name() + "(" + call.arguments().indexOf(register) + ")";
    return call.receiver() >= 0
        ? returned(receiver(code, step, call, depth), List.of(member), false)
        : ofUnqualifiedMember(code, call, member);
  }

  private String ofUnqualifiedMember(Code code, Step.Call call, String member) {
    for (ImportFacts each : code.method().type().file().imports()) {
      String type = importedType(each, call.name());
      String found = type == null ? null : returned(type, List.of(member), false);
      if (found != null) {
        return found;
      }
    }
    return returned(code.method().type().id(), List.of(member), false);
  }
}
