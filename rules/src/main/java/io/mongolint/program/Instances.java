package io.mongolint.program;

import io.mongolint.catalog.Closing;
import io.mongolint.catalog.InstanceRule;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Place;
import io.mongolint.catalog.ScopeRule;
import io.mongolint.facts.TypeFacts;
import io.mongolint.program.Lifecycles.Instance;
import io.mongolint.program.Marks.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long the objects live that containers make of the project's classes. */
final class Instances {
  private final Surroundings around;
  private final Constructions constructions;
  private final Map<TypeDecl, Instance> instances = new HashMap<>();
  private final Set<TypeDecl> serverless = new HashSet<>();
  private final Set<TypeDecl> byRule = new HashSet<>();

  Instances(Surroundings around, Constructions constructions) {
    this.around = around;
    this.constructions = constructions;
    for (TypeDecl type : around.program().types()) {
      Optional<Found> rule = rule(type);
      if (rule.isPresent()) {
        byRule.add(type);
        if (rule.get().rule().serverless()) {
          serverless.add(type);
        }
      }
      find(type, rule).ifPresent(instance -> instances.put(type, instance));
    }
  }

  /** The life of objects of a class that a container makes. */
  Optional<Instance> of(TypeDecl type) {
    return Optional.ofNullable(instances.get(type));
  }

  /** Says whether a class, or one that extends it, is a function of a serverless platform. */
  boolean isServerless(TypeDecl type) {
    return around.hierarchy().subtypes(type).stream().anyMatch(serverless::contains);
  }

  /** Says whether more than a scope tells that a container makes objects of the class. */
  boolean isByRule(TypeDecl type) {
    return byRule.contains(type);
  }

  /**
   * The life of the objects that a class is part of: its own, and of a base class that of the
   * classes that extend it, if they all live so.
   */
  Optional<Instance> ofParts(TypeDecl type) {
    if (instances.containsKey(type) || !Inheritance.isAbstract(type)) {
      return of(type);
    }
    List<TypeDecl> made =
        around.hierarchy().subtypes(type).stream()
            .filter(each -> !Inheritance.isAbstract(each))
            .toList();
    if (made.isEmpty() || !made.stream().allMatch(instances::containsKey)) {
      return Optional.empty();
    }
    Instance first = instances.get(made.get(0));
    return made.stream().allMatch(each -> instances.get(each).lifetime() == first.lifetime())
        ? Optional.of(first)
        : Optional.empty();
  }

  private record Found(InstanceRule rule, Lifetime lifetime, String shown) {}

  private Optional<Found> rule(TypeDecl type) {
    for (Mark mark : around.marks().of(type)) {
      Optional<InstanceRule> rule = around.catalog().instanceOfAnnotated(mark.name());
      if (rule.filter(found -> found.places().contains(Place.TYPE)).isPresent()) {
        return Optional.of(found(rule.get(), type, mark, mark.shown()));
      }
    }
    for (Method method : type.methods()) {
      for (Mark mark : around.marks().of(method)) {
        Optional<InstanceRule> rule = around.catalog().instanceOfAnnotated(mark.name());
        if (rule.filter(found -> found.places().contains(Place.METHOD)).isPresent()) {
          return Optional.of(found(rule.get(), type, mark, "its " + mark.shown() + " method"));
        }
      }
    }
    for (String each : around.hierarchy().closure(type.id())) {
      Optional<InstanceRule> rule =
          around.hierarchy().decl(each) != null
              ? Optional.empty()
              : around.catalog().instanceOfSubtype(each);
      if (rule.isPresent()) {
        String shown = each.substring(each.lastIndexOf('.') + 1);
        return Optional.of(found(rule.get(), type, null, shown));
      }
    }
    return Optional.empty();
  }

  private Found found(InstanceRule rule, TypeDecl type, Mark mark, String shown) {
    return new Found(rule, rule.lifetimeAt(Site.of(around, type, mark)), shown);
  }

  private Optional<Instance> find(TypeDecl type, Optional<Found> rule) {
    if (Inheritance.isAbstract(type) || !isDeclared(type)) {
      return Optional.empty();
    }
    for (Mark mark : around.marks().of(type)) {
      Optional<ScopeRule> scope = around.catalog().scope(mark.name());
      if (scope.isPresent()) {
        Optional<Lifetime> lifetime = scope.get().lifetimeOf(around.marks().lookedUp(mark));
        // A scope that nobody knows: nothing is said of the class.
        return lifetime.map(each -> scoped(each, scope.get(), rule, mark));
      }
    }
    if (rule.isEmpty()) {
      return constructions.isShared(type)
          ? Optional.of(
              new Instance(
                  Lifetime.APPLICATION, Closing.NOTHING, false, "", "registered as an instance"))
          : Optional.empty();
    }
    return byRule(type, rule.get());
  }

  private static Instance scoped(
      Lifetime lifetime, ScopeRule scope, Optional<Found> rule, Mark mark) {
    return new Instance(
        lifetime,
        rule.map(found -> found.rule().closingOf(lifetime)).orElse(Closing.HOOKS),
        rule.filter(found -> found.rule().serverless()).isPresent(),
        rule.map(found -> found.rule().framework()).orElse(scope.framework()),
        mark.shown());
  }

  /** What the project makes itself of a class that has no scope is not made per request as well. */
  private Optional<Instance> byRule(TypeDecl type, Found found) {
    Lifetime lifetime = found.lifetime();
    String why = found.shown();
    if (constructions.isShared(type)) {
      lifetime = Lifetime.APPLICATION;
      why = "registered as an instance";
    } else if (lifetime.isPerHandlerRun() && (constructions.isMade(type) || !isMakeable(type))) {
      return Optional.empty();
    }
    return Optional.of(
        new Instance(
            lifetime,
            found.rule().closingOf(lifetime),
            found.rule().serverless(),
            found.rule().framework(),
            why));
  }

  /**
   * A container makes objects without arguments, or with those that annotations tell it to inject.
   * Others are made, and registered, by code: perhaps by such as is not in the sources.
   */
  private static boolean isMakeable(TypeDecl type) {
    List<Method> constructors = type.methods().stream().filter(Method::isConstructor).toList();
    return constructors.isEmpty()
        || constructors.stream()
            .map(Method::facts)
            .anyMatch(
                made ->
                    !made.annotations().isEmpty()
                        || made.parameters().stream().noneMatch(p -> p.annotations().isEmpty()));
  }

  private static boolean isDeclared(TypeDecl type) {
    return type.facts().kind() != TypeFacts.Kind.ANONYMOUS
        && type.facts().kind() != TypeFacts.Kind.ENUM
        && type.facts().enclosingMethod() < 0;
  }
}
