package io.mongolint.parse;

import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a body compactly: a line for each block, with its steps in one line. A named register is
 * printed as its name (and its number where the name is not enough), an intermediate one as {@code
 * %number}.
 */
final class BodyPrinter {
  private final Body body;
  private final StringBuilder out = new StringBuilder();

  private BodyPrinter(Body body) {
    this.body = body;
  }

  static String print(MethodFacts method) {
    return method.body() == null ? "abstract\n" : print(method.body());
  }

  static String print(Body body) {
    BodyPrinter printer = new BodyPrinter(body);
    printer.print();
    return printer.out.toString();
  }

  private void print() {
    for (int i = 0; i < body.blocks().size(); i++) {
      Body.Block block = body.blocks().get(i);
      out.append(i);
      if (block.context() >= 0) {
        out.append(" try").append(block.context());
      }
      if (block.loop() >= 0) {
        out.append(" loop").append(block.loop());
      }
      out.append(": ");
      for (Step step : block.steps()) {
        out.append(step(step)).append("; ");
      }
      out.append(end(block.end())).append('\n');
    }
    for (int i = 0; i < body.contexts().size(); i++) {
      Body.ExceptionContext context = body.contexts().get(i);
      out.append("try").append(i);
      if (context.parent() >= 0) {
        out.append(" in try").append(context.parent());
      }
      out.append(':');
      for (Body.Handler handler : context.handlers()) {
        String types =
            handler.types().isEmpty()
                ? "any"
                : handler.types().stream().map(Object::toString).collect(Collectors.joining("|"));
        out.append(' ').append(types).append(' ').append(name(handler.exception()));
        out.append("->").append(handler.block());
      }
      out.append('\n');
    }
    for (int i = 0; i < body.loops().size(); i++) {
      Body.Loop loop = body.loops().get(i);
      out.append("loop").append(i).append(' ').append(loop.kind());
      out.append(loop.endless() ? " endless" : "");
      out.append(loop.parent() < 0 ? "" : " in loop" + loop.parent()).append('\n');
    }
  }

  private String name(int register) {
    if (register < 0) {
      return "-";
    }
    String name = body.registers().get(register).name();
    if (name == null) {
      return "%" + register;
    }
    boolean isUnique =
        body.registers().stream().filter(each -> name.equals(each.name())).count() == 1;
    return isUnique ? name : name + "%" + register;
  }

  private String names(List<Integer> registers) {
    return registers.stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
  }

  private String step(Step step) {
    String value = value(step);
    return step.target() < 0 ? value : name(step.target()) + " = " + value;
  }

  private String value(Step step) {
    if (step instanceof Step.Constant constant) {
      return switch (constant.kind()) {
        case STRING -> '"' + constant.text() + '"';
        case CLASS -> constant.text() + ".class";
        default -> constant.text();
      };
    }
    if (step instanceof Step.Copy copy) {
      return name(copy.source());
    }
    if (step instanceof Step.Cast cast) {
      return "(" + cast.type() + ") " + name(cast.source());
    }
    if (step instanceof Step.Name named) {
      return "?" + named.name();
    }
    if (step instanceof Step.FieldLoad load) {
      return name(load.base()) + "." + load.name();
    }
    if (step instanceof Step.FieldStore store) {
      return (store.base() < 0 ? "?" : name(store.base()) + ".")
          + store.name()
          + " := "
          + name(store.source());
    }
    if (step instanceof Step.OuterThis outer) {
      return outer.type() + ".this";
    }
    if (step instanceof Step.New made) {
      String body = made.anonymousType() < 0 ? "" : "{type " + made.anonymousType() + "}";
      return "new " + made.type() + names(made.arguments()) + body;
    }
    if (step instanceof Step.NewArray array) {
      return "new " + array.elementType() + "[]" + names(array.elements());
    }
    if (step instanceof Step.Call call) {
      String kind = call.kind() == Step.CallKind.ORDINARY ? "" : call.kind() + " ";
      String receiver = call.receiver() < 0 ? "" : name(call.receiver()) + ".";
      return kind + receiver + call.name() + names(call.arguments());
    }
    return rarer(step);
  }

  private String rarer(Step step) {
    if (step instanceof Step.ElementLoad load) {
      return name(load.array()) + "[" + name(load.index()) + "]";
    }
    if (step instanceof Step.ElementStore store) {
      return name(store.array()) + "[" + name(store.index()) + "] := " + name(store.source());
    }
    if (step instanceof Step.Lambda lambda) {
      return "lambda "
          + lambda.method()
          + lambda.captures().stream()
              .map(capture -> name(capture.outer()))
              .collect(Collectors.joining(", ", "{", "}"));
    }
    if (step instanceof Step.MethodReference reference) {
      String receiver =
          reference.type() == null ? name(reference.receiver()) : reference.type().toString();
      return receiver + "::" + reference.name();
    }
    if (step instanceof Step.InstanceTest test) {
      return name(test.source()) + " instanceof " + test.type();
    }
    if (step instanceof Step.Operation operation) {
      return operation.operator() + names(operation.operands());
    }
    return step.toString();
  }

  private String end(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return "-> " + jump.target();
    }
    if (end instanceof Terminator.Branch branch) {
      String condition =
          branch.condition() instanceof Terminator.IsNull isNull
              ? name(isNull.register()) + " == null"
              : name(((Terminator.IsTrue) branch.condition()).register());
      return condition + " ? " + branch.whenTrue() + " : " + branch.whenFalse();
    }
    if (end instanceof Terminator.Switch select) {
      return "switch " + name(select.value()) + " " + select.targets();
    }
    if (end instanceof Terminator.Return back) {
      return back.value() < 0 ? "return" : "return " + name(back.value());
    }
    Terminator.Throw raised = (Terminator.Throw) end;
    return (raised.rethrow() ? "rethrow " : "throw ") + name(raised.value());
  }
}
