package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds fields and methods by name, through supertypes, outer types and static imports. */
final class MemberLookup {
  private final Program program;
  private final Types types;
  private final Names names;
  private final ApiTypes api;

  /** What calls run; kept, since a wide interface is called in many places. */
  private final Map<Dispatch, List<Method>> dispatched = new ConcurrentHashMap<>();

  /**
   * A method called on objects of a type.
   *
   * @param receiver the declared type
   * @param name the method's name
   * @param arity how many parameters it has
   * @param declared the method as declared, or null for one of a library
   */
  private record Dispatch(TypeDecl receiver, String name, int arity, Method declared) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Dispatch dispatch
          && receiver == dispatch.receiver
          && declared == dispatch.declared
          && arity == dispatch.arity
          && name.equals(dispatch.name);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * receiver.id().hashCode() + name.hashCode()) + arity;
    }
  }

  MemberLookup(Program program) {
    this.program = program;
    this.types = program.hierarchy();
    this.names = program.names();
    this.api = types.api();
  }

  /** A field by its simple name at a place in a type. */
  FieldRef field(TypeDecl context, String name) {
    for (TypeDecl type = context; type != null; type = type.outer()) {
      FieldRef found = inherited(type, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private FieldRef inherited(TypeDecl type, String name) {
    for (String each : types.closure(type.id())) {
      TypeDecl decl = types.decl(each);
      if (decl != null && decl.field(name) != null) {
        return new FieldRef(decl, name);
      }
    }
    return null;
  }

  /** A field of an object or type. */
  Link fieldOf(TypeName receiver, String name) {
    TypeDecl decl = types.decl(receiver);
    if (decl != null) {
      FieldRef found = inherited(decl, name);
      return found == null ? null : new Link.ToField(found);
    }
    ApiType type = api.find(receiver.name());
    return type != null && type.staticFields().containsKey(name)
        ? new Link.ToApiField(receiver.name(), name)
        : null;
  }

  Link importedField(String name, TypeDecl context) {
    for (ImportFacts each : context.file().imports()) {
      if (!each.isStatic()) {
        continue;
      }
      String type = importedType(each, name);
      if (type == null) {
        continue;
      }
      String project = names.project(type, context);
      Link found = fieldOf(TypeName.of(project == null ? type : project), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The type of a field that a library class hands down, as the frameworks catalog knows it. */
  TypeName inheritedFromLibrary(TypeDecl context, String name) {
    for (TypeDecl type = context; type != null; type = type.outer()) {
      for (String each : types.closure(type.id())) {
        if (types.decl(each) == null) {
          var found = program.frameworks().returnType(each, name);
          if (found.isPresent()) {
            return TypeName.of(found.get());
          }
        }
      }
    }
    return null;
  }

  /** The type whose member a static import may bring in under a name, or null. */
  private static String importedType(ImportFacts each, String name) {
    if (each.onDemand()) {
      return each.name();
    }
    return each.name().endsWith("." + name)
        ? each.name().substring(0, each.name().length() - name.length() - 1)
        : null;
  }

  TypeName fieldType(FieldRef field, TypeName receiver) {
    TypeName type = program.typeOf(field);
    TypeName seen = types.memberType(type, field.owner(), receiver);
    return names.erase(seen, field.owner(), null);
  }

  TypeName typeOf(Link link) {
    if (link instanceof Link.ToField field) {
      return names.erase(program.typeOf(field.field()), field.field().owner(), null);
    }
    if (link instanceof Link.ToApiField field) {
      return api.find(field.type()).staticFields().get(field.name());
    }
    return null;
  }

  String nested(TypeDecl decl, String name) {
    for (String each : types.closure(decl.id())) {
      String candidate = names.project(each + "." + name, decl);
      if (candidate != null) {
        return candidate;
      }
    }
    return decl.facts().qualifiedName() + "." + name;
  }

  boolean isApiInterface(TypeName type) {
    ApiType found = api.find(type.name());
    return found != null && found.kind() == ApiType.Kind.INTERFACE;
  }

  /** A call without a receiver: in the type, its supertypes, the types around, static imports. */
  Link.ToMethod unqualified(Method from, Step.Call call, Code code) {
    for (TypeDecl type = from.type(); type != null; type = type.outer()) {
      Link.ToMethod found = virtual(TypeName.of(type.id()), call, code, false);
      if (!found.isUnknown()) {
        return found;
      }
    }
    for (ImportFacts each : from.type().file().imports()) {
      String type = each.isStatic() ? importedType(each, call.name()) : null;
      if (type != null) {
        String project = names.project(type, from.type());
        Link.ToMethod found =
            virtual(TypeName.of(project == null ? type : project), call, code, true);
        if (!found.isUnknown() || !each.onDemand()) {
          return found;
        }
      }
    }
    return new Link.ToMethod(List.of(), List.of(), null, false);
  }

  Link.ToMethod qualified(TypeName receiver, Step.Call call, Code code, boolean onType) {
    return virtual(receiver, call, code, onType);
  }

  private Link.ToMethod virtual(TypeName receiver, Step.Call call, Code code, boolean onType) {
    if (receiver.dimensions() > 0) {
      return new Link.ToMethod(List.of(), List.of(), null, false);
    }
    TypeDecl decl = types.decl(receiver);
    if (decl == null) {
      List<ApiMethod> found = applicableApi(api.methods(receiver, call.name()), call, code);
      return new Link.ToMethod(List.of(), found, receiver.name(), onType);
    }
    List<String> closure = types.closure(decl.id());
    if (call.kind() == Step.CallKind.SUPER) {
      closure = closure.subList(1, closure.size());
    }
    for (String each : closure) {
      TypeDecl owner = types.decl(each);
      if (owner == null) {
        TypeName seen = types.asSuper(receiver, each);
        List<ApiMethod> found =
            applicableApi(
                api.methods(seen == null ? TypeName.of(each) : seen, call.name()), call, code);
        if (!found.isEmpty()) {
          List<Method> overriding =
              call.kind() == Step.CallKind.SUPER ? List.of() : overridingLibrary(decl, call);
          return new Link.ToMethod(overriding, found, each, onType);
        }
        continue;
      }
      List<Method> candidates = new ArrayList<>();
      for (Method method : owner.methods(call.name())) {
        if (method.facts().kind() == MethodFacts.Kind.METHOD) {
          candidates.add(method);
        }
      }
      List<Method> found = applicable(candidates, call.arguments(), code);
      if (!found.isEmpty()) {
        Method declared = found.get(0);
        return new Link.ToMethod(dispatch(decl, declared, call), List.of(), decl.id(), onType);
      }
    }
    return new Link.ToMethod(List.of(), List.of(), decl.id(), onType);
  }

  private List<Method> dispatch(TypeDecl receiver, Method declared, Step.Call call) {
    boolean fixed =
        declared.isStatic()
            || (declared.facts().modifiers() & Modifier.PRIVATE) != 0
            || call.kind() == Step.CallKind.SUPER;
    if (fixed) {
      return List.of(declared);
    }
    Dispatch key =
        new Dispatch(receiver, declared.name(), declared.facts().parameters().size(), declared);
    List<Method> known = dispatched.get(key);
    if (known == null) {
      Set<Method> all = new LinkedHashSet<>();
      if (declared.body() != null) {
        all.add(declared);
      }
      all.addAll(overriding(key));
      if (all.isEmpty()) {
        all.add(declared);
      }
      known = List.copyOf(all);
      dispatched.put(key, known);
    }
    return known;
  }

  /** The methods of the subtypes that override one of a library, by name and arity. */
  private List<Method> overridingLibrary(TypeDecl receiver, Step.Call call) {
    Dispatch key = new Dispatch(receiver, call.name(), call.arguments().size(), null);
    List<Method> known = dispatched.get(key);
    if (known == null) {
      known = List.copyOf(overriding(key));
      dispatched.put(key, known);
    }
    return known;
  }

  /** The methods of the subtypes that override a method, or that have its name and arity. */
  private Set<Method> overriding(Dispatch key) {
    Set<Method> found = new LinkedHashSet<>();
    for (TypeDecl sub : types.subtypes(key.receiver())) {
      boolean own = false;
      for (Method each : sub.methods(key.name())) {
        if (each != key.declared() && matches(each, key)) {
          found.add(each);
          own = true;
        }
      }
      if (!own
          && sub != key.receiver()
          && key.declared() != null
          && key.declared().type().isInterface()) {
        inheritedImplementation(sub, key, found);
      }
    }
    return found;
  }

  /** A class may implement an interface with a method that it inherits. */
  private void inheritedImplementation(TypeDecl sub, Dispatch key, Set<Method> found) {
    for (String each : types.closure(sub.id())) {
      TypeDecl parent = types.decl(each);
      if (parent != null && !parent.isInterface()) {
        for (Method method : parent.methods(key.name())) {
          if (matches(method, key)) {
            found.add(method);
            return;
          }
        }
      }
    }
  }

  private static boolean matches(Method method, Dispatch key) {
    if (!method.name().equals(key.name())
        || method.facts().parameters().size() != key.arity()
        || method.body() == null
        || method.isStatic()) {
      return false;
    }
    return key.declared() == null || sameParameters(method, key.declared());
  }

  private static boolean sameParameters(Method a, Method b) {
    for (int i = 0; i < a.parameterTypes().size(); i++) {
      TypeName left = a.parameterTypes().get(i);
      TypeName right = b.parameterTypes().get(i);
      if (left != null
          && right != null
          && left.name().indexOf('.') >= 0
          && right.name().indexOf('.') >= 0
          && !left.name().equals(right.name())) {
        return false;
      }
    }
    return true;
  }

  /** The methods that can take the arguments, the best fitting ones only. */
  List<Method> applicable(List<Method> candidates, List<Integer> arguments, Code code) {
    List<Method> fitting = new ArrayList<>();
    int best = -1;
    for (Method method : candidates) {
      if (!method.accepts(arguments.size())) {
        continue;
      }
      int score = score(method.parameterTypes(), isVarargs(method), arguments, code);
      if (score > best) {
        fitting.clear();
        best = score;
      }
      if (score == best) {
        fitting.add(method);
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
      return parameter != null && Names.isPrimitive(parameter.name()) ? -1 : 0;
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
    if (Names.isPrimitive(parameter.name()) || Names.isPrimitive(argument.name())) {
      return primitiveFit(parameter.name(), argument.name());
    }
    if (types.isSubtype(argument.name(), parameter.name())) {
      return parameter.name().equals(TypeName.OBJECT.name()) ? 1 : 2;
    }
    boolean typeVariable = parameter.name().indexOf('.') < 0;
    return typeVariable || !types.isWhollyKnown(argument.name()) ? 0 : -1;
  }

  private static int primitiveFit(String parameter, String argument) {
    if (Names.isPrimitive(parameter) && Names.isPrimitive(argument)) {
      return parameter.equals("boolean") == argument.equals("boolean") ? 1 : -1;
    }
    if (Names.isPrimitive(parameter)) {
      return argument.startsWith("java.lang.") && !argument.equals("java.lang.String") ? 1 : -1;
    }
    boolean boxed =
        parameter.equals(TypeName.OBJECT.name())
            || parameter.indexOf('.') < 0
            || (parameter.startsWith("java.lang.") && !parameter.equals("java.lang.String"));
    return boxed ? 0 : -1;
  }

  private static boolean isFinalValue(TypeName type) {
    return Names.isPrimitive(type.name()) || type.name().equals("java.lang.String");
  }

  private List<ApiMethod> applicableApi(List<ApiMethod> candidates, Step.Call call, Code code) {
    return applicableApi(candidates, call.arguments(), code);
  }

  private List<ApiMethod> applicableApi(
      List<ApiMethod> candidates, List<Integer> arguments, Code code) {
    List<ApiMethod> fitting = new ArrayList<>();
    int best = -1;
    for (ApiMethod method : candidates) {
      if (!method.accepts(arguments.size())) {
        continue;
      }
      int score = score(method.parameters(), method.varargs(), arguments, code);
      if (score > best) {
        fitting.clear();
        best = score;
      }
      if (score == best) {
        fitting.add(method);
      }
    }
    return fitting;
  }

  List<ApiMethod> apiConstructors(TypeName type, List<Integer> arguments, Code code) {
    ApiType found = api.find(type.name());
    return found == null ? List.of() : applicableApi(found.constructors(), arguments, code);
  }

  /** What a method reference may mean: all methods of that name, with what overrides them. */
  Link.ToMethod reference(TypeName receiver, String name, boolean onType) {
    TypeDecl decl = types.decl(receiver);
    if (name.equals("new")) {
      List<Method> constructors =
          decl == null ? List.of() : decl.methods().stream().filter(Method::isConstructor).toList();
      ApiType type = decl == null ? api.find(receiver.name()) : null;
      return new Link.ToMethod(
          constructors, type == null ? List.of() : type.constructors(), receiver.name(), onType);
    }
    if (decl == null) {
      return new Link.ToMethod(List.of(), api.methods(receiver, name), receiver.name(), onType);
    }
    Set<Method> found = new LinkedHashSet<>();
    for (String each : types.closure(decl.id())) {
      TypeDecl owner = types.decl(each);
      if (owner == null) {
        List<ApiMethod> inherited = api.methods(each, name);
        if (!inherited.isEmpty() && found.isEmpty()) {
          return new Link.ToMethod(List.of(), inherited, each, onType);
        }
        continue;
      }
      for (Method method : owner.methods(name)) {
        if (method.body() != null) {
          found.add(method);
        }
        if (!method.isStatic()) {
          found.addAll(
              overriding(new Dispatch(decl, name, method.facts().parameters().size(), method)));
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return new Link.ToMethod(List.copyOf(found), List.of(), decl.id(), onType);
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

  /** The type, or null when it is a type variable or the like. */
  TypeName knownOrNull(TypeName type) {
    if (type == null) {
      return null;
    }
    boolean known =
        type.name().indexOf('.') >= 0 || Names.isPrimitive(type.name()) || types.decl(type) != null;
    return known ? type : null;
  }
}
