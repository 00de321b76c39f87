package io.mongolint.cache;

import io.mongolint.facts.Body;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import java.util.List;

/** Reads the control-flow graphs of bodies, as {@link BodyWriter} wrote them. */
final class BodyReader {
  private static final Body.LoopKind[] LOOP_KINDS = Body.LoopKind.values();
  private static final Step.ConstantKind[] CONSTANT_KINDS = Step.ConstantKind.values();
  private static final Step.CallKind[] CALL_KINDS = Step.CallKind.values();

  private final ByteReader in;

  BodyReader(ByteReader in) {
    this.in = in;
  }

  Body read() {
    return new Body(
        in.all(() -> new Body.Register(in.text(), in.type())),
        in.number(),
        in.numbers(),
        in.all(this::block),
        in.all(() -> new Body.ExceptionContext(in.number(), in.all(this::handler))),
        in.all(this::loop));
  }

  private Body.Block block() {
    return new Body.Block(in.all(this::step), end(), in.number(), in.number());
  }

  private Body.Handler handler() {
    return new Body.Handler(in.types(), in.number(), in.number());
  }

  private Body.Loop loop() {
    return new Body.Loop(in.number(), LOOP_KINDS[in.number()], in.flag(), in.position());
  }

  private Step step() {
    int kind = in.number();
    int first = in.number();
    return switch (kind) {
      case Kinds.CONSTANT ->
          new Step.Constant(first, CONSTANT_KINDS[in.number()], in.text(), in.position());
      case Kinds.COPY -> new Step.Copy(first, in.number(), in.position());
      case Kinds.CAST -> new Step.Cast(first, in.number(), in.type(), in.position());
      case Kinds.NAME -> new Step.Name(first, in.text(), in.position());
      case Kinds.FIELD_LOAD -> new Step.FieldLoad(first, in.number(), in.text(), in.position());
      case Kinds.FIELD_STORE -> new Step.FieldStore(first, in.text(), in.number(), in.position());
      case Kinds.OUTER_THIS -> new Step.OuterThis(first, in.type(), in.position());
      case Kinds.NEW -> made(first);
      case Kinds.NEW_ARRAY -> new Step.NewArray(first, in.type(), in.numbers(), in.position());
      case Kinds.CALL -> call(first);
      case Kinds.ELEMENT_LOAD ->
          new Step.ElementLoad(first, in.number(), in.number(), in.position());
      case Kinds.ELEMENT_STORE ->
          new Step.ElementStore(first, in.number(), in.number(), in.position());
      case Kinds.LAMBDA -> new Step.Lambda(first, in.number(), captures(), in.position());
      case Kinds.METHOD_REFERENCE ->
          new Step.MethodReference(first, in.number(), in.type(), in.text(), in.position());
      case Kinds.INSTANCE_TEST ->
          new Step.InstanceTest(first, in.number(), in.type(), in.position());
      case Kinds.OPERATION -> new Step.Operation(first, in.text(), in.numbers(), in.position());
      default -> throw new IllegalArgumentException("no step has the number " + kind);
    };
  }

  private List<Step.Capture> captures() {
    return in.all(() -> new Step.Capture(in.number(), in.number()));
  }

  /** The position was written last, for all steps. */
  private Step made(int target) {
    TypeName type = in.type();
    List<Integer> arguments = in.numbers();
    int anonymousType = in.number();
    String text = in.text();
    Position statement = in.position();
    return new Step.New(target, type, arguments, anonymousType, text, in.position(), statement);
  }

  private Step call(int target) {
    Step.CallKind kind = CALL_KINDS[in.number()];
    int receiver = in.number();
    String name = in.text();
    List<Integer> arguments = in.numbers();
    String text = in.text();
    Position namePosition = in.position();
    Position statement = in.position();
    return new Step.Call(
        target, kind, receiver, name, arguments, text, in.position(), namePosition, statement);
  }

  private Terminator end() {
    int kind = in.number();
    int first = in.number();
    return switch (kind) {
      case Kinds.JUMP -> new Terminator.Jump(first);
      case Kinds.IF_NULL -> branch(new Terminator.IsNull(first));
      case Kinds.IF_TRUE -> branch(new Terminator.IsTrue(first));
      case Kinds.SWITCH -> new Terminator.Switch(first, in.numbers());
      case Kinds.RETURN -> new Terminator.Return(first, in.position());
      case Kinds.THROW -> new Terminator.Throw(first, in.flag(), in.position());
      default -> throw new IllegalArgumentException("no end has the number " + kind);
    };
  }

  private Terminator branch(Terminator.Condition condition) {
    return new Terminator.Branch(condition, in.number(), in.number());
  }
}
