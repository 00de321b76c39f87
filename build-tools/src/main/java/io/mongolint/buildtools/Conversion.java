package io.mongolint.buildtools;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns a value of one type into one of another as a lambda does: by casts, boxes and wider
 * numbers.
 */
final class Conversion {
  private static final Map<Type, String> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, "java/lang/Boolean",
          Type.BYTE_TYPE, "java/lang/Byte",
          Type.CHAR_TYPE, "java/lang/Character",
          Type.SHORT_TYPE, "java/lang/Short",
          Type.INT_TYPE, "java/lang/Integer",
          Type.LONG_TYPE, "java/lang/Long",
          Type.FLOAT_TYPE, "java/lang/Float",
          Type.DOUBLE_TYPE, "java/lang/Double");

  private Conversion() {}

  /**
   * Converts what a lambda is given.
   *
   * @param given the erased type of the parameter
   * @param exact its type in this place
   * @param wanted the type that the method behind it takes
   */
  static void convert(MethodVisitor code, Type given, Type exact, Type wanted) {
    if (isPrimitive(given)) {
      fromPrimitive(code, given, wanted);
    } else {
      if (!given.equals(exact)) {
        cast(code, exact);
      }
      fromReference(code, exact, wanted);
    }
  }

  /** Converts what the method gave into what the lambda gives. */
  static void giveBack(MethodVisitor code, Type result, Type wanted) {
    if (wanted.equals(Type.VOID_TYPE)) {
      if (result.getSize() > 0) {
        code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else if (isPrimitive(result)) {
      fromPrimitive(code, result, wanted);
    } else {
      fromReference(code, result, wanted);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static void fromPrimitive(MethodVisitor code, Type from, Type to) {
    if (isPrimitive(to)) {
      widen(code, from, to);
      return;
    }
    String box = BOXES.get(from);
    String descriptor = Type.getMethodDescriptor(Type.getObjectType(box), from);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
  }

  private static void fromReference(MethodVisitor code, Type from, Type to) {
    if (!isPrimitive(to)) {
      if (!from.equals(to)) {
        cast(code, to);
      }
      return;
    }
    Type unboxed = unboxed(from);
    if (unboxed == null) {
      unboxed = to;
      cast(code, Type.getObjectType(BOXES.get(to)));
    }
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        BOXES.get(unboxed),
        unboxed.getClassName() + "Value",
        Type.getMethodDescriptor(unboxed),
        false);
    widen(code, unboxed, to);
  }

  private static Type unboxed(Type box) {
    for (Map.Entry<Type, String> each : BOXES.entrySet()) {
      if (each.getValue().equals(box.getInternalName())) {
        return each.getKey();
      }
    }
    return null;
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    int opcode =
        switch (to.getSort()) {
          case Type.LONG -> from.getSort() < Type.FLOAT ? Opcodes.I2L : Opcodes.NOP;
          case Type.FLOAT ->
              switch (from.getSort()) {
                case Type.LONG -> Opcodes.L2F;
                case Type.FLOAT -> Opcodes.NOP;
                default -> Opcodes.I2F;
              };
          case Type.DOUBLE ->
              switch (from.getSort()) {
                case Type.LONG -> Opcodes.L2D;
                case Type.FLOAT -> Opcodes.F2D;
                case Type.DOUBLE -> Opcodes.NOP;
                default -> Opcodes.I2D;
              };
          default -> Opcodes.NOP;
        };
    if (opcode != Opcodes.NOP) {
      code.visitInsn(opcode);
    }
  }

  private static void cast(MethodVisitor code, Type to) {
    if (!to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }
}
