package io.mongolint.facts;

import java.util.List;

/** One thing that a method does. Every step writes at most one register, its {@code target}. */
public sealed interface Step {

  /** The register written, or -1. */
  int target();

  /** Where it stands in the source. */
  Position position();

  /**
   * A literal, or a constant that needs no look-up.
   *
   * @param text the text; of a string without quotes and with its escapes resolved; of a class
   *     literal the type as written
   */
  record Constant(int target, ConstantKind kind, String text, Position position) implements Step {}

  /** Kinds of constants. */
  enum ConstantKind {
    /** {@code null}. */
    NULL,
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE,
    /** A string or text block. */
    STRING,
    /** A number or character. */
    NUMBER,
    /** A class literal. */
    CLASS
  }

  /** {@code target = source}: an assignment to a local variable, or one arm of {@code ?:}. */
  record Copy(int target, int source, Position position) implements Step {}

  /** A cast. A pattern's binding is a cast too. */
  record Cast(int target, int source, TypeName type, Position position) implements Step {}

  /**
   * A simple name that is no local variable: a field of this type or of one around it, inherited or
   * not, a static import, or the first part of a type's or package's name.
   */
  record Name(int target, String name, Position position) implements Step {}

  /**
   * {@code base.name}, where the base may turn out to be a type or a package. {@code super.name}
   * has this as its base.
   */
  record FieldLoad(int target, int base, String name, Position position) implements Step {}

  /**
   * {@code base.name = source}, or {@code name = source} with base -1 for a field found as in
   * {@link Name}.
   */
  record FieldStore(int base, String name, int source, Position position) implements Step {
    @Override
    public int target() {
      return -1;
    }
  }

  /** {@code Outer.this}. */
  record OuterThis(int target, TypeName type, Position position) implements Step {}

  /**
   * An object made. Its constructor runs as part of this step.
   *
   * @param type the type as written; of an anonymous class the type it is made of
   * @param anonymousType index of the anonymous class, or -1
   * @param text the expression with white space folded, at most 200 characters
   * @param statement the statement it belongs to
   */
  record New(
      int target,
      TypeName type,
      List<Integer> arguments,
      int anonymousType,
      String text,
      Position position,
      Position statement)
      implements Step {
    /** Copies the arguments. */
    public New {
      arguments = List.copyOf(arguments);
    }
  }

  /** An array made, with its elements if they are given (registers), else empty. */
  record NewArray(int target, TypeName elementType, List<Integer> elements, Position position)
      implements Step {
    /** Copies the elements. */
    public NewArray {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A call.
   *
   * @param receiver the register before the dot (it may turn out to be a type), or -1 when there is
   *     none: then the method is one of this type or of one around it, or a static import
   * @param name the method's name
   * @param arguments the registers of the arguments
   * @param text the expression with white space folded, at most 200 characters
   * @param position the whole expression, from the receiver's first character on
   * @param namePosition the method's name alone
   * @param statement the statement it belongs to
   */
  record Call(
      int target,
      CallKind kind,
      int receiver,
      String name,
      List<Integer> arguments,
      String text,
      Position position,
      Position namePosition,
      Position statement)
      implements Step {
    /** Copies the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** Kinds of calls. */
  enum CallKind {
    /** A call as written. */
    ORDINARY,
    /** {@code super.m(..)} or {@code Type.super.m(..)}; the receiver is this. */
    SUPER,
    /** {@code this(..)}; name {@code <init>}, receiver this. */
    THIS_CONSTRUCTOR,
    /** {@code super(..)}, written or implied; name {@code <init>}, receiver this. */
    SUPER_CONSTRUCTOR,
    /** A constructor runs the instance initialisers; name {@code <fields>}, receiver this. */
    INITIALIZER,
    /** {@code close()} at the end of try-with-resources or of Lombok's {@code @Cleanup}. */
    IMPLICIT_CLOSE,
    /**
     * {@code iterator()}, {@code hasNext()} and {@code next()} of an enhanced {@code for}; for an
     * array nothing of the kind runs. The position is that of the iterated expression.
     */
    IMPLICIT_ITERATION,
    /** A record pattern asks for a component; the name is its number, from 0 on. */
    DECONSTRUCTION
  }

  /** {@code array[index]}. */
  record ElementLoad(int target, int array, int index, Position position) implements Step {}

  /** {@code array[index] = source}. */
  record ElementStore(int array, int index, int source, Position position) implements Step {
    @Override
    public int target() {
      return -1;
    }
  }

  /**
   * A lambda expression is evaluated (its body does not run here).
   *
   * @param method index of the lambda's method
   * @param captures the captured registers
   */
  record Lambda(int target, int method, List<Capture> captures, Position position) implements Step {
    /** Copies the captures. */
    public Lambda {
      captures = List.copyOf(captures);
    }
  }

  /**
   * A captured variable.
   *
   * @param outer its register in the method around the lambda
   * @param inner its register in the lambda
   */
  record Capture(int outer, int inner) {}

  /**
   * A method reference.
   *
   * @param receiver the register before {@code ::} (it may turn out to be a type); {@code super::m}
   *     has this
   * @param name the method's name, or {@code new}
   * @param type the type before {@code ::} when it was written with arguments or dimensions, else
   *     null
   */
  record MethodReference(int target, int receiver, TypeName type, String name, Position position)
      implements Step {}

  /** {@code source instanceof type}; true or false. */
  record InstanceTest(int target, int source, TypeName type, Position position) implements Step {}

  /**
   * An operator that is no control flow.
   *
   * @param operator as written: {@code + - * / % == < ! ++} and so on
   */
  record Operation(int target, String operator, List<Integer> operands, Position position)
      implements Step {
    /** Copies the operands. */
    public Operation {
      operands = List.copyOf(operands);
    }
  }
}
