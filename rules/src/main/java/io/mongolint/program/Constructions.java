package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Effect;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.ScopeRule;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which classes the project makes objects of by itself, and what becomes of them. */
final class Constructions {

  private final Surroundings around;

  /** The methods outside a class, in main sources, that make objects of it. */
  private final Map<TypeDecl, Set<Method>> makers = new HashMap<>();

  private final Set<TypeDecl> madeByItself = new HashSet<>();
  private final Set<TypeDecl> shared = new HashSet<>();
  private final Map<String, Set<TypeDecl>> managed = new HashMap<>();
  private final Map<String, Set<String>> managedAs = new HashMap<>();
  private final Set<String> managing = new HashSet<>();
  private final Set<TypeDecl> handedToLibrary = new HashSet<>();

  private record Parts(HandedCode code, Handed running, Handed ending) {}

  Constructions(Surroundings around, HandedCode code, Handed running, Handed ending) {
    this.around = around;
    Parts parts = new Parts(code, running, ending);
    for (Method method : around.program().methods()) {
      Code body = method.code();
      for (int i = 0;
          body != null && !method.type().source().test() && i < body.steps().size();
          i++) {
        Step step = body.steps().get(i);
        if (step instanceof Step.New) {
          noteMade(method, around.hierarchy().decl(body.type(step.target())));
        }
        if (step instanceof Step.Call call) {
          noteScope(body, i, call, parts);
        }
        List<Integer> arguments = Handed.arguments(step);
        for (int a = 0; a < arguments.size(); a++) {
          noteHanded(body, i, a, arguments.get(a), parts);
        }
      }
    }
  }

  private void noteMade(Method method, TypeDecl made) {
    if (made != null && isWithin(method.type(), made)) {
      madeByItself.add(made);
    } else if (made != null) {
      makers.computeIfAbsent(made, type -> new LinkedHashSet<>()).add(method);
    }
  }

  private static boolean isWithin(TypeDecl type, TypeDecl outer) {
    for (TypeDecl each = type; each != null; each = each.outer()) {
      if (each == outer) {
        return true;
      }
    }
    return false;
  }

  /** A chain of calls that binds classes or objects, and then says that there is one of each. */
  private void noteScope(Code body, int step, Step.Call scoping, Parts parts) {
    boolean scopes =
        parts.running().at(body, step, 0).filter(t -> t.effect() == Effect.SCOPES).isPresent();
    if (!scopes || !scoping.arguments().stream().allMatch(each -> isOnce(body, each))) {
      return;
    }
    int before = body.origin(scoping.receiver());
    for (int i = 0;
        before >= 0
            && body.steps().get(before) instanceof Step.Call call
            && i < body.steps().size();
        i++) {
      for (int argument : call.arguments()) {
        shared.addAll(parts.code().objects(body, argument));
        TypeDecl bound = around.hierarchy().decl(around.program().classLiteral(body, argument));
        if (bound != null) {
          shared.add(bound);
        }
      }
      before = body.origin(call.receiver());
    }
  }

  /** The scope of the application; what is no annotation's class is taken for it. */
  private boolean isOnce(Code body, int register) {
    TypeName scope = around.program().classLiteral(body, register);
    return scope == null
        || around
            .catalog()
            .scope(scope.name())
            .map(ScopeRule::lifetime)
            .filter(Lifetime.APPLICATION::equals)
            .isPresent();
  }

  private void noteHanded(Code body, int step, int argument, int register, Parts parts) {
    Link.ToMethod link = body.call(step);
    if (!link.methods().isEmpty() && link.api().isEmpty()) {
      return;
    }
    List<TypeDecl> objects = parts.code().objects(body, register);
    boolean shares = false;
    for (Handed each : List.of(parts.running(), parts.ending())) {
      Optional<CallTrigger> trigger = each.at(body, step, argument);
      if (trigger.isPresent() && trigger.get().effect() == Effect.MANAGES) {
        managing.add(trigger.get().framework());
        noteManaged(trigger.get().framework(), objects, body.type(register));
      }
      shares |= trigger.isPresent() && trigger.get().effect() == Effect.SHARES;
    }
    if (shares) {
      shared.addAll(objects);
    } else if (!isPlainJdk(link.receiverType())) {
      handedToLibrary.addAll(objects);
    }
  }

  /** Of what was not made here no more is known than the type it is declared as. */
  private void noteManaged(String framework, List<TypeDecl> objects, TypeName declared) {
    managed.computeIfAbsent(framework, k -> new HashSet<>()).addAll(objects);
    if (objects.isEmpty() && declared != null && !declared.equals(TypeName.OBJECT)) {
      managedAs.computeIfAbsent(framework, k -> new HashSet<>()).add(declared.name());
    }
  }

  private static boolean isPlainJdk(String receiver) {
    return receiver != null
        && (receiver.startsWith("java.util.")
            || receiver.startsWith("java.lang.")
            || receiver.startsWith("java.io."));
  }

  /** Says whether main sources make objects of a class outside of the class itself. */
  boolean isMade(TypeDecl type) {
    return makers.containsKey(type);
  }

  /** Says whether a class makes objects of itself, as a singleton does. */
  boolean isMadeByItself(TypeDecl type) {
    return madeByItself.contains(type);
  }

  /** The methods that make objects of a class. */
  Set<Method> makers(TypeDecl type) {
    return makers.getOrDefault(type, Set.of());
  }

  /** Says whether an object was registered as the only one of its class. */
  boolean isShared(TypeDecl type) {
    return shared.contains(type);
  }

  /** Says whether an object of the class was handed to a framework that calls its life cycle. */
  boolean isManaged(TypeDecl type, String framework) {
    return managed.getOrDefault(framework, Set.of()).contains(type)
        || managedAs.getOrDefault(framework, Set.of()).stream()
            .anyMatch(each -> around.hierarchy().isSubtype(type.id(), each));
  }

  /** Says the same of any framework. */
  boolean isManaged(TypeDecl type) {
    return managing.stream().anyMatch(framework -> isManaged(type, framework));
  }

  /** Says whether the program hands objects to that framework, for it to call their life cycle. */
  boolean isManaging(String framework) {
    return managing.contains(framework);
  }

  /** Says whether an object was handed to a library that may do with it what it likes. */
  boolean isHandedToLibrary(TypeDecl type) {
    return handedToLibrary.contains(type);
  }

  /** The classes of the sources that a factory method's result may have. */
  List<TypeDecl> results(Method factory) {
    Set<TypeDecl> found = new LinkedHashSet<>();
    TypeDecl declared = around.hierarchy().decl(factory.returns());
    if (declared != null && !Inheritance.isAbstract(declared)) {
      found.add(declared);
    }
    makers.forEach(
        (type, methods) -> {
          if (methods.contains(factory)
              && factory.returns() != null
              && around.hierarchy().isSubtype(type.id(), factory.returns().name())) {
            found.add(type);
          }
        });
    List<TypeDecl> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> a.id().compareTo(b.id()));
    return sorted;
  }
}
