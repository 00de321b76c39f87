package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds methods by name, through supertypes, outer types and static imports. */
final class MethodLookup {
  private final Types types;
  private final Names names;
  private final ApiTypes api;
  private final Overloads overloads;

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

  MethodLookup(Program program) {
    this.types = program.hierarchy();
    this.names = program.names();
    this.api = types.api();
    overloads = new Overloads(program);
  }

  /** What tells which of several methods a call means. */
  Overloads overloads() {
    return overloads;
  }

  /** The type whose member a static import may bring in under a name, or null. */
  static String importedType(ImportFacts each, String name) {
    if (each.onDemand()) {
      return each.name();
    }
    return each.name().endsWith("." + name)
        ? each.name().substring(0, each.name().length() - name.length() - 1)
        : null;
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

  /** What a record pattern calls for a component: the fields of a record begin with them. */
  private static List<Method> accessors(TypeDecl type, int component) {
    if (type.facts().kind() != TypeFacts.Kind.RECORD || component >= type.facts().fields().size()) {
      return List.of();
    }
    return type.methods(type.facts().fields().get(component).name()).stream()
        .filter(each -> each.facts().parameters().isEmpty())
        .toList();
  }

  private Link.ToMethod virtual(TypeName receiver, Step.Call call, Code code, boolean onType) {
    if (receiver.dimensions() > 0) {
      return new Link.ToMethod(List.of(), List.of(), null, false);
    }
    TypeDecl decl = types.decl(receiver);
    if (decl == null) {
      List<ApiMethod> found =
          overloads.applicableApi(api.methods(receiver, call.name()), call.arguments(), code);
      return new Link.ToMethod(List.of(), found, receiver.name(), onType);
    }
    if (call.kind() == Step.CallKind.DECONSTRUCTION) {
      List<Method> accessors = accessors(decl, Integer.parseInt(call.name()));
      return new Link.ToMethod(accessors, List.of(), receiver.name(), false);
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
            overloads.applicableApi(
                api.methods(seen == null ? TypeName.of(each) : seen, call.name()),
                call.arguments(),
                code);
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
      List<Method> found = overloads.applicable(candidates, call.arguments(), code);
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
}
