package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Triggers by name. */
final class TriggerIndex {

  private final Map<String, List<AnnotationTrigger>> annotations;
  private final Map<String, List<MethodTrigger>> methods;
  private final Map<String, List<CallTrigger>> calls;
  private final List<MethodTrigger> patterns = new ArrayList<>();

  TriggerIndex(FrameworkEntries.Triggers triggers) {
    annotations = by(triggers.annotations(), AnnotationTrigger::name);
    methods = by(triggers.methods(), MethodTrigger::supertype);
    calls = by(triggers.calls(), CallTrigger::receiver);
    for (MethodTrigger trigger : triggers.methods()) {
      if (trigger.supertype().indexOf('*') >= 0) {
        patterns.add(trigger);
      }
    }
  }

  static <T> Map<String, List<T>> by(List<T> all, Function<T, String> name) {
    Map<String, List<T>> index = new HashMap<>(all.size() * 2);
    for (T one : all) {
      index.computeIfAbsent(name.apply(one), key -> new ArrayList<>(1)).add(one);
    }
    return index;
  }

  List<AnnotationTrigger> annotations(String name, Place place) {
    return annotations.getOrDefault(name, List.of()).stream()
        .filter(trigger -> trigger.places().contains(place))
        .toList();
  }

  List<MethodTrigger> supertypes(String name) {
    List<MethodTrigger> exact = methods.getOrDefault(name, List.of());
    List<MethodTrigger> generated =
        patterns.stream().filter(t -> Names.matches(t.supertype(), name)).toList();
    if (generated.isEmpty()) {
      return List.copyOf(exact);
    }
    List<MethodTrigger> all = new ArrayList<>(exact);
    all.addAll(generated);
    return all;
  }

  /** A method's own name counts before a pattern, so that {@code onReady} is no {@code on*}. */
  Optional<MethodTrigger> method(
      String supertype, String method, List<String> parameters, String returns, boolean isPublic) {
    Optional<MethodTrigger> byPattern = Optional.empty();
    for (MethodTrigger trigger : supertypes(supertype)) {
      for (MethodShape shape : trigger.methods()) {
        if (shape.matches(method, parameters, returns, isPublic)) {
          if (shape.isNamed()) {
            return Optional.of(trigger);
          }
          byPattern = byPattern.or(() -> Optional.of(trigger));
        }
      }
    }
    return byPattern;
  }

  Optional<CallTrigger> call(String receiver, String method, int index, int count) {
    return calls.getOrDefault(receiver, List.of()).stream()
        .filter(trigger -> trigger.method().equals(method) && trigger.takes(index, count))
        .findFirst();
  }

  Collection<String> receivers() {
    return calls.keySet();
  }
}
