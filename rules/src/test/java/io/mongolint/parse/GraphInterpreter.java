package io.mongolint.parse;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import java.util.Iterator;
import java.util.List;

/** Runs the graph of a program that {@link RandomPrograms} wrote. */
final class GraphInterpreter {
  private final Body body;
  private final RandomWorld world;
  private final Object[] registers;

  GraphInterpreter(Body body, RandomWorld world) {
    this.body = body;
    this.world = world;
    this.registers = new Object[body.registers().size()];
    registers[body.parameters().get(0)] = world;
  }

  int run() {
    int at = 0;
    while (true) {
      Body.Block block = body.blocks().get(at);
      try {
        block.steps().forEach(this::execute);
        if (block.end() instanceof Terminator.Return back) {
          return (Integer) registers[back.value()];
        }
        if (block.end() instanceof Terminator.Throw raised) {
          throw (Throwable) registers[raised.value()];
        }
        at = next(block.end());
      } catch (Throwable thrown) {
        at = handler(block.context(), thrown);
      }
    }
  }

  private int next(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return jump.target();
    }
    if (end instanceof Terminator.Branch branch) {
      boolean holds =
          branch.condition() instanceof Terminator.IsNull isNull
              ? registers[isNull.register()] == null
              : (Boolean) registers[((Terminator.IsTrue) branch.condition()).register()];
      return holds ? branch.whenTrue() : branch.whenFalse();
    }
    // The programs label their switches from 0 on; the default comes last.
    Terminator.Switch select = (Terminator.Switch) end;
    List<Integer> targets = select.targets();
    int value = (Integer) registers[select.value()];
    return targets.get(Math.min(value, targets.size() - 1));
  }

  private int handler(int context, Throwable thrown) {
    for (int at = context; at >= 0; at = body.contexts().get(at).parent()) {
      for (Body.Handler handler : body.contexts().get(at).handlers()) {
        if (handler.types().isEmpty()
            || handler.types().stream().anyMatch(type -> catches(type, thrown))) {
          registers[handler.exception()] = thrown;
          return handler.block();
        }
      }
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  private static boolean catches(TypeName type, Throwable thrown) {
    return thrown.getClass().getSimpleName().equals(type.simpleName());
  }

  private void execute(Step step) {
    Object value = value(step);
    if (step.target() >= 0) {
      registers[step.target()] = value;
    }
  }

  private Object value(Step step) {
    if (step instanceof Step.Constant constant) {
      return switch (constant.kind()) {
        case NULL -> null;
        case TRUE -> true;
        case FALSE -> false;
        case NUMBER -> Integer.valueOf(constant.text());
        default -> throw new IllegalArgumentException(constant.toString());
      };
    }
    if (step instanceof Step.Copy copy) {
      return registers[copy.source()];
    }
    if (step instanceof Step.Cast cast) {
      return registers[cast.source()];
    }
    if (step instanceof Step.InstanceTest test) {
      return registers[test.source()] instanceof String;
    }
    if (step instanceof Step.Operation operation) {
      Object left = registers[operation.operands().get(0)];
      Object right = registers[operation.operands().get(1)];
      return switch (operation.operator()) {
        case "+" -> (Integer) left + (Integer) right;
        case "==" -> left == right;
        case "!=" -> left != right;
        default -> throw new IllegalArgumentException(step.toString());
      };
    }
    if (step instanceof Step.Call call) {
      return call(call);
    }
    throw new IllegalArgumentException(step.toString());
  }

  private Object call(Step.Call call) {
    Object receiver = registers[call.receiver()];
    switch (call.kind()) {
      case IMPLICIT_CLOSE -> {
        ((RandomWorld.Resource) receiver).close();
        return null;
      }
      case IMPLICIT_ITERATION -> {
        return switch (call.name()) {
          case "iterator" -> ((List<?>) receiver).iterator();
          case "hasNext" -> ((Iterator<?>) receiver).hasNext();
          default -> ((Iterator<?>) receiver).next();
        };
      }
      default -> {
        return help(call.name(), (Integer) registers[call.arguments().get(0)]);
      }
    }
  }

  private Object help(String name, int number) {
    switch (name) {
      case "t" -> world.t(number);
      case "x" -> world.x(number);
      case "c" -> {
        return world.c(number);
      }
      case "v" -> {
        return world.v(number);
      }
      case "s" -> {
        return world.s(number);
      }
      case "o" -> {
        return world.o(number);
      }
      case "r" -> {
        return world.r(number);
      }
      case "l" -> {
        return world.l(number);
      }
      case "e" -> {
        return world.e(number);
      }
      default -> throw new IllegalArgumentException(name);
    }
    return null;
  }
}
