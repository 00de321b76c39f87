package io.mongolint.flow;

import io.mongolint.facts.TypeName;
import io.mongolint.program.Types;

/** Which types are containers of other objects, by their names and supertypes. */
final class ContainerTypes {
  private static final String MULTIMAP = "com.google.common.collect.Multimap";

  private final Types types;

  ContainerTypes(Types types) {
    this.types = types;
  }

  /** Says whether a value of a type is a container: of one element, or of many. */
  boolean isContainer(TypeName type) {
    if (type.dimensions() > 0) {
      return true;
    }
    if (types.decl(type) != null) {
      return false;
    }
    return switch (type.name()) {
      case "java.util.Optional",
          "java.util.concurrent.atomic.AtomicReference",
          "java.lang.ThreadLocal",
          "java.util.function.Supplier",
          "com.google.common.base.Supplier",
          "io.vavr.Lazy",
          "org.apache.commons.lang3.tuple.Pair",
          "org.apache.commons.lang3.tuple.Triple",
          "org.springframework.data.util.Pair",
          "com.google.common.cache.Cache",
          "com.google.common.cache.LoadingCache",
          "com.github.benmanes.caffeine.cache.Cache",
          "com.github.benmanes.caffeine.cache.LoadingCache" ->
          true;
      default ->
          types.isSubtype(type.name(), "java.util.Map")
              || types.isSubtype(type.name(), "java.util.Map.Entry")
              || types.isSubtype(type.name(), "java.util.concurrent.Future")
              || (types.isSubtype(type.name(), "java.lang.Iterable")
                  && type.name().startsWith("java.util."))
              || isOfGuava(type)
              || type.name().equals("java.util.Dictionary")
              || type.name().equals("java.util.Hashtable");
    };
  }

  private boolean isOfGuava(TypeName type) {
    return type.name().startsWith("com.google.common.collect.")
        && (types.isSubtype(type.name(), "java.util.Collection")
            || types.isSubtype(type.name(), MULTIMAP));
  }

  /** Says whether a type is a container of any number of elements. */
  boolean isGrowing(TypeName type) {
    if (type == null || type.dimensions() > 0) {
      return false;
    }
    return types.isSubtype(type.name(), "java.util.Map")
        || types.isSubtype(type.name(), "java.util.Collection")
        || types.isSubtype(type.name(), MULTIMAP)
        || types.isSubtype(type.name(), "com.google.common.cache.Cache")
        || types.isSubtype(type.name(), "com.github.benmanes.caffeine.cache.Cache");
  }
}
