package io.mongolint.program;

import io.mongolint.catalog.Condition;
import io.mongolint.program.Marks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A declaration of which the catalog's conditions are asked. */
final class Site implements Condition.Site {
  private final Surroundings around;
  private final TypeDecl type;
  private final List<Mark> marks;
  private final Mark mark;
  private final String returns;
  private final List<String> takes;

  private Site(
      Surroundings around,
      TypeDecl type,
      List<Mark> marks,
      Mark mark,
      String returns,
      List<String> takes) {
    this.around = around;
    this.type = type;
    this.marks = marks;
    this.mark = mark;
    this.returns = returns;
    this.takes = List.copyOf(takes);
  }

  /** A method with one of its annotations. */
  static Site of(Surroundings around, Method method, Mark mark) {
    String first =
        method.parameterTypes().isEmpty()
            ? null
            : Surroundings.name(method.parameterTypes().get(0));
    return new Site(
        around,
        method.type(),
        around.marks().of(method),
        mark,
        Surroundings.name(method.returns()),
        first == null ? List.of() : List.of(first));
  }

  /** A method with one of the annotations of a parameter. */
  static Site of(Surroundings around, Method method, int parameter, Mark mark) {
    List<Mark> marks = new ArrayList<>(around.marks().ofParameter(method, parameter));
    marks.addAll(around.marks().of(method));
    String taken = Surroundings.name(method.parameterTypes().get(parameter));
    return new Site(
        around,
        method.type(),
        marks,
        mark,
        Surroundings.name(method.returns()),
        taken == null ? List.of() : List.of(taken));
  }

  /** A type with one of its annotations, or null. */
  static Site of(Surroundings around, TypeDecl type, Mark mark) {
    return new Site(around, type, around.marks().of(type), mark, null, List.of());
  }

  /**
   * A method that runs because of a supertype.
   *
   * @param type the class it runs in
   * @param method the method, its own or an inherited one
   * @param arguments the supertype's type arguments
   */
  static Site of(Surroundings around, TypeDecl type, Method method, List<String> arguments) {
    List<Mark> marks = new ArrayList<>(around.marks().of(type));
    marks.addAll(around.marks().of(method));
    List<String> takes = new ArrayList<>(arguments);
    if (!method.parameterTypes().isEmpty()) {
      String first = Surroundings.name(method.parameterTypes().get(0));
      if (first != null) {
        takes.add(first);
      }
    }
    return new Site(around, type, marks, null, Surroundings.name(method.returns()), takes);
  }

  /** A lambda or method reference of a functional interface with these type arguments. */
  static Site of(Surroundings around, Method method, List<String> arguments) {
    return new Site(around, method.type(), List.of(), null, null, arguments);
  }

  @Override
  public boolean carries(String annotation) {
    return marks.stream().anyMatch(each -> each.name().equals(annotation));
  }

  @Override
  public Optional<String> attribute(String name) {
    return mark == null ? Optional.empty() : around.marks().text(mark, name);
  }

  @Override
  public boolean returns(String wanted) {
    return around.hierarchy().isSubtype(returns, wanted);
  }

  @Override
  public boolean takes(String wanted) {
    return takes.stream().anyMatch(each -> around.hierarchy().isSubtype(each, wanted));
  }

  @Override
  public boolean uses(String packageName) {
    return around.imports().uses(type.source().module(), packageName);
  }
}
