package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.flow.Seed.Shape;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Code that a body hands over to be run at the end, and the containers and objects of the body that
 * it closes: what is put into one of them afterwards is closed as well. {@code addShutdownHook(new
 * Thread(() -> all.forEach(MongoClient::close))); all.add(client);}
 */
final class Registrations {
  private final Summaries summaries;
  private final Code code;

  /** The steps that make such code. */
  private List<Integer> steps;

  Registrations(Summaries summaries, Code code) {
    this.summaries = summaries;
    this.code = code;
  }

  /** What is known after a step, where it put the resource into something that is closed so. */
  Held after(int step, Held before, Held after) {
    if (!after.isOpen() || handed().isEmpty()) {
      return after;
    }
    for (int each : handed()) {
      if (each < step && code.reaches(each, step) && closesNew(each, before, after)) {
        return after.status(Held.Status.MOVED);
      }
    }
    return after;
  }

  private boolean closesNew(int step, Held before, Held after) {
    if (code.steps().get(step) instanceof Step.Lambda lambda) {
      Method target = summaries.program().methodOfFile(code.method(), lambda.method());
      for (Step.Capture capture : lambda.captures()) {
        int register = capture.outer();
        if (isNew(register, before, after)
            && summaries
                .captured(target, capture.inner(), after.shape(register), after.heldIn)
                .mayClose()) {
          return true;
        }
      }
      return false;
    }
    Step.MethodReference reference = (Step.MethodReference) code.steps().get(step);
    FieldRef held = after.heldIn;
    return isNew(reference.receiver(), before, after)
        && after.shape(reference.receiver()) == Shape.HOLDER
        && held != null
        && code.call(step).methods().stream().anyMatch(each -> summaries.isCloser(held, each));
  }

  private static boolean isNew(int register, Held before, Held after) {
    return register >= 0
        && (after.containers.get(register) || after.holders.get(register))
        && !before.leads(register);
  }

  private List<Integer> handed() {
    if (steps == null) {
      steps = new ArrayList<>();
      for (int i = 0; i < code.steps().size(); i++) {
        boolean closing =
            code.steps().get(i) instanceof Step.Lambda lambda
                ? !lambda.captures().isEmpty()
                : code.steps().get(i) instanceof Step.MethodReference reference
                    && reference.receiver() >= 0;
        if (closing && isKept(i, 0)) {
          steps.add(i);
        }
      }
    }
    return steps;
  }

  /** Says whether what a step makes is handed to somebody who keeps it, also within a thread. */
  private boolean isKept(int made, int depth) {
    for (int i = made + 1; i < code.steps().size() && depth < 2; i++) {
      Step step = code.steps().get(i);
      List<Integer> arguments =
          step instanceof Step.Call call
              ? call.arguments()
              : step instanceof Step.New object ? object.arguments() : List.of();
      for (int a = 0; a < arguments.size(); a++) {
        if (code.origin(arguments.get(a)) == made
            && (isRegistering(i, a) || (step.target() >= 0 && isKept(i, depth + 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** For the end, or by a method of which nobody knows that it runs what it is given at once. */
  private boolean isRegistering(int step, int argument) {
    if (summaries.lifecycles().handedAtEnd(code, step, argument).isPresent()) {
      return true;
    }
    Link.ToMethod called = code.call(step);
    boolean known = summaries.lifecycles().handed(code, step, argument).isPresent();
    boolean ofJdk = called.receiverType() != null && called.receiverType().startsWith("java.");
    return code.steps().get(step) instanceof Step.Call
        && !known
        && !ofJdk
        && called.methods().isEmpty();
  }
}
