package io.mongolint.flow;

import io.mongolint.catalog.ApiType;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.TypeDecl;
import io.mongolint.program.Types;

/** Which keys vary, so that each new one adds an entry to what is kept under them. */
final class Keys {
  private final Summaries summaries;
  private final Types types;

  Keys(Summaries summaries) {
    this.summaries = summaries;
    types = summaries.program().hierarchy();
  }

  /** Says whether the first argument of a call is a key that varies, and not among a few values. */
  boolean vary(Code code, Step.Call call) {
    int key = call.arguments().get(0);
    if (Constants.is(code, key) || isFew(code.type(key))) {
      return false;
    }
    FieldRef field = summaries.model(code).fieldLoadedInto(key);
    return (field == null || !field.isConstant()) && !isFew(keyType(code.type(call.receiver())));
  }

  /** Says whether the arguments of a method vary. */
  boolean vary(Method method) {
    return method.parameterTypes().stream().anyMatch(type -> !isFew(type));
  }

  private TypeName keyType(TypeName container) {
    TypeName map = container == null ? null : types.asSuper(container, "java.util.Map");
    return map == null || map.arguments().isEmpty() ? null : map.arguments().get(0);
  }

  /** The constants of an enum and the two booleans are all that there will ever be. */
  private boolean isFew(TypeName type) {
    if (type == null || type.dimensions() > 0) {
      return false;
    }
    TypeDecl decl = types.decl(type);
    if (decl != null) {
      return decl.facts().kind() == TypeFacts.Kind.ENUM;
    }
    ApiType api = types.api().find(type.name());
    return type.name().equals("boolean")
        || type.name().equals("java.lang.Boolean")
        || (api != null && api.kind() == ApiType.Kind.ENUM);
  }
}
