package io.mongolint.flow;

import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import java.util.Objects;

/**
 * A place where somebody becomes responsible for something open: the operation that opens it, a
 * call of a method that returns it open, or the making of an object that holds it.
 *
 * @param kind what it is
 * @param code the body
 * @param step the step
 * @param shape how the step's result leads to it
 * @param held the field in which the object holds it, or null
 * @param origin the opening itself; null where this is it
 * @param root where an unclosed client is reported: the opening, or the making of the object that
 *     holds it; null where that is here
 * @param by the parameter by which the method has the code that opened it, or null
 */
public record Resource(
    ResourceKind kind,
    Code code,
    int step,
    Shape shape,
    FieldRef held,
    Resource origin,
    Resource root,
    CodeGivers.By by) {

  /** How a step's result leads to a resource. */
  public enum Shape {
    /** It is the resource. */
    OPENING,
    /** A method returned it. */
    RETURNED,
    /** A method returned a container of it, or a supplier. */
    CONTAINED,
    /** It is a parameter that is to be closed; the step is the parameter's index. */
    PARAMETER,
    /** It is an object that holds it. */
    OBJECT,
    /** The step makes a lambda that puts it into a container of the method around. */
    PUT
  }

  /** The opening itself. */
  public Resource opening() {
    return origin == null ? this : origin;
  }

  /** The same opening, where another step gives it to somebody who becomes responsible. */
  Resource at(Code other, int at, Shape seen, FieldRef keeping) {
    return new Resource(kind, other, at, seen, keeping, opening(), reported(), null);
  }

  /** The same where the method has the code that opened it by a parameter, or null for none. */
  Resource by(CodeGivers.By parameter) {
    return parameter == null && by == null
        ? this
        : new Resource(kind, code, step, shape, held, origin, root, parameter);
  }

  /** The same, which is reported at its own step when it stays open. */
  Resource reportedHere() {
    return new Resource(kind, code, step, shape, held, origin, null, by);
  }

  /** Where an unclosed client is reported. */
  public Resource reported() {
    return root == null ? this : root;
  }

  /** Where it stands. */
  public FilePosition place() {
    return new FilePosition(code.method().type().file().path(), position());
  }

  /** The expression. */
  public Position position() {
    if (shape == Shape.PARAMETER) {
      return code.method().facts().position();
    }
    return code.steps().get(step).position();
  }

  /** The expression as text. */
  public String text() {
    if (shape == Shape.PARAMETER) {
      return code.method().facts().parameters().get(step).name();
    }
    Step each = code.steps().get(step);
    if (each instanceof Step.Call call) {
      return call.text();
    }
    return each instanceof Step.New made ? made.text() : "";
  }

  /** Name of the type that the step gives, as good as it is known; simple. */
  public String typeName() {
    if (shape == Shape.PARAMETER) {
      return code.method().facts().parameters().get(step).type().simpleName();
    }
    var type = code.type(code.steps().get(step).target());
    return type == null ? "" : type.simpleName();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Resource other
        && kind == other.kind
        && code == other.code
        && step == other.step
        && shape == other.shape
        && opening().sameStep(other.opening())
        && Objects.equals(by, other.by);
  }

  private boolean sameStep(Resource other) {
    return code == other.code && step == other.step;
  }

  @Override
  public int hashCode() {
    // Many openings may come to one step, through an interface that all of them implement.
    Resource opening = opening();
    int first = opening.code.method().id() * 31 + opening.step;
    return (code.method().id() * 31 + step) * 1_000_003 + first;
  }
}
