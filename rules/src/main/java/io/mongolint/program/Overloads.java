package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Chooses among methods of one name those that the arguments of a call fit best. */
final class Overloads {
  private final Program program;
  private final Types types;
  private final ApiTypes api;

  Overloads(Program program) {
    this.program = program;
    this.types = program.hierarchy();
    this.api = types.api();
  }

  /** The methods that can take the arguments, the best fitting ones only. */
  List<Method> applicable(List<Method> candidates, List<Integer> arguments, Code code) {
    return best(
        candidates,
        method ->
            method.accepts(arguments.size())
                ? score(method.parameterTypes(), isVarargs(method), arguments, code)
                : -1);
  }

  /** The same of a library's. */
  List<ApiMethod> applicableApi(List<ApiMethod> candidates, List<Integer> arguments, Code code) {
    return best(
        candidates,
        method ->
            method.accepts(arguments.size())
                ? score(method.parameters(), method.varargs(), arguments, code)
                : -1);
  }

  /** Those with the highest score, in their order; a negative one is none. */
  private static <T> List<T> best(List<T> candidates, ToIntFunction<T> score) {
    List<T> fitting = new ArrayList<>();
    int best = 0;
    for (T each : candidates) {
      int found = score.applyAsInt(each);
      if (found > best) {
        fitting.clear();
        best = found;
      }
      if (found == best) {
        fitting.add(each);
      }
    }
    return fitting;
  }

  private static boolean isVarargs(Method method) {
    List<?> parameters = method.facts().parameters();
    return !parameters.isEmpty()
        && method.facts().parameters().get(parameters.size() - 1).varargs();
  }

  /** How well arguments fit: 0 when one contradicts its parameter, else more the more agree. */
  private int score(
      List<TypeName> parameters, boolean varargs, List<Integer> arguments, Code code) {
    int score = varargs ? 1 : 2;
    for (int i = 0; i < arguments.size(); i++) {
      int last = parameters.size() - 1;
      TypeName parameter =
          varargs && i >= last
              ? parameters.get(last) == null ? null : parameters.get(last).elementType()
              : parameters.get(i);
      int fit = fit(parameter, arguments.get(i), code);
      if (varargs && i == last && arguments.size() == parameters.size()) {
        // The array itself may be given for them.
        fit = Math.max(fit, fit(parameters.get(last), arguments.get(i), code));
      }
      if (fit < 0) {
        return 0;
      }
      score += fit;
    }
    return score;
  }

  private int fit(TypeName parameter, int register, Code code) {
    Step definition = code.definition(register);
    if (definition instanceof Step.Lambda lambda && parameter != null) {
      int arity = program.methodOfFile(code.method(), lambda.method()).facts().parameters().size();
      int wanted = lambdaArity(parameter);
      return wanted == arity ? 2 : wanted >= 0 ? -1 : isFinalValue(parameter) ? -1 : 0;
    }
    if (definition instanceof Step.MethodReference && parameter != null) {
      return lambdaArity(parameter) >= 0 ? 2 : isFinalValue(parameter) ? -1 : 0;
    }
    if (definition instanceof Step.Constant constant && constant.kind() == Step.ConstantKind.NULL) {
      return parameter != null && TypeName.isPrimitive(parameter.name()) ? -1 : 0;
    }
    TypeName argument = code.type(register);
    if (parameter == null || argument == null) {
      return 0;
    }
    if (argument.dimensions() != parameter.dimensions()) {
      return parameter.name().equals(TypeName.OBJECT.name()) || !parameter.name().contains(".")
          ? 0
          : -1;
    }
    if (argument.name().equals(parameter.name())) {
      return 3;
    }
    if (TypeName.isPrimitive(parameter.name()) || TypeName.isPrimitive(argument.name())) {
      return primitiveFit(parameter.name(), argument.name());
    }
    if (types.isSubtype(argument.name(), parameter.name())) {
      return parameter.name().equals(TypeName.OBJECT.name()) ? 1 : 2;
    }
    boolean typeVariable = parameter.name().indexOf('.') < 0;
    return typeVariable || !types.isWhollyKnown(argument.name()) ? 0 : -1;
  }

  private static int primitiveFit(String parameter, String argument) {
    if (TypeName.isPrimitive(parameter) && TypeName.isPrimitive(argument)) {
      return parameter.equals("boolean") == argument.equals("boolean") ? 1 : -1;
    }
    if (TypeName.isPrimitive(parameter)) {
      return argument.startsWith("java.lang.") && !argument.equals("java.lang.String") ? 1 : -1;
    }
    boolean boxed =
        parameter.equals(TypeName.OBJECT.name())
            || parameter.indexOf('.') < 0
            || (parameter.startsWith("java.lang.") && !parameter.equals("java.lang.String"));
    return boxed ? 0 : -1;
  }

  private static boolean isFinalValue(TypeName type) {
    return TypeName.isPrimitive(type.name()) || type.name().equals("java.lang.String");
  }

  /** The constructors of a library's type that can take the arguments. */
  List<ApiMethod> apiConstructors(TypeName type, List<Integer> arguments, Code code) {
    ApiType found = api.find(type.name());
    return found == null ? List.of() : applicableApi(found.constructors(), arguments, code);
  }

  /** How many parameters a lambda for that type has, or -1 when it is not known to be one. */
  int lambdaArity(TypeName functional) {
    List<TypeName> parameters = functionalParameters(functional);
    return parameters == null ? -1 : parameters.size();
  }

  /** The parameters' types of the one abstract method of a functional interface, or null. */
  List<TypeName> functionalParameters(TypeName functional) {
    if (functional == null || functional.dimensions() > 0) {
      return null;
    }
    Method method = functionalMethod(types.decl(functional));
    if (method != null) {
      List<TypeName> seen = new ArrayList<>();
      for (TypeName each : method.parameterTypes()) {
        seen.add(each == null ? null : types.memberType(each, method.type(), functional));
      }
      return seen;
    }
    ApiMethod found = api.functionalMethod(functional);
    return found == null ? null : new ArrayList<>(found.parameters());
  }

  /** The one abstract method of an interface of the sources, or null. */
  Method functionalMethod(TypeDecl type) {
    if (type == null || !type.isInterface()) {
      return null;
    }
    Method only = null;
    for (String each : types.closure(type.id())) {
      TypeDecl decl = types.decl(each);
      if (decl == null) {
        continue;
      }
      for (Method method : decl.methods()) {
        if (method.facts().kind() == MethodFacts.Kind.METHOD && method.body() == null) {
          if (only != null && !only.name().equals(method.name())) {
            return null;
          }
          only = only == null ? method : only;
        }
      }
    }
    return only;
  }
}
