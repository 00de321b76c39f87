package io.mongolint.buildtools;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes a class that does what a lambda does: it calls one method, with what it keeps first. */
final class LambdaClass {
  private static final String ONE = "ONE";
  private static final String MAKE = "make";

  private final LambdaRewriter.Host host;
  private final String name;
  private final String method;
  private final Type called;
  private final Type[] kept;

  /**
   * One that is still to be written.
   *
   * @param name its own name, with slashes
   * @param method the name of the one method of its interface
   * @param called what the place of the lambda takes and gives: what it keeps, and the interface
   */
  LambdaClass(LambdaRewriter.Host host, String name, String method, String called) {
    this.host = host;
    this.name = name;
    this.method = method;
    this.called = Type.getMethodType(called);
    kept = this.called.getArgumentTypes();
  }

  String name() {
    return name;
  }

  /** Leaves an object of the class on the stack, in place of what it keeps. */
  void use(MethodVisitor place) {
    if (kept.length == 0) {
      place.visitFieldInsn(Opcodes.GETSTATIC, name, ONE, descriptor());
    } else {
      place.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, makeDescriptor(), false);
    }
  }

  private String descriptor() {
    return "L" + name + ";";
  }

  private String makeDescriptor() {
    return Type.getMethodDescriptor(Type.getType(descriptor()), kept);
  }

  /**
   * The class.
   *
   * @param arguments what the lambda metafactory is given: the erased type of the interface's
   *     method, what to call, and that type with the type arguments of the place
   */
  byte[] write(Object... arguments) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {called.getReturnType().getInternalName()});
    writer.visitNestHost(host.nest());
    for (int i = 0; i < kept.length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      writer.visitField(access, field(i), kept[i].getDescriptor(), null, null).visitEnd();
    }
    constructor(writer);
    if (kept.length == 0) {
      one(writer);
    } else {
      make(writer);
    }
    work(writer, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String field(int i) {
    return "a" + i;
  }

  private void constructor(ClassWriter writer) {
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, kept);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", descriptor, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < kept.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(kept[i].getOpcode(Opcodes.ILOAD), local);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), kept[i].getDescriptor());
      local += kept[i].getSize();
    }
    end(code, Opcodes.RETURN);
  }

  /** A lambda that keeps nothing is made once. */
  private void one(ClassWriter writer) {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    writer.visitField(access, ONE, descriptor(), null, null).visitEnd();
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONE, descriptor());
    end(code, Opcodes.RETURN);
  }

  /** What a lambda keeps lies on the stack already, below where a new object would. */
  private void make(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, makeDescriptor(), null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type each : kept) {
      code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), local);
      local += each.getSize();
    }
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, kept);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", descriptor, false);
    end(code, Opcodes.ARETURN);
  }

  private void work(ClassWriter writer, Type erased, Handle target, Type exact) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    code.visitCode();
    LambdaCall call = new LambdaCall(target, host.hasPrivate(target));
    call.begin(code);
    for (int i = 0; i < kept.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), kept[i].getDescriptor());
    }
    Type[] given = erased.getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
      local += given[i].getSize();
      Type wanted = call.parameter(kept.length + i);
      Conversion.convert(code, given[i], exact.getArgumentTypes()[i], wanted);
    }
    call.end(code);
    Type result = erased.getReturnType();
    Conversion.giveBack(code, call.result(), result);
    end(code, result.getOpcode(Opcodes.IRETURN));
  }

  private static void end(MethodVisitor code, int with) {
    code.visitInsn(with);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
