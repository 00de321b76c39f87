package io.mongolint.engine;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Operations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What library types mean for clients, sessions and cursors. */
final class Resources {
  /** Types of the JDK behind which a resource can hide. */
  private static final Set<String> CARRIERS =
      Set.of(
          "java.lang.AutoCloseable",
          "java.io.Closeable",
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.lang.Object",
          "java.lang.Iterable",
          "java.lang.Runnable",
          "java.util.Iterator",
          "java.util.Optional",
          "java.util.Spliterator",
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Future",
          "java.util.stream.Stream");

  private static final Set<String> WRAPPERS =
      Set.of(
          "java.util.Optional",
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Future");

  private static final String CLOSEABLE = "java.lang.AutoCloseable";

  private static final String FUNCTIONS = "java.util.function.";

  private final Operations operations;
  private final ApiTypes api;
  private final KnownTypes types;
  private final Predicate<String> seeds;
  private final Map<String, Boolean> leads = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Integer>> openings = new ConcurrentHashMap<>();

  /**
   * Makes it.
   *
   * @param operations what library methods do
   * @param types the types
   * @param seeds says of a qualified name whether it belongs to what makes a file matter by itself
   */
  Resources(Operations operations, KnownTypes types, Predicate<String> seeds) {
    this.operations = operations;
    this.api = types.api();
    this.types = types;
    this.seeds = seeds;
  }

  /**
   * The effects of calling a member of a library type, or one that a type of the sources inherits.
   */
  int effects(String receiver, String member) {
    if (member.equals("new")) {
      return types.isProject(receiver) ? 0 : ofLibrary(receiver, member);
    }
    int found = 0;
    if (!operations.knowsMember(member)) {
      return found;
    }
    for (String each : types.librarySupertypes(receiver)) {
      found |= ofLibrary(each, member);
    }
    return found;
  }

  private int ofLibrary(String receiver, String member) {
    if (!operations.knowsMember(member)) {
      return 0;
    }
    Map<String, Integer> known =
        openings.computeIfAbsent(member, name -> new ConcurrentHashMap<>());
    Integer found = known.get(receiver);
    if (found == null) {
      found = findOpening(receiver, member);
      known.put(receiver, found);
    }
    return found;
  }

  private int findOpening(String receiver, String member) {
    int found = 0;
    for (Operations.Entry entry : operations.of(receiver, member, null, api::isSubtype)) {
      Operation operation = entry.operation();
      if (operation == Operation.CLIENT || operation == Operation.HIDES_CLIENT) {
        found |= Effects.OPENS;
      } else if (operation.opens()) {
        found |= Effects.USES;
      } else if (operation == Operation.CLOSES) {
        found |= Effects.CLOSES;
      }
    }
    return found;
  }

  /** Says whether methods that the sources declare below a library type give cursors as streams. */
  boolean streamsResults(String type, String member) {
    return operations.of(type, member, null, api::isSubtype).stream()
        .anyMatch(entry -> entry.operation() == Operation.STREAM_RESULTS);
  }

  /** Says whether a library type is a resource, or whether its methods lead to one. */
  boolean leads(String type) {
    if (type == null) {
      return false;
    }
    Boolean known = leads.get(type);
    return known == null ? search(type) : known;
  }

  /** Goes on until a resource is found; where none is, none of what was seen leads to any. */
  private boolean search(String root) {
    Set<String> seen = new HashSet<>();
    Deque<String> pending = new ArrayDeque<>(List.of(root));
    while (!pending.isEmpty()) {
      String type = pending.removeFirst();
      Boolean known = leads.get(type);
      if (Boolean.TRUE.equals(known) || (known == null && isResource(type))) {
        leads.put(root, true);
        return true;
      }
      if (known == null && seen.add(type) && isLibrary(type)) {
        ApiType declared = api.find(type);
        declared.methods().forEach(method -> pending.addLast(method.returns().name()));
        declared.supertypes().forEach(parent -> pending.addLast(parent.name()));
      }
    }
    seen.forEach(type -> leads.put(type, false));
    return false;
  }

  private boolean isLibrary(String type) {
    return seeds.test(type) && api.isKnown(type);
  }

  private boolean isResource(String type) {
    return isLibrary(type) && (api.isSubtype(type, CLOSEABLE) || opensByItself(type));
  }

  private boolean opensByItself(String type) {
    for (ApiMethod method : api.find(type).methods()) {
      if ((ofLibrary(type, method.name()) & (Effects.OPENS | Effects.USES)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a library type is a client: closed itself, and leading to other resources. */
  boolean isClient(String type) {
    return leads(type)
        && api.isSubtype(type, CLOSEABLE)
        && !api.isSubtype(type, "java.util.Iterator")
        && leadsOn(type);
  }

  private boolean leadsOn(String type) {
    ApiType declared = api.find(type);
    return opensByItself(type)
        || declared.methods().stream().anyMatch(method -> leads(method.returns().name()))
        || declared.supertypes().stream().anyMatch(parent -> leads(parent.name()));
  }

  /**
   * Says whether what a carrier holds is told by its type arguments, and is not the carrier itself.
   */
  static boolean isWrapper(String type) {
    return type != null && (WRAPPERS.contains(type) || type.startsWith(FUNCTIONS));
  }

  /** Says whether a resource can hide behind a declared type; an unknown one is taken for such. */
  static boolean isCarrier(String type) {
    return type == null || CARRIERS.contains(type) || type.startsWith(FUNCTIONS);
  }
}
