package io.mongolint.buildtools;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Has a class use classes in place of its lambdas and method references, and writes those. */
final class LambdaRewriter extends ClassVisitor {
  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Host host;
  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  LambdaRewriter(ClassVisitor next, Host host) {
    super(Opcodes.ASM9, next);
    this.host = host;
  }

  /**
   * The class whose lambdas they are.
   *
   * @param name its name, with slashes
   * @param nest the class that is the host of its nest, often itself
   * @param privates its private methods, names and descriptors in one
   */
  record Host(String name, String nest, Set<String> privates) {

    static Host of(ClassReader reader) {
      String[] nest = {reader.getClassName()};
      Set<String> privates = new HashSet<>();
      reader.accept(
          new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitNestHost(String name) {
              nest[0] = name;
            }

            @Override
            public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
              if ((access & Opcodes.ACC_PRIVATE) != 0) {
                privates.add(name + descriptor);
              }
              return null;
            }
          },
          ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
      return new Host(reader.getClassName(), nest[0], privates);
    }

    boolean hasPrivate(Handle method) {
      return name.equals(method.getOwner())
          && privates.contains(method.getName() + method.getDesc());
    }
  }

  /** The classes that were made, by name. */
  Map<String, byte[]> classes() {
    return classes;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] thrown) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String type, Handle bootstrap, Object... arguments) {
        if (isLambda(bootstrap) && canCall((Handle) arguments[1])) {
          LambdaClass made =
              new LambdaClass(host, host.name() + "$$" + (classes.size() + 1), called, type);
          classes.put(made.name(), made.write(arguments));
          made.use(mv);
        } else {
          super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
        }
      }
    };
  }

  private static boolean isLambda(Handle bootstrap) {
    return bootstrap.getOwner().equals(METAFACTORY) && bootstrap.getName().equals("metafactory");
  }

  /** Says whether another class can: not what stands behind {@code super}. */
  private boolean canCall(Handle method) {
    return method.getTag() != Opcodes.H_INVOKESPECIAL || host.hasPrivate(method);
  }
}
