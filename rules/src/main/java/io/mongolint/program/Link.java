package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.facts.TypeName;
import java.util.List;

/** What a step refers to. A step that refers to nothing known has no link (null). */
public sealed interface Link {

  /** A field of the sources. */
  record ToField(FieldRef field) implements Link {}

  /**
   * A static field of a library.
   *
   * @param type the type that declares it
   * @param name its name
   */
  record ToApiField(String type, String name) implements Link {}

  /** A name that stands for a type. */
  record ToType(TypeName type) implements Link {}

  /** The first parts of a qualified name that is no type yet. */
  record ToPackage(String name) implements Link {}

  /**
   * A call, a constructor call or a method reference.
   *
   * @param methods the methods of the sources that may run; for a virtual call all that override
   *     the declared one, itself first
   * @param api the library methods it may mean, the likeliest first
   * @param receiverType qualified name of the type it is called on or that it makes; null if
   *     unknown
   * @param onType whether it is called on a type, not on an object
   */
  record ToMethod(List<Method> methods, List<ApiMethod> api, String receiverType, boolean onType)
      implements Link {
    /** Copies the lists. */
    public ToMethod {
      methods = List.copyOf(methods);
      api = List.copyOf(api);
    }

    /** Says whether nothing is known of what runs. */
    public boolean isUnknown() {
      return methods.isEmpty() && api.isEmpty();
    }
  }
}
