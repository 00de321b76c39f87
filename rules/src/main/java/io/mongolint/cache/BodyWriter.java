package io.mongolint.cache;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;

/** Writes the control-flow graphs of bodies. Each kind of step has its number in {@link Kinds}. */
final class BodyWriter {
  private final ByteWriter out;

  BodyWriter(ByteWriter out) {
    this.out = out;
  }

  void write(Body body) {
    out.all(body.registers(), this::register);
    out.number(body.self());
    out.numbers(body.parameters());
    out.all(body.blocks(), this::block);
    out.all(body.contexts(), this::context);
    out.all(body.loops(), this::loop);
  }

  private void register(Body.Register register) {
    out.text(register.name());
    out.type(register.type());
  }

  private void block(Body.Block block) {
    out.all(block.steps(), this::step);
    end(block.end());
    out.number(block.context());
    out.number(block.loop());
  }

  private void context(Body.ExceptionContext context) {
    out.number(context.parent());
    out.all(context.handlers(), this::handler);
  }

  private void handler(Body.Handler handler) {
    out.all(handler.types(), out::type);
    out.number(handler.block());
    out.number(handler.exception());
  }

  private void loop(Body.Loop loop) {
    out.number(loop.parent());
    out.constant(loop.kind());
    out.flag(loop.endless());
    out.position(loop.position());
  }

  private void step(Step step) {
    if (step instanceof Step.Call call) {
      call(call);
    } else if (step instanceof Step.New made) {
      made(made);
    } else if (step instanceof Step.Constant constant) {
      begin(Kinds.CONSTANT, constant.target());
      out.constant(constant.kind());
      out.text(constant.text());
    } else if (step instanceof Step.Copy copy) {
      begin(Kinds.COPY, copy.target());
      out.number(copy.source());
    } else if (step instanceof Step.Cast cast) {
      begin(Kinds.CAST, cast.target());
      out.number(cast.source());
      out.type(cast.type());
    } else if (step instanceof Step.Name name) {
      begin(Kinds.NAME, name.target());
      out.text(name.name());
    } else if (step instanceof Step.FieldLoad load) {
      begin(Kinds.FIELD_LOAD, load.target());
      out.number(load.base());
      out.text(load.name());
    } else if (step instanceof Step.FieldStore store) {
      begin(Kinds.FIELD_STORE, store.base());
      out.text(store.name());
      out.number(store.source());
    } else {
      rare(step);
    }
    out.position(step.position());
  }

  private void rare(Step step) {
    if (step instanceof Step.OuterThis outer) {
      begin(Kinds.OUTER_THIS, outer.target());
      out.type(outer.type());
    } else if (step instanceof Step.NewArray array) {
      begin(Kinds.NEW_ARRAY, array.target());
      out.type(array.elementType());
      out.numbers(array.elements());
    } else if (step instanceof Step.ElementLoad load) {
      begin(Kinds.ELEMENT_LOAD, load.target());
      out.number(load.array());
      out.number(load.index());
    } else if (step instanceof Step.ElementStore store) {
      begin(Kinds.ELEMENT_STORE, store.array());
      out.number(store.index());
      out.number(store.source());
    } else if (step instanceof Step.Lambda lambda) {
      lambda(lambda);
    } else if (step instanceof Step.MethodReference reference) {
      begin(Kinds.METHOD_REFERENCE, reference.target());
      out.number(reference.receiver());
      out.type(reference.type());
      out.text(reference.name());
    } else if (step instanceof Step.InstanceTest test) {
      begin(Kinds.INSTANCE_TEST, test.target());
      out.number(test.source());
      out.type(test.type());
    } else if (step instanceof Step.Operation operation) {
      begin(Kinds.OPERATION, operation.target());
      out.text(operation.operator());
      out.numbers(operation.operands());
    } else {
      throw new IllegalArgumentException("unknown step " + step);
    }
  }

  private void begin(int kind, int first) {
    out.number(kind);
    out.number(first);
  }

  private void call(Step.Call call) {
    begin(Kinds.CALL, call.target());
    out.constant(call.kind());
    out.number(call.receiver());
    out.text(call.name());
    out.numbers(call.arguments());
    out.text(call.text());
    out.position(call.namePosition());
    out.position(call.statement());
  }

  private void made(Step.New made) {
    begin(Kinds.NEW, made.target());
    out.type(made.type());
    out.numbers(made.arguments());
    out.number(made.anonymousType());
    out.text(made.text());
    out.position(made.statement());
  }

  private void lambda(Step.Lambda lambda) {
    begin(Kinds.LAMBDA, lambda.target());
    out.number(lambda.method());
    out.all(
        lambda.captures(),
        capture -> {
          out.number(capture.outer());
          out.number(capture.inner());
        });
  }

  private void end(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      begin(Kinds.JUMP, jump.target());
    } else if (end instanceof Terminator.Branch branch) {
      boolean isNull = branch.condition() instanceof Terminator.IsNull;
      begin(isNull ? Kinds.IF_NULL : Kinds.IF_TRUE, register(branch.condition()));
      out.number(branch.whenTrue());
      out.number(branch.whenFalse());
    } else if (end instanceof Terminator.Switch choice) {
      begin(Kinds.SWITCH, choice.value());
      out.numbers(choice.targets());
    } else if (end instanceof Terminator.Return given) {
      begin(Kinds.RETURN, given.value());
      out.position(given.position());
    } else if (end instanceof Terminator.Throw thrown) {
      begin(Kinds.THROW, thrown.value());
      out.flag(thrown.rethrow());
      out.position(thrown.position());
    } else {
      throw new IllegalArgumentException("unknown end " + end);
    }
  }

  private static int register(Terminator.Condition condition) {
    return condition instanceof Terminator.IsNull test
        ? test.register()
        : ((Terminator.IsTrue) condition).register();
  }
}
