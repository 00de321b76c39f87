package io.mongolint.flow;

import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether methods that close something are ever reached. */
final class Closers {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final Map<Method, Boolean> reached = new HashMap<>();

  Closers(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
  }

  /** Says whether one of the methods that close a field's value is reached. */
  boolean anyReached(FieldRef field) {
    return anyReachedOf(summaries.closers(field), field.owner());
  }

  boolean anyReachedOf(Set<Method> closing, TypeDecl owner) {
    for (Method method : closing) {
      if (isReached(method)) {
        return true;
      }
      for (TypeDecl type : program.hierarchy().subtypes(owner)) {
        if (containerCalls(method, type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Says whether a container or an end-of-life callback closes the field without any call. */
  boolean endsByItself(FieldRef field) {
    for (Method method : summaries.closers(field)) {
      if (lifecycles.runsAtEnd(method) || isHook(method)) {
        return true;
      }
      for (TypeDecl type : program.hierarchy().subtypes(field.owner())) {
        if (containerCalls(method, type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A constructor or start method that registers the closing with something that runs it. */
  private boolean isHook(Method method) {
    return method.isConstruction()
        || (method.isLambda() && method.enclosing().isConstruction())
        || method.facts().kind() == MethodFacts.Kind.STATIC_INITIALIZER;
  }

  private boolean containerCalls(Method method, TypeDecl type) {
    Optional<Lifecycles.Instance> instance = lifecycles.instance(type);
    if (instance.isEmpty() || !method.facts().parameters().isEmpty()) {
      return false;
    }
    Optional<String> called =
        lifecycles.closerAtEnd(instance.get().closing(), null, type.id(), type);
    return called.isPresent() && called.get().equals(method.name()) && isCalledOn(type, method);
  }

  /** Says whether calling a method's name on an object of a type runs that very method. */
  boolean isCalledOn(TypeDecl type, Method method) {
    for (String each : program.hierarchy().closure(type.id())) {
      TypeDecl decl = program.hierarchy().decl(each);
      for (Method own : decl == null ? List.<Method>of() : decl.methods()) {
        if (own.name().equals(method.name())
            && own.body() != null
            && own.facts().parameters().size() == method.facts().parameters().size()) {
          return own == method;
        }
      }
    }
    return false;
  }

  /**
   * Says whether a method can run for an object of a class or of one below it: none of them has to
   * override it.
   */
  boolean isLeftTo(TypeDecl type, Method method) {
    return type == null
        || method.isLambda()
        || !method.facts().parameters().isEmpty()
        || !program.hierarchy().isSubtype(type.id(), method.type().id())
        || program.hierarchy().subtypes(type).stream().anyMatch(each -> isCalledOn(each, method));
  }

  /** Says whether something calls a method: the end of the application, or the project. */
  boolean isReached(Method method) {
    Boolean known = reached.get(method);
    if (known != null) {
      return known;
    }
    reached.put(method, false);
    boolean found = compute(method);
    reached.put(method, found);
    return found;
  }

  private boolean compute(Method method) {
    if (lifecycles.runsAtEnd(method)
        || lifecycles.isHandler(method)
        || lifecycles.isMain(method)
        || lifecycles.runs(method).isPresent()) {
      return true;
    }
    if (method.isLambda() || isHook(method)) {
      return true;
    }
    if (overridesUnknown(method)) {
      return true;
    }
    if (isReferredTo(method)) {
      return true;
    }
    for (Program.CallSite site : program.callers(method)) {
      Method caller = site.code().method();
      if (lifecycles.isTest(caller)) {
        continue;
      }
      if (!isOnSelf(site) || isReached(caller)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnSelf(Program.CallSite site) {
    Code code = site.code();
    return code.steps().get(site.step()) instanceof Step.Call call
        && (call.receiver() < 0 || call.receiver() == code.body().self())
        && !code.method().isStatic();
  }

  /** A method reference to it is handed to something. */
  boolean isReferredTo(Method method) {
    return references().contains(method);
  }

  private Set<Method> references;

  private Set<Method> references() {
    if (references == null) {
      references = new HashSet<>();
      for (Method each : program.methods()) {
        Code code = each.code();
        for (int i = 0; code != null && i < code.steps().size(); i++) {
          if (code.steps().get(i) instanceof Step.MethodReference) {
            references.addAll(code.call(i).methods());
          }
        }
      }
    }
    return references;
  }

  /** A method that may override one of a library nobody can see: the library may call it. */
  private boolean overridesUnknown(Method method) {
    if (method.isStatic() || method.facts().kind() != MethodFacts.Kind.METHOD) {
      return false;
    }
    for (TypeDecl type : program.hierarchy().subtypes(method.type())) {
      if (hasUnknownSuper(type)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasUnknownSuper(TypeDecl type) {
    if (type.supertypes().size() < type.facts().supertypes().size()) {
      return true;
    }
    for (String each : program.hierarchy().closure(type.id())) {
      TypeDecl decl = program.hierarchy().decl(each);
      boolean unresolved =
          decl != null && decl.supertypes().size() < decl.facts().supertypes().size();
      boolean library =
          decl == null
              && !program.hierarchy().api().isKnown(each)
              && !each.equals(TypeName.OBJECT.name());
      if (unresolved || (library && !isInCatalog(each))) {
        return true;
      }
    }
    return false;
  }

  /** What the frameworks catalog knows, it knows whole. */
  private boolean isInCatalog(String name) {
    return !program.frameworks().supertypes(name).isEmpty()
        || !program.frameworks().endingSupertypes(name).isEmpty();
  }
}
