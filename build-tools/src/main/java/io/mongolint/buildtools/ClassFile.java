package io.mongolint.buildtools;

import io.mongolint.buildtools.LibraryType.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class file. */
final class ClassFile extends ClassVisitor {

  private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

  private String internalName = "";
  private int access;
  private boolean nested;
  private boolean inner;
  private boolean unnamed;
  private String outer;
  private SignatureParser declaration = new SignatureParser();
  private final List<Member> constructors = new ArrayList<>();
  private final List<Member> methods = new ArrayList<>();
  private final Map<String, TypeRef> staticFields = new LinkedHashMap<>();

  private ClassFile() {
    super(Opcodes.ASM9);
  }

  static ClassFile read(byte[] bytes) {
    ClassFile file = new ClassFile();
    new ClassReader(bytes)
        .accept(file, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return file;
  }

  String internalName() {
    return internalName;
  }

  /** The internal name of the type around this one, or null. */
  String outer() {
    return outer;
  }

  /** Says whether code in other packages can name the type, if it can name the type around it. */
  boolean isVisible() {
    return (access & VISIBLE) != 0 && isNamed();
  }

  /** Says whether the type is neither anonymous nor local nor made by the compiler. */
  boolean isNamed() {
    return !unnamed && (access & Opcodes.ACC_SYNTHETIC) == 0;
  }

  LibraryType toType() {
    int slash = internalName.lastIndexOf('/');
    return new LibraryType(
        SignatureParser.dotted(internalName),
        slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.'),
        kind(),
        declaration.typeParameters(),
        declaration.supertypes(),
        constructors,
        methods,
        staticFields);
  }

  private Kind kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return Kind.ANNOTATION;
    }
    if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return Kind.INTERFACE;
    }
    if ((access & Opcodes.ACC_ENUM) != 0) {
      return Kind.ENUM;
    }
    return (access & Opcodes.ACC_RECORD) != 0 ? Kind.RECORD : Kind.CLASS;
  }

  @Override
  public void visit(
      int version,
      int classAccess,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    internalName = name;
    access = classAccess;
    declaration =
        signature != null
            ? SignatureParser.ofDeclaration(signature)
            : SignatureParser.ofSupertypes(superName, Arrays.asList(interfaces));
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int innerAccess) {
    if (!name.equals(internalName)) {
      return;
    }
    nested = true;
    outer = outerName;
    unnamed = outerName == null || innerName == null;
    inner = (innerAccess & Opcodes.ACC_STATIC) == 0;
    access = innerAccess | (access & Opcodes.ACC_RECORD);
  }

  @Override
  public FieldVisitor visitField(
      int fieldAccess, String name, String descriptor, String signature, Object value) {
    if ((fieldAccess & VISIBLE) != 0
        && (fieldAccess & Opcodes.ACC_STATIC) != 0
        && (fieldAccess & Opcodes.ACC_SYNTHETIC) == 0) {
      staticFields.put(name, SignatureParser.ofField(signature != null ? signature : descriptor));
    }
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int methodAccess, String name, String descriptor, String signature, String[] exceptions) {
    if ((methodAccess & VISIBLE) == 0
        || (methodAccess & Opcodes.ACC_SYNTHETIC) != 0
        || name.equals("<clinit>")) {
      return null;
    }
    boolean constructor = name.equals("<init>");
    SignatureParser parsed = SignatureParser.ofMethod(signature != null ? signature : descriptor);
    List<TypeRef> parameters = parsed.parameters();
    boolean takesOuter = nested && inner && (access & Opcodes.ACC_INTERFACE) == 0;
    if (constructor
        && takesOuter
        && parameters.size() == Type.getArgumentTypes(descriptor).length
        && !parameters.isEmpty()) {
      parameters = parameters.subList(1, parameters.size());
    }
    int flags =
        ((methodAccess & Opcodes.ACC_STATIC) != 0 ? Member.STATIC : 0)
            | ((methodAccess & Opcodes.ACC_ABSTRACT) != 0 ? Member.ABSTRACT : 0)
            | ((methodAccess & Opcodes.ACC_VARARGS) != 0 ? Member.VARARGS : 0);
    Member member =
        new Member(
            constructor ? "" : name, flags, parsed.typeParameters(), parameters, parsed.returns());
    (constructor ? constructors : methods).add(member);
    return null;
  }
}
