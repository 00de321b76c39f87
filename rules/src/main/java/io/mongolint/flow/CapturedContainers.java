package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lambdas put into containers that they captured. From where such a lambda is made, the method
 * around it has the container with what is in it, and is in charge.
 */
final class CapturedContainers {
  private final Map<Resource, Put> puts = new HashMap<>();

  private record Put(Resource by, int register) {}

  /** What the method around has of a resource of a lambda. */
  List<Resource> around(Resource resource, Outcome outcome) {
    List<Resource> found = new ArrayList<>();
    Method lambda = resource.code().method();
    Code code = outcome.captured.isEmpty() ? null : lambda.enclosing().code();
    for (int i = 0; code != null && i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Lambda made
          && made.method() == lambda.facts().index()) {
        for (Step.Capture capture : made.captures()) {
          if (outcome.captured.contains(capture.inner())) {
            Resource put = resource.at(code, i, Resource.Shape.PUT, null);
            puts.putIfAbsent(put, new Put(resource, capture.outer()));
            found.add(put);
          }
        }
      }
    }
    return found;
  }

  /** How such a resource is followed. */
  Seed seed(Resource resource) {
    return Seed.put(resource.step(), puts.get(resource).register());
  }

  /** The resource by which it is known where it is opened or got: of a lambda's, the lambda's. */
  Resource origin(Resource resource) {
    Put put = puts.get(resource);
    return put == null ? resource : origin(put.by());
  }
}
