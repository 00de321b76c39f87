package io.mongolint.parse;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types of the syntax tree as {@link TypeName}s. */
final class TypeNames {
  private static final TypeName THROWABLE = TypeName.of("java.lang.Throwable");

  private TypeNames() {}

  static TypeName of(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return new TypeName(
          // Names are compared all the time: one object for each makes that quick.
          named.getNameWithScope().intern(),
          named.getTypeArguments().map(TypeNames::all).orElse(List.of()),
          0);
    }
    if (type instanceof PrimitiveType primitive) {
      return TypeName.of(primitive.asString());
    }
    if (type instanceof ArrayType array) {
      TypeName element = of(array.getComponentType());
      return array(element);
    }
    if (type instanceof VoidType) {
      return TypeName.VOID;
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard
          .getExtendedType()
          .or(wildcard::getSuperType)
          .map(TypeNames::of)
          .orElse(TypeName.OBJECT);
    }
    if (type instanceof IntersectionType intersection && !intersection.getElements().isEmpty()) {
      return of(intersection.getElements().get(0));
    }
    if (type instanceof UnionType) {
      return THROWABLE;
    }
    if (type instanceof com.github.javaparser.ast.type.TypeParameter variable) {
      return TypeName.of(variable.getNameAsString());
    }
    return TypeName.INFERRED;
  }

  static TypeName array(TypeName element) {
    return new TypeName(element.name(), element.arguments(), element.dimensions() + 1);
  }

  static List<TypeName> all(List<? extends Type> types) {
    List<TypeName> names = new ArrayList<>(types.size());
    for (Type type : types) {
      names.add(of(type));
    }
    return names;
  }

  /** The type of a parameter; of a variable arity parameter the array type. */
  static TypeName of(Parameter parameter) {
    TypeName type = of(parameter.getType());
    return parameter.isVarArgs() ? array(type) : type;
  }

  static List<TypeParameter> parameters(
      NodeList<com.github.javaparser.ast.type.TypeParameter> parameters) {
    List<TypeParameter> read = new ArrayList<>(parameters.size());
    for (com.github.javaparser.ast.type.TypeParameter each : parameters) {
      Optional<ClassOrInterfaceType> bound = each.getTypeBound().getFirst();
      read.add(
          new TypeParameter(
              each.getNameAsString(), bound.map(TypeNames::of).orElse(TypeName.OBJECT)));
    }
    return read;
  }
}
