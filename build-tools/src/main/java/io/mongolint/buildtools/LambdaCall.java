package io.mongolint.buildtools;

import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The call of the method that a lambda stands for. */
final class LambdaCall {
  private final Handle method;
  private final boolean isPrivate;
  private final Type type;

  LambdaCall(Handle method, boolean isPrivate) {
    this.method = method;
    this.isPrivate = isPrivate;
    type = Type.getMethodType(method.getDesc());
  }

  private boolean isConstructor() {
    return method.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  private boolean isStatic() {
    return method.getTag() == Opcodes.H_INVOKESTATIC;
  }

  /** What stands before the arguments. */
  void begin(MethodVisitor code) {
    if (isConstructor()) {
      code.visitTypeInsn(Opcodes.NEW, method.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
  }

  /** The type of an argument; the receiver is one. */
  Type parameter(int i) {
    if (isConstructor() || isStatic()) {
      return type.getArgumentTypes()[i];
    }
    return i == 0 ? Type.getObjectType(method.getOwner()) : type.getArgumentTypes()[i - 1];
  }

  void end(MethodVisitor code) {
    code.visitMethodInsn(
        opcode(), method.getOwner(), method.getName(), method.getDesc(), method.isInterface());
  }

  private int opcode() {
    if (isConstructor()) {
      return Opcodes.INVOKESPECIAL;
    }
    if (isStatic()) {
      return Opcodes.INVOKESTATIC;
    }
    boolean ofInterface =
        method.getTag() == Opcodes.H_INVOKEINTERFACE || (isPrivate && method.isInterface());
    return ofInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
  }

  Type result() {
    return isConstructor() ? Type.getObjectType(method.getOwner()) : type.getReturnType();
  }
}
