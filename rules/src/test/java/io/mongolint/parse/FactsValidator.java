package io.mongolint.parse;

import io.mongolint.facts.Body;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what is wrong with facts: indices that lead nowhere, blocks that nothing leads to. */
final class FactsValidator {
  private final FileFacts file;
  private final List<String> faults = new ArrayList<>();
  private final Set<Integer> lambdas = new HashSet<>();

  private FactsValidator(FileFacts file) {
    this.file = file;
  }

  static List<String> validate(FileFacts file) {
    FactsValidator validator = new FactsValidator(file);
    validator.file();
    return validator.faults;
  }

  private void check(boolean good, String fault) {
    if (!good) {
      faults.add(file.path() + ": " + fault);
    }
  }

  private void index(int index, int size, String what) {
    check(index >= 0 && index < size, what + " " + index + " of " + size);
  }

  private void optional(int index, int size, String what) {
    check(index >= -1 && index < size, what + " " + index + " of " + size);
  }

  private void file() {
    Set<Integer> members = new HashSet<>();
    for (int i = 0; i < file.types().size(); i++) {
      TypeFacts type = file.types().get(i);
      check(type != null && type.index() == i, "type " + i);
      if (type != null) {
        optional(type.outerType(), i, "outer type");
        optional(type.enclosingMethod(), file.methods().size(), "enclosing method");
        for (int method : type.methods()) {
          index(method, file.methods().size(), "member");
          check(members.add(method), "member twice " + method);
          check(file.methods().get(method).type() == i, "type of member " + method);
        }
        check(type.extent().compareTo(Position.NONE) > 0, "no extent of " + type.name());
      }
    }
    for (int i = 0; i < file.methods().size(); i++) {
      MethodFacts method = file.methods().get(i);
      check(method != null && method.index() == i, "method " + i);
      if (method != null) {
        index(method.type(), file.types().size(), "type");
        boolean isLambda = method.kind() == MethodFacts.Kind.LAMBDA;
        check(isLambda != members.contains(i), "membership of " + method.name());
        check(isLambda == method.enclosingMethod() >= 0, "enclosing method of " + method.name());
        optional(method.enclosingMethod(), i, "enclosing method");
        if (method.body() != null) {
          new BodyValidator(method).run();
        }
      }
    }
  }

  /** Checks one body. */
  private final class BodyValidator {
    private final MethodFacts method;
    private final Body body;
    private final String at;

    BodyValidator(MethodFacts method) {
      this.method = method;
      this.body = method.body();
      this.at = " in " + method.name() + " at " + method.position();
    }

    void run() {
      optional(body.self(), body.registers().size(), "self" + at);
      check(method.isStatic() == body.self() < 0, "self" + at);
      check(body.parameters().size() == method.parameters().size(), "parameters" + at);
      body.parameters().forEach(parameter -> register(parameter, "parameter"));
      for (int i = 0; i < body.contexts().size(); i++) {
        optional(body.contexts().get(i).parent(), i, "context" + at);
        for (Body.Handler handler : body.contexts().get(i).handlers()) {
          index(handler.block(), body.blocks().size(), "handler" + at);
          register(handler.exception(), "exception");
        }
      }
      for (int i = 0; i < body.loops().size(); i++) {
        optional(body.loops().get(i).parent(), i, "loop" + at);
      }
      for (Body.Block block : body.blocks()) {
        optional(block.context(), body.contexts().size(), "context" + at);
        optional(block.loop(), body.loops().size(), "loop" + at);
        check(block.end() != null, "no end" + at);
        block.steps().forEach(this::step);
        end(block.end());
      }
      check(reachable() == body.blocks().size(), "blocks out of reach" + at);
    }

    private int reachable() {
      Set<Integer> seen = new HashSet<>(Set.of(0));
      Deque<Integer> open = new ArrayDeque<>(seen);
      while (!open.isEmpty()) {
        Body.Block block = body.blocks().get(open.pop());
        List<Integer> next = new ArrayList<>(targets(block.end()));
        for (int c = block.context(); c >= 0; c = body.contexts().get(c).parent()) {
          body.contexts().get(c).handlers().forEach(handler -> next.add(handler.block()));
        }
        next.stream().filter(seen::add).forEach(open::push);
      }
      return seen.size();
    }

    private void register(int register, String what) {
      index(register, body.registers().size(), what + at);
    }

    private void value(int register, Step step) {
      register(register, "operand of " + step);
    }

    private void base(int register, Step step) {
      optional(register, body.registers().size(), "operand of " + step + at);
    }

    private void step(Step step) {
      optional(step.target(), body.registers().size(), "target of " + step + at);
      if (step instanceof Step.Copy copy) {
        value(copy.source(), step);
      } else if (step instanceof Step.Cast cast) {
        value(cast.source(), step);
      } else if (step instanceof Step.FieldLoad load) {
        value(load.base(), step);
      } else if (step instanceof Step.FieldStore store) {
        base(store.base(), step);
        value(store.source(), step);
      } else if (step instanceof Step.New made) {
        made.arguments().forEach(argument -> value(argument, step));
        optional(made.anonymousType(), file.types().size(), "anonymous type" + at);
      } else if (step instanceof Step.NewArray array) {
        array.elements().forEach(element -> value(element, step));
      } else if (step instanceof Step.Call call) {
        base(call.receiver(), step);
        call.arguments().forEach(argument -> value(argument, step));
        check(call.position().contains(call.namePosition()), "position of " + step);
        check(call.text().length() <= 200, "length of " + step);
      } else if (step instanceof Step.ElementLoad load) {
        value(load.array(), step);
        value(load.index(), step);
      } else if (step instanceof Step.ElementStore store) {
        value(store.array(), step);
        value(store.index(), step);
        value(store.source(), step);
      } else if (step instanceof Step.Lambda lambda) {
        lambda(lambda);
      } else if (step instanceof Step.MethodReference reference) {
        base(reference.receiver(), step);
        check(reference.receiver() >= 0 || reference.type() != null, "no scope of " + step);
      } else if (step instanceof Step.InstanceTest test) {
        value(test.source(), step);
      } else if (step instanceof Step.Operation operation) {
        operation.operands().forEach(operand -> value(operand, step));
      }
    }

    private void lambda(Step.Lambda lambda) {
      index(lambda.method(), file.methods().size(), "lambda" + at);
      MethodFacts target = file.methods().get(lambda.method());
      lambdas.add(lambda.method());
      check(target.enclosingMethod() == method.index(), "method around a lambda" + at);
      for (Step.Capture capture : lambda.captures()) {
        register(capture.outer(), "captured");
        index(capture.inner(), target.body().registers().size(), "captured" + at);
      }
    }

    private List<Integer> targets(Terminator end) {
      if (end instanceof Terminator.Jump jump) {
        return List.of(jump.target());
      }
      if (end instanceof Terminator.Branch branch) {
        return List.of(branch.whenTrue(), branch.whenFalse());
      }
      return end instanceof Terminator.Switch select ? select.targets() : List.of();
    }

    private void end(Terminator end) {
      targets(end).forEach(target -> index(target, body.blocks().size(), "target" + at));
      if (end instanceof Terminator.Branch branch) {
        register(
            branch.condition() instanceof Terminator.IsNull isNull
                ? isNull.register()
                : ((Terminator.IsTrue) branch.condition()).register(),
            "condition");
      } else if (end instanceof Terminator.Switch select) {
        register(select.value(), "selector");
        check(!select.targets().isEmpty(), "no targets" + at);
      } else if (end instanceof Terminator.Return back) {
        optional(back.value(), body.registers().size(), "returned" + at);
      } else if (end instanceof Terminator.Throw raised) {
        register(raised.value(), "thrown");
      }
    }
  }
}
