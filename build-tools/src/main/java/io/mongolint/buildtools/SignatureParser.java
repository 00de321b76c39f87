package io.mongolint.buildtools;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Takes the types out of a generic signature or a descriptor. */
final class SignatureParser extends SignatureVisitor {

  private final List<String> variables = new ArrayList<>();
  private final List<List<TypeParser>> bounds = new ArrayList<>();
  private final List<TypeParser> supertypes = new ArrayList<>();
  private final List<TypeParser> parameters = new ArrayList<>();
  private TypeParser returned = new TypeParser();

  SignatureParser() {
    super(Opcodes.ASM9);
  }

  static SignatureParser ofDeclaration(String signature) {
    SignatureParser parser = new SignatureParser();
    new SignatureReader(signature).accept(parser);
    return parser;
  }

  static SignatureParser ofSupertypes(String superName, List<String> interfaces) {
    SignatureParser parser = new SignatureParser();
    List<String> names = new ArrayList<>();
    if (superName != null) {
      names.add(superName);
    }
    names.addAll(interfaces);
    for (String name : names) {
      parser.supertypes.add(new TypeParser(name));
    }
    return parser;
  }

  static SignatureParser ofMethod(String signature) {
    return ofDeclaration(signature);
  }

  static TypeRef ofField(String signature) {
    TypeParser parser = new TypeParser();
    new SignatureReader(signature).acceptType(parser);
    return parser.type();
  }

  /** {@code a/b/Outer$Inner} as {@code a.b.Outer.Inner}. */
  static String dotted(String internalName) {
    StringBuilder name = new StringBuilder(internalName.replace('/', '.'));
    for (int i = 1; i < name.length() - 1; i++) {
      if (name.charAt(i) == '$' && name.charAt(i - 1) != '.') {
        name.setCharAt(i, '.');
      }
    }
    return name.toString();
  }

  List<TypeVariable> typeParameters() {
    List<TypeVariable> found = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      List<TypeParser> all = bounds.get(i);
      found.add(
          new TypeVariable(variables.get(i), all.isEmpty() ? TypeRef.OBJECT : all.get(0).type()));
    }
    return found;
  }

  /** The supertypes, without those that say nothing. */
  List<TypeRef> supertypes() {
    return supertypes.stream()
        .map(TypeParser::type)
        .filter(type -> !type.equals(TypeRef.OBJECT))
        .filter(type -> !type.name().equals("java.lang.annotation.Annotation"))
        .toList();
  }

  List<TypeRef> parameters() {
    return parameters.stream().map(TypeParser::type).toList();
  }

  TypeRef returns() {
    return returned.type();
  }

  @Override
  public void visitFormalTypeParameter(String name) {
    variables.add(name);
    bounds.add(new ArrayList<>());
  }

  @Override
  public SignatureVisitor visitClassBound() {
    return add(bounds.get(bounds.size() - 1));
  }

  @Override
  public SignatureVisitor visitInterfaceBound() {
    return add(bounds.get(bounds.size() - 1));
  }

  @Override
  public SignatureVisitor visitSuperclass() {
    return add(supertypes);
  }

  @Override
  public SignatureVisitor visitInterface() {
    return add(supertypes);
  }

  @Override
  public SignatureVisitor visitParameterType() {
    return add(parameters);
  }

  @Override
  public SignatureVisitor visitReturnType() {
    returned = new TypeParser();
    return returned;
  }

  private static TypeParser add(List<TypeParser> list) {
    TypeParser parser = new TypeParser();
    list.add(parser);
    return parser;
  }

  /** One type of a signature. */
  private static final class TypeParser extends SignatureVisitor {

    private final StringBuilder name = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private int dimensions;

    TypeParser() {
      super(Opcodes.ASM9);
    }

    TypeParser(String internalName) {
      this();
      name.append(dotted(internalName));
    }

    TypeRef type() {
      return new TypeRef(
          name.toString(),
          arguments.stream()
              .map(each -> each instanceof TypeParser p ? p.type() : TypeRef.OBJECT)
              .toList(),
          dimensions);
    }

    @Override
    public void visitBaseType(char descriptor) {
      name.append(Type.getType(String.valueOf(descriptor)).getClassName());
    }

    @Override
    public void visitTypeVariable(String variable) {
      name.append(variable);
    }

    @Override
    public SignatureVisitor visitArrayType() {
      dimensions++;
      return this;
    }

    @Override
    public void visitClassType(String internalName) {
      name.append(dotted(internalName));
    }

    @Override
    public void visitInnerClassType(String simpleName) {
      name.append('.').append(dotted(simpleName));
      arguments.clear();
    }

    @Override
    public void visitTypeArgument() {
      arguments.add(TypeRef.OBJECT);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      TypeParser parser = new TypeParser();
      arguments.add(parser);
      return parser;
    }
  }
}
