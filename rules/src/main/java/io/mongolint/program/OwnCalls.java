package io.mongolint.program;

import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Narrows what an object's calls of itself run: an inherited method runs for objects of those
 * classes that do not override it, or that call it by {@code super}, and so do the methods that it
 * calls on the same object.
 */
final class OwnCalls {
  private final Program program;
  private final Types types;
  private final Inheritance inheritance;

  /** Of a method the types that call it by {@code super}. */
  private final Map<Method, Set<TypeDecl>> superCalls = new HashMap<>();

  private final Map<Method, Set<Method>> runnable = new HashMap<>();
  private final Map<List<Method>, List<Method>> shared = new HashMap<>();

  private OwnCalls(Program program) {
    this.program = program;
    types = program.hierarchy();
    inheritance = new Inheritance(types);
  }

  /** Narrows the calls of all methods, once they are linked. */
  static void narrowAll(Program program) {
    OwnCalls calls = new OwnCalls(program);
    calls.findSuperCalls();
    for (Method method : program.methods()) {
      Method root = method.root();
      if (method.code() != null && method.type() == root.type() && isInheritable(root)) {
        calls.narrow(method.code(), root);
      }
    }
  }

  private static boolean isInheritable(Method method) {
    return method.facts().kind() == MethodFacts.Kind.METHOD
        && !method.isStatic()
        && (method.facts().modifiers() & Modifier.PRIVATE) == 0
        && !method.type().subtypes().isEmpty();
  }

  private void findSuperCalls() {
    for (Method method : program.methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        boolean call = step instanceof Step.Call each && each.kind() == Step.CallKind.SUPER;
        if (call || (step instanceof Step.MethodReference each && isOwn(code, each.receiver()))) {
          for (Method target : code.call(i).methods()) {
            superCalls.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(method.type());
          }
        }
      }
    }
  }

  private static boolean isOwn(Code code, int receiver) {
    return receiver < 0 || receiver == code.body().self();
  }

  private void narrow(Code code, Method root) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call
          && call.kind() == Step.CallKind.ORDINARY
          && isOwn(code, call.receiver())
          && code.link(i) instanceof Link.ToMethod link
          && !link.methods().isEmpty()
          && link.api().isEmpty()
          && root.type().id().equals(link.receiverType())) {
        List<Method> left = narrowed(call, root, link.methods());
        if (left != link.methods()) {
          code.link(i, new Link.ToMethod(left, link.api(), link.receiverType(), link.onType()));
        }
      }
    }
  }

  private List<Method> narrowed(Step.Call call, Method root, List<Method> targets) {
    if (targets.stream().allMatch(each -> each.type() == root.type())) {
      return targets;
    }
    Set<Method> known = runnable.computeIfAbsent(root, this::runnable);
    if (known.isEmpty()) {
      return targets;
    }
    List<Method> left =
        targets.stream()
            .filter(each -> known.contains(each) || !isBelow(each.type(), root.type()))
            .toList();
    if (left.size() == targets.size()) {
      return targets;
    }
    if (left.isEmpty()) {
      // No object that is known runs this: what is called is what the type itself declares.
      left = declared(call, root.type());
    }
    return left.isEmpty() ? targets : shared.computeIfAbsent(left, List::copyOf);
  }

  private boolean isBelow(TypeDecl type, TypeDecl above) {
    return type != above && types.isSubtype(type.id(), above.id());
  }

  /** The methods of all objects for which an inherited method runs; empty where none are known. */
  private Set<Method> runnable(Method method) {
    Set<Method> found = new HashSet<>();
    boolean any = false;
    for (TypeDecl type : types.subtypes(method.type())) {
      if (!Inheritance.isAbstract(type)) {
        any = true;
        if (runsFor(method, type)) {
          found.addAll(inheritance.visible(type));
        }
      }
    }
    if (any) {
      found.add(method);
    }
    return found;
  }

  private boolean runsFor(Method method, TypeDecl type) {
    return inheritance.visible(type).contains(method)
        || superCalls.getOrDefault(method, Set.of()).stream()
            .anyMatch(caller -> types.isSubtype(type.id(), caller.id()));
  }

  private List<Method> declared(Step.Call call, TypeDecl type) {
    for (String each : types.closure(type.id())) {
      TypeDecl owner = types.decl(each);
      for (Method method : owner == null ? List.<Method>of() : owner.methods(call.name())) {
        if (Inheritance.isPlain(method) && method.accepts(call.arguments().size())) {
          return List.of(method);
        }
      }
    }
    return List.of();
  }
}
