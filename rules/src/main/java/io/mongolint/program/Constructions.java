package io.mongolint.program;

import io.mongolint.catalog.Effect;
import io.mongolint.facts.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which classes the project makes objects of by itself, and what becomes of them. */
final class Constructions {
  private final Surroundings around;

  /** The methods outside a class, in main sources, that make objects of it. */
  private final Map<TypeDecl, Set<Method>> makers = new HashMap<>();

  private final Set<TypeDecl> shared = new HashSet<>();
  private final Set<TypeDecl> managed = new HashSet<>();
  private final Set<TypeDecl> handedToLibrary = new HashSet<>();

  Constructions(Surroundings around, HandedCode code, Handed running, Handed ending) {
    this.around = around;
    for (Method method : around.program().methods()) {
      Code body = method.code();
      for (int i = 0;
          body != null && !method.type().source().test() && i < body.steps().size();
          i++) {
        Step step = body.steps().get(i);
        if (step instanceof Step.New) {
          noteMade(method, around.hierarchy().decl(body.type(step.target())));
        }
        List<Integer> arguments = Handed.arguments(step);
        for (int a = 0; a < arguments.size(); a++) {
          noteHanded(body, i, a, arguments.get(a), code, running, ending);
        }
      }
    }
  }

  private void noteMade(Method method, TypeDecl made) {
    if (made != null && !isWithin(method.type(), made)) {
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

  private void noteHanded(
      Code body,
      int step,
      int argument,
      int register,
      HandedCode code,
      Handed running,
      Handed ending) {
    Link.ToMethod link = body.call(step);
    if (!link.methods().isEmpty() && link.api().isEmpty()) {
      return;
    }
    List<TypeDecl> objects = code.objects(body, register);
    if (objects.isEmpty()) {
      return;
    }
    for (Handed each : List.of(running, ending)) {
      each.at(body, step, argument)
          .ifPresent(
              trigger -> {
                if (trigger.effect() == Effect.SHARES) {
                  shared.addAll(objects);
                } else if (trigger.effect() == Effect.MANAGES) {
                  managed.addAll(objects);
                }
              });
    }
    boolean jdk = link.receiverType() != null && link.receiverType().startsWith("java.");
    if (!jdk) {
      handedToLibrary.addAll(objects);
    }
  }

  /** Says whether main sources make objects of a class outside of the class itself. */
  boolean isMade(TypeDecl type) {
    return makers.containsKey(type);
  }

  /** The methods that make objects of a class. */
  Set<Method> makers(TypeDecl type) {
    return makers.getOrDefault(type, Set.of());
  }

  /** Says whether an object was registered as the only one of its class. */
  boolean isShared(TypeDecl type) {
    return shared.contains(type);
  }

  /** Says whether an object of the class was handed to something that calls its life cycle. */
  boolean isManaged(TypeDecl type) {
    return managed.contains(type);
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
