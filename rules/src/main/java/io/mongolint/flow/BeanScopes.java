package io.mongolint.flow;

import io.mongolint.catalog.Lifetime;
import io.mongolint.facts.Step;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds clients that container-managed factories and prototypes open more than once. */
final class BeanScopes {
  private final Ownership ownership;
  private final Lifecycles lifecycles;
  private final Set<Object> places = new HashSet<>();

  BeanScopes(Ownership ownership, Lifecycles lifecycles) {
    this.ownership = ownership;
    this.lifecycles = lifecycles;
  }

  List<ScopedClient> find() {
    List<ScopedClient> found = new ArrayList<>();
    for (var entry : ownership.outcomes().entrySet()) {
      Resource resource = entry.getKey();
      Outcome outcome = entry.getValue();
      if (resource.kind() != ResourceKind.CLIENT || outcome == null) {
        continue;
      }
      ScopedClient scoped = scoped(resource, outcome);
      if (scoped != null && places.add(scoped.opening().place())) {
        found.add(scoped);
      }
    }
    return found;
  }

  private ScopedClient scoped(Resource resource, Outcome outcome) {
    Method method = resource.code().method();
    Optional<Lifecycles.Factory> factory = lifecycles.factory(method);
    if (factory.isPresent()) {
      return outcome.handsOut && outcome.stored.isEmpty() && isShort(factory.get().lifetime())
          ? new ScopedClient(resource.reported(), factory.get().lifetime(), factory.get().why())
          : null;
    }
    Optional<ScopedClient> produced = produced(resource, method);
    if (produced.isPresent()) {
      return produced.get();
    }
    boolean ofObject = outcome.stored.stream().anyMatch(field -> isOwn(field, method));
    Optional<Lifecycles.Instance> instance = lifecycles.instance(method.type());
    return ofObject
            && method.isConstruction()
            && instance.isPresent()
            && instance.get().lifetime() == Lifetime.INJECTION
        ? new ScopedClient(resource.opening(), instance.get().lifetime(), instance.get().why())
        : null;
  }

  /** A producer field's client is as old as the object that it belongs to. */
  private Optional<ScopedClient> produced(Resource resource, Method method) {
    Optional<Lifecycles.Instance> owner = lifecycles.instance(method.type());
    if (!method.isConstruction()
        || owner.filter(each -> each.lifetime() != Lifetime.INJECTION).isPresent()) {
      return Optional.empty();
    }
    return method.type().facts().fields().stream()
        .map(field -> new FieldRef(method.type(), field.name()))
        .filter(field -> !field.isStatic() && isFilled(field, resource))
        .flatMap(field -> lifecycles.factory(field).stream())
        .filter(factory -> isShort(factory.lifetime()))
        .map(factory -> new ScopedClient(resource.opening(), factory.lifetime(), factory.why()))
        .findFirst();
  }

  private static boolean isFilled(FieldRef field, Resource resource) {
    int made = resource.code().steps().get(resource.step()).target();
    for (int i = 0; i < resource.code().steps().size(); i++) {
      if (resource.code().steps().get(i) instanceof Step.FieldStore store
          && store.source() == made
          && field.equals(resource.code().field(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(FieldRef field, Method method) {
    return !field.isStatic() && field.owner() == method.type();
  }

  /** Made anew for each use of some kind; a pool's size is the server's business. */
  private static boolean isShort(Lifetime lifetime) {
    return lifetime.isPerHandlerRun()
        || lifetime == Lifetime.INJECTION
        || lifetime == Lifetime.STEP;
  }
}
