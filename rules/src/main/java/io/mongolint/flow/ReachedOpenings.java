package io.mongolint.flow;

import io.mongolint.program.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which openings are reached from a body, or from the methods that steps run, as sets of bits. */
final class ReachedOpenings extends ReachedBits {
  private final OpeningReach reach;
  private final Routes routes;
  private final List<RouteStep> openings = new ArrayList<>();

  ReachedOpenings(OpeningReach reach, Routes routes) {
    this.reach = reach;
    this.routes = routes;
  }

  /** The openings that are reached through edges of steps. */
  List<RouteStep> from(Fan.Bundle bundle) {
    return reached(bundle).stream().mapToObj(openings::get).toList();
  }

  @Override
  Set<Object> asks(Object each, BitSet own) {
    Set<Object> all = new LinkedHashSet<>();
    if (each instanceof Fan.Bundle bundle) {
      for (int i = 0; i < bundle.edges().size(); i++) {
        all.add(bundle.code(i));
      }
    } else {
      for (RouteStep step : routes.openingSteps((Code) each)) {
        if (reach.opensClient(step.code(), step.step())) {
          own.set(openings.size());
          openings.add(step);
        }
        all.addAll(reach.openingEdges(step.code(), step.step()));
      }
    }
    return all;
  }
}
