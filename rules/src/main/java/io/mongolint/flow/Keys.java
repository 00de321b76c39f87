package io.mongolint.flow;

import io.mongolint.catalog.ApiType;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import io.mongolint.program.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    if (isConstant(code, key, new HashSet<>()) || isFew(code.type(key))) {
      return false;
    }
    FieldRef field = summaries.model(code).fieldLoadedInto(key);
    return (field == null || !field.isConstant()) && !isFew(keyType(code.type(call.receiver())));
  }

  /** A constant, or a parameter for which every caller has one: as many keys as places. */
  private boolean isConstant(Code code, int register, Set<Method> seen) {
    if (Constants.is(code, register)) {
      return true;
    }
    Method method = code.method();
    int parameter = code.body().parameters().indexOf(register);
    if (parameter < 0
        || !code.definitions(register).isEmpty()
        || method.isLambda()
        || summaries.lifecycles().runs(method).isPresent()
        || !seen.add(method)) {
      return false;
    }
    List<Program.CallSite> callers = summaries.program().callers(method);
    return !callers.isEmpty()
        && callers.stream().allMatch(site -> isConstantAt(site, parameter, seen));
  }

  private boolean isConstantAt(Program.CallSite site, int parameter, Set<Method> seen) {
    List<Integer> arguments = ValueOrigins.arguments(site.code().steps().get(site.step()));
    return parameter < arguments.size() && isConstant(site.code(), arguments.get(parameter), seen);
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
