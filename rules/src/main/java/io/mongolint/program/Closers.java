package io.mongolint.program;

import io.mongolint.catalog.Closing;
import java.util.List;
import java.util.Optional;

/** Which method of an object a container calls at its end. */
final class Closers {
  private static final String AUTO_CLOSEABLE = "java.lang.AutoCloseable";

  /** What Spring calls without being told, in its order. */
  private static final List<String> INFERRED = List.of("close", "shutdown");

  private final Types types;

  Closers(Types types) {
    this.types = types;
  }

  /** The name of the method, or empty if the object is left alone. */
  Optional<String> of(Closing closing, String closeMethod, String id, TypeDecl decl) {
    if (closeMethod != null && closeMethod.isEmpty()) {
      return Optional.empty();
    }
    return switch (closing) {
      case INFERRED ->
          closeMethod == null || isInferred(closeMethod)
              ? inferred(id, decl)
              : Optional.of(closeMethod);
      case ATTRIBUTE -> Optional.ofNullable(closeMethod);
      case AUTO_CLOSEABLE ->
          isUnknown(id, decl) || types.isSubtype(id, AUTO_CLOSEABLE)
              ? Optional.of("close")
              : Optional.empty();
      case DISPOSER, HOOKS, NOTHING -> Optional.empty();
    };
  }

  /** The annotation's own default, written out: {@code "(inferred)"} or the constant of it. */
  private static boolean isInferred(String closeMethod) {
    return closeMethod.startsWith("(") || closeMethod.endsWith("INFER_METHOD");
  }

  private Optional<String> inferred(String id, TypeDecl decl) {
    if (isUnknown(id, decl)) {
      return Optional.of(INFERRED.get(0));
    }
    return INFERRED.stream().filter(name -> has(id, name)).findFirst();
  }

  private boolean has(String id, String name) {
    if (name.equals("close") && types.isSubtype(id, AUTO_CLOSEABLE)) {
      return true;
    }
    for (String each : types.closure(id)) {
      TypeDecl decl = types.decl(each);
      boolean found =
          decl == null
              ? types.api().methods(each, name).stream().anyMatch(m -> m.parameters().isEmpty())
              : decl.methods().stream()
                  .anyMatch(
                      m ->
                          m.name().equals(name)
                              && m.facts().parameters().isEmpty()
                              && Inheritance.isPublic(m));
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** Of what nobody knows it is believed that it is closed: a false alarm costs more. */
  private boolean isUnknown(String id, TypeDecl decl) {
    return id == null || (decl == null && !types.isWhollyKnown(id));
  }
}
