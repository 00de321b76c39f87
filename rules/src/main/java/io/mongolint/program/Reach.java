package io.mongolint.program;

import io.mongolint.catalog.AnnotationTrigger;
import io.mongolint.catalog.Closing;
import io.mongolint.catalog.MethodTrigger;
import io.mongolint.program.Lifecycles.Instance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether somebody calls the life-cycle methods of a class: a container knows its own objects
 * and those that it is handed, and not what the project makes for itself.
 */
final class Reach {
  private final Surroundings around;
  private final Instances instances;
  private final Factories factories;
  private final Constructions constructions;

  /** Of each module the frameworks whose containers make objects in it. */
  private final Map<String, Set<String>> frameworks = new HashMap<>();

  Reach(
      Surroundings around, Instances instances, Factories factories, Constructions constructions) {
    this.around = around;
    this.instances = instances;
    this.factories = factories;
    this.constructions = constructions;
    for (TypeDecl type : around.program().types()) {
      instances.of(type).ifPresent(each -> note(type, each.framework()));
      type.methods()
          .forEach(method -> factories.of(method).ifPresent(each -> note(type, each.framework())));
    }
  }

  private void note(TypeDecl type, String framework) {
    frameworks.computeIfAbsent(type.source().module(), module -> new HashSet<>()).add(framework);
  }

  /** Says whether a method with that annotation is called at the end. */
  boolean byAnnotation(TypeDecl type, AnnotationTrigger trigger) {
    return concrete(type).stream()
        .anyMatch(each -> !isForeign(each, trigger) && isKnownToContainer(each));
  }

  /** Says whether a method is called at the end because its class has that supertype. */
  boolean bySupertype(TypeDecl type, MethodTrigger trigger) {
    return concrete(type).stream()
        .anyMatch(
            each ->
                constructions.isManaging(trigger.framework())
                    ? constructions.isManaged(each, trigger.framework())
                        || !constructions.isMade(each)
                    : isKnownToContainer(each));
  }

  /** A base class's methods are called of objects of the classes that extend it. */
  private List<TypeDecl> concrete(TypeDecl type) {
    List<TypeDecl> found =
        around.hierarchy().subtypes(type).stream()
            .filter(each -> !Inheritance.isAbstract(each))
            .toList();
    return found.isEmpty() ? List.of(type) : found;
  }

  /** The containers of some frameworks never call the method, and those of others are not there. */
  private boolean isForeign(TypeDecl type, AnnotationTrigger trigger) {
    if (trigger.notIn().isEmpty() || instances.isByRule(type)) {
      return false;
    }
    Set<String> here = frameworks.getOrDefault(type.source().module(), Set.of());
    return trigger.notIn().stream().anyMatch(here::contains);
  }

  /** Who makes an object that the project does not make is not known, so it may be a container. */
  private boolean isKnownToContainer(TypeDecl type) {
    Optional<Instance> instance = instances.of(type);
    if (instance.isPresent()) {
      return instance.get().closing() != Closing.NOTHING;
    }
    if (constructions.isManaged(type)) {
      return true;
    }
    List<Lifecycles.Factory> made =
        constructions.makers(type).stream().flatMap(each -> factories.of(each).stream()).toList();
    if (!made.isEmpty()) {
      return made.stream().anyMatch(Reach::callsHooks);
    }
    boolean madeByProject = constructions.isMade(type) || constructions.isMadeByItself(type);
    return !madeByProject || constructions.isHandedToLibrary(type);
  }

  private static boolean callsHooks(Lifecycles.Factory factory) {
    return factory.closing() != Closing.NOTHING && factory.closing() != Closing.DISPOSER;
  }
}
