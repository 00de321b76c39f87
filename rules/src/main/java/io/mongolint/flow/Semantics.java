package io.mongolint.flow;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Operations;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What single steps do with resources, by the operations catalog. */
final class Semantics {
  private static final String DRIVER_EXCEPTION = "com.mongodb.MongoException";

  private final Program program;
  private final Types types;
  private final Operations operations;
  private final Map<Code, Meaning[]> cache = new HashMap<>();
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<Method, Meaning> inherited = new HashMap<>();

  /**
   * What a library call means.
   *
   * @param operations what it does
   * @param thrown the exceptions that it may throw
   */
  record Meaning(Set<Operation> operations, Set<String> thrown) {
    static final Meaning NONE = new Meaning(Set.of(), Set.of());

    boolean is(Operation operation) {
      return operations.contains(operation);
    }
  }

  Semantics(Program program, Operations operations) {
    this.program = program;
    this.types = program.hierarchy();
    this.operations = operations;
  }

  /** Looks all steps up at once: sooner or later each is asked for. */
  void lookUpAll() {
    for (Method method : program.methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        meaning(code, i);
      }
    }
  }

  /** The meaning of a step; {@link Meaning#NONE} for what is no library call. */
  Meaning meaning(Code code, int step) {
    Meaning[] all = cache.get(code);
    if (all == null) {
      all = new Meaning[code.steps().size()];
      cache.put(code, all);
    }
    if (all[step] == null) {
      all[step] = compute(code, step);
    }
    return all[step];
  }

  /**
   * Says whether a step does that or may do it: it is called on what nobody knows, and a library's
   * method of that name does.
   */
  boolean mayBe(Operation operation, Code code, int step) {
    if (!(code.steps().get(step) instanceof Step.Call call)) {
      return false;
    }
    Link.ToMethod link = code.call(step);
    boolean unknown =
        call.receiver() >= 0 && link.receiverType() == null && link.methods().isEmpty();
    return unknown
        ? operations.of("", call.name(), null, (type, any) -> true).stream()
            .anyMatch(entry -> entry.operation() == operation)
        : meaning(code, step).is(operation);
  }

  private Meaning compute(Code code, int index) {
    Step step = code.steps().get(index);
    if (step instanceof Step.Cast cast) {
      return castMeaning(code, cast);
    }
    Link.ToMethod link = code.call(index);
    if (link.receiverType() == null) {
      return Meaning.NONE;
    }
    String member;
    if (step instanceof Step.Call call && !call.name().startsWith("<")) {
      member = call.name();
    } else if (step instanceof Step.New made && made.anonymousType() < 0) {
      member = "new";
    } else if (step instanceof Step.MethodReference reference) {
      member = reference.name();
    } else {
      return Meaning.NONE;
    }
    if (step instanceof Step.New && !link.methods().isEmpty()) {
      return inheritedMeaning(link.methods().get(0));
    }
    if (!link.methods().isEmpty() && link.api().isEmpty()) {
      Meaning declared = link.methods().size() == 1 ? declaredMeaning(link.methods().get(0)) : null;
      return declared != null ? declared : projectMeaning(link.methods().get(0));
    }
    if (!operations.knowsMember(member)) {
      return Meaning.NONE;
    }
    ApiMethod api = link.api().isEmpty() ? null : link.api().get(0);
    List<String> parameters = null;
    if (api != null && !(step instanceof Step.MethodReference)) {
      parameters = api.parameters().stream().map(Semantics::simple).toList();
    } else if (step instanceof Step.New made) {
      parameters = made.arguments().stream().map(a -> simple(code.type(a))).toList();
    }
    String key = link.receiverType() + "#" + member + parameters;
    List<String> known = parameters;
    return meanings.computeIfAbsent(key, k -> look(link.receiverType(), member, known));
  }

  /** A constructor that opens a client because the constructor of a library does, above it. */
  private Meaning inheritedMeaning(Method constructor) {
    Meaning known = inherited.get(constructor);
    if (known == null) {
      // Code that does not compile may have constructors that call each other.
      inherited.put(constructor, Meaning.NONE);
      known = findInherited(constructor);
      inherited.put(constructor, known);
    }
    return known;
  }

  private Meaning findInherited(Method constructor) {
    Code code = constructor.code();
    for (int i = 0; code != null && i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call
          && (call.kind() == Step.CallKind.SUPER_CONSTRUCTOR
              || call.kind() == Step.CallKind.THIS_CONSTRUCTOR)) {
        Link.ToMethod link = code.call(i);
        if (!link.methods().isEmpty()) {
          return inheritedMeaning(link.methods().get(0));
        }
        List<String> parameters = call.arguments().stream().map(a -> simple(code.type(a))).toList();
        Meaning above =
            link.receiverType() == null
                ? Meaning.NONE
                : look(link.receiverType(), "new", parameters);
        return above.is(Operation.CLIENT) ? above : Meaning.NONE;
      }
    }
    return Meaning.NONE;
  }

  /** A method without a body here that is annotated as one whose caller closes, or null. */
  private Meaning declaredMeaning(Method method) {
    ResourceKind kind = method.body() == null ? kindOf(method.returns()) : null;
    boolean declared =
        kind != null
            && method.facts().annotations().stream()
                .anyMatch(annotation -> annotation.name().endsWith("MustBeClosed"));
    if (!declared) {
      return null;
    }
    Operation opens =
        switch (kind) {
          case CLIENT -> Operation.CLIENT;
          case SESSION -> Operation.SESSION;
          default -> Operation.CURSOR;
        };
    return new Meaning(Set.of(opens), Set.of());
  }

  /** The kind of resource that a type is, or null. */
  ResourceKind kindOf(TypeName type) {
    if (!isResourceType(type)) {
      return null;
    }
    if (types.isSubtype(type.name(), "com.mongodb.session.ClientSession")) {
      return ResourceKind.SESSION;
    }
    return type.simpleName().contains("Client") || type.simpleName().equals("Mongo")
        ? ResourceKind.CLIENT
        : ResourceKind.CURSOR;
  }

  /** Says whether a type is one that must be closed. */
  boolean isResourceType(TypeName type) {
    if (type == null || type.dimensions() > 0) {
      return false;
    }
    String name = type.name();
    return types.isSubtype(name, "com.mongodb.client.MongoClient")
        || types.isSubtype(name, "com.mongodb.Mongo")
        || types.isSubtype(name, "com.mongodb.MongoClient")
        || types.isSubtype(name, "com.mongodb.reactivestreams.client.MongoClient")
        || types.isSubtype(name, "com.mongodb.async.client.MongoClient")
        || types.isSubtype(name, "com.mongodb.session.ClientSession")
        || types.isSubtype(name, "com.mongodb.client.MongoCursor")
        || types.isSubtype(name, "com.mongodb.Cursor")
        || types.isSubtype(name, "com.mongodb.DBCursor")
        || types.isSubtype(name, "io.vertx.ext.mongo.MongoClient")
        || (types.isSubtype(name, "java.lang.AutoCloseable") && Operations.isDriver(name));
  }

  /** A method that a library implements for an interface of the sources. */
  private Meaning projectMeaning(Method method) {
    boolean streams =
        method.body() == null
            && method.returns() != null
            && method.returns().name().equals("java.util.stream.Stream")
            && look(method.type().id(), method.name(), null).is(Operation.STREAM_RESULTS);
    return streams ? new Meaning(Set.of(Operation.CURSOR), Set.of(DRIVER_EXCEPTION)) : Meaning.NONE;
  }

  /** Says whether a container ends objects of that type by a method that closes them. */
  boolean hasEnd(String type) {
    return operations.of(type, "destroy", List.of(), types::isSubtype).stream()
        .anyMatch(entry -> entry.operation() == Operation.CLOSES);
  }

  private static String simple(TypeName type) {
    return type == null ? "?" : type.simpleName() + "[]".repeat(type.dimensions());
  }

  private Meaning look(String receiver, String member, List<String> parameters) {
    Set<Operation> found = EnumSet.noneOf(Operation.class);
    Set<String> thrown = new LinkedHashSet<>();
    for (Operations.Entry entry : operations.of(receiver, member, parameters, types::isSubtype)) {
      found.add(entry.operation());
      if (entry.exception() != null) {
        thrown.add(entry.exception());
      }
    }
    if (found.contains(Operation.CURSOR) && found.contains(Operation.LAZY_CURSOR)) {
      found.remove(Operation.CURSOR);
    }
    boolean talks =
        found.contains(Operation.TALKS)
            && !found.contains(Operation.QUIET)
            && !found.contains(Operation.CLOSES)
            && !found.contains(Operation.SAME);
    if (Operations.isDriver(receiver)) {
      // Its streams are declared without the exception of those they extend.
      thrown.remove("java.io.IOException");
    }
    if (talks && !member.equals("close")) {
      thrown.add(DRIVER_EXCEPTION);
    }
    return new Meaning(Collections.unmodifiableSet(found), Collections.unmodifiableSet(thrown));
  }

  /** A cast to a type that the value is not known to have may fail. */
  private Meaning castMeaning(Code code, Step.Cast cast) {
    TypeName from = code.type(cast.source());
    TypeName to = code.type(cast.target());
    if (from == null || to == null || from.dimensions() != to.dimensions()) {
      return Meaning.NONE;
    }
    if (from.name().indexOf('.') < 0 || to.name().indexOf('.') < 0) {
      return Meaning.NONE;
    }
    boolean down =
        !types.isSubtype(from.name(), to.name())
            && (types.isWhollyKnown(to.name()) || from.name().equals(TypeName.OBJECT.name()))
            && types.isSubtype(to.name(), from.name());
    if (!down || isTested(code, cast) || isGivenBack(code, cast)) {
      return Meaning.NONE;
    }
    return new Meaning(Set.of(), Set.of("java.lang.ClassCastException"));
  }

  /** A proxy comes back declared as something wider than it was made for. */
  private boolean isGivenBack(Code code, Step.Cast cast) {
    int definition = code.definitionStep(cast.source());
    return definition >= 0
        && code.steps().get(definition) instanceof Step.Call
        && meaning(code, definition).is(Operation.BOXES);
  }

  private static boolean isTested(Code code, Step.Cast cast) {
    for (Step step : code.steps()) {
      if (step instanceof Step.InstanceTest test
          && test.source() == cast.source()
          && test.type().simpleName().equals(cast.type().simpleName())) {
        return true;
      }
    }
    return false;
  }

  /** The kind of resource that a step opens by itself, or null. */
  ResourceKind opens(Code code, int step) {
    Meaning meaning = meaning(code, step);
    if (code.steps().get(step) instanceof Step.MethodReference) {
      return null;
    }
    if (meaning.is(Operation.CLIENT) || meaning.is(Operation.HIDES_CLIENT)) {
      return ResourceKind.CLIENT;
    }
    if (meaning.is(Operation.SESSION)) {
      return ResourceKind.SESSION;
    }
    if (meaning.is(Operation.CURSOR)
        || meaning.is(Operation.LAZY_CURSOR)
        || meaning.is(Operation.CURSORS)) {
      return ResourceKind.CURSOR;
    }
    return null;
  }

  /** The kind of resource that a method reference opens when it is invoked, or null. */
  ResourceKind referenceOpens(Code code, int step) {
    if (!(code.steps().get(step) instanceof Step.MethodReference)) {
      return null;
    }
    Meaning meaning = meaning(code, step);
    if (meaning.is(Operation.CLIENT)) {
      return ResourceKind.CLIENT;
    }
    return meaning.is(Operation.SESSION) ? ResourceKind.SESSION : null;
  }

  /** Says whether exceptions of one of the types caught may be the one thrown. */
  Catching catching(String thrown, List<TypeName> types, Code code) {
    Catching best = Catching.NO;
    for (TypeName each : types) {
      TypeName resolved =
          program.names().resolve(each, code.method().type(), code.method().root().facts());
      String caught = resolved == null ? "?" + each.name() : resolved.name();
      if (this.types.isSubtype(thrown, caught) || caught.equals("java.lang.Throwable")) {
        return Catching.YES;
      }
      if (caught.equals("java.lang.Exception") && !thrown.endsWith("Error")) {
        return Catching.YES;
      }
      if (caught.equals("java.lang.RuntimeException") && !this.types.isWhollyKnown(thrown)) {
        // A library's exception that nobody declares can only be an unchecked one.
        return Catching.YES;
      }
      if (this.types.isSubtype(caught, thrown)) {
        best = Catching.MAYBE;
      }
    }
    return best;
  }

  /** Whether a catch clause takes an exception. */
  enum Catching {
    /** It does not. */
    NO,
    /** It does if the exception is of a subtype. */
    MAYBE,
    /** It does. */
    YES
  }

  /** Names of exceptions, few of them: beyond that, any. */
  static Set<String> bounded(Set<String> names) {
    if (names.size() <= 6) {
      return names;
    }
    List<String> some = new ArrayList<>(names);
    Collections.sort(some);
    return Set.of("java.lang.RuntimeException");
  }
}
