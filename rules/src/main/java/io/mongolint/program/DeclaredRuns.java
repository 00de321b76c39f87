package io.mongolint.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why methods run that annotations or supertypes name. Declarations tell all of it, so that it can
 * be worked out while calls are looked at.
 */
final class DeclaredRuns {
  private final Half running;
  private final Half ending;
  private final Map<TypeDecl, List<AnnotationRuns.OfType>> byAnnotationsOfTypes = new HashMap<>();

  DeclaredRuns(Surroundings around) {
    running = new Half(around, Triggers.running(around.catalog()));
    ending = new Half(around, Triggers.ending(around.catalog()));
    AnnotationRuns annotations = running.annotations;
    for (TypeDecl type : around.program().types()) {
      List<AnnotationRuns.OfType> found = annotations.ofType(type);
      if (!found.isEmpty()) {
        byAnnotationsOfTypes.put(type, found);
      }
    }
  }

  /** What frameworks run while the application does. */
  Half running() {
    return running;
  }

  /** What they run at the end of it, or of an object. */
  Half ending() {
    return ending;
  }

  /** The methods that run because of annotations of a class, or of what it extends. */
  List<AnnotationRuns.OfType> byAnnotationsOfTypes(TypeDecl type) {
    return byAnnotationsOfTypes.getOrDefault(type, List.of());
  }

  /** What one half of the catalog says. */
  static final class Half {
    private final AnnotationRuns annotations;
    private final Map<Method, List<AnnotationRuns.Reason>> byAnnotations = new HashMap<>();
    private final Map<TypeDecl, List<SupertypeRuns.Reason>> bySupertypes = new HashMap<>();

    private Half(Surroundings around, Triggers triggers) {
      annotations = new AnnotationRuns(around, triggers);
      for (Method method : around.program().methods()) {
        List<AnnotationRuns.Reason> found = annotations.ofMethod(method);
        if (!found.isEmpty()) {
          byAnnotations.put(method, found);
        }
      }
      SupertypeRuns supertypes = new SupertypeRuns(around, triggers);
      for (TypeDecl type : around.program().types()) {
        List<SupertypeRuns.Reason> found = supertypes.ofType(type);
        if (!found.isEmpty()) {
          bySupertypes.put(type, found);
        }
      }
    }

    /** The reasons that annotations of a method and of its parameters give, its own first. */
    List<AnnotationRuns.Reason> byAnnotations(Method method) {
      return byAnnotations.getOrDefault(method, List.of());
    }

    /** The methods of a type, inherited ones included, that run because of its supertypes. */
    List<SupertypeRuns.Reason> bySupertypes(TypeDecl type) {
      return bySupertypes.getOrDefault(type, List.of());
    }
  }
}
