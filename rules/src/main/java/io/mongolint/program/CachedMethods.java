package io.mongolint.program;

import io.mongolint.catalog.AnnotationTrigger;
import io.mongolint.catalog.Place;
import io.mongolint.catalog.Runs;
import io.mongolint.program.Marks.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods whose results a framework keeps under their arguments. */
final class CachedMethods {
  private final Surroundings around;
  private final Map<Method, Lifecycles.Cached> methods = new HashMap<>();

  CachedMethods(Surroundings around) {
    this.around = around;
    for (Method method : around.program().methods()) {
      for (Mark mark : around.marks().of(method)) {
        trigger(mark).ifPresent(trigger -> add(method, mark, trigger));
      }
    }
  }

  private Optional<AnnotationTrigger> trigger(Mark mark) {
    List<AnnotationTrigger> found = around.catalog().annotations(mark.name(), Place.METHOD);
    return found.stream().filter(each -> each.runs() == Runs.PER_KEY).findFirst();
  }

  private void add(Method method, Mark mark, AnnotationTrigger trigger) {
    Lifecycles.Cached cached =
        new Lifecycles.Cached(
            trigger.proxied(), mark.shown() + " method of " + method.type().displayName());
    methods.put(method, cached);
    if (trigger.inherited()) {
      for (TypeDecl type : around.hierarchy().subtypes(method.type())) {
        for (Method each : type.methods()) {
          if (each.name().equals(method.name())
              && around.inheritance().overridden(each).contains(method)) {
            methods.put(each, cached);
          }
        }
      }
    }
  }

  Optional<Lifecycles.Cached> of(Method method) {
    return Optional.ofNullable(methods.get(method));
  }
}
