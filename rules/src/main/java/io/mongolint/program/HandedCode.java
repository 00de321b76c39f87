package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.FunctionalValues.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The methods that run when somebody runs what a register holds. */
final class HandedCode {
  private static final Set<String> OF_OBJECT =
      Set.of("equals", "hashCode", "toString", "finalize", "clone");

  private final Surroundings around;

  HandedCode(Surroundings around) {
    this.around = around;
  }

  /** Of lambdas and method references what they stand for; of objects what a library calls. */
  Set<Method> methods(Code code, int register) {
    Set<Method> found = functional(code, register);
    for (TypeDecl type : objects(code, register)) {
      found.addAll(callbacks(type));
    }
    return found;
  }

  /** What lambdas, method references and objects of known functional interfaces stand for. */
  Set<Method> functional(Code code, int register) {
    Set<Method> found = new LinkedHashSet<>();
    for (Value value : around.program().functionalValues().values(code, register)) {
      found.addAll(methods(value, null));
    }
    return found;
  }

  /**
   * The methods that run when a value does.
   *
   * @param type the functional interface it is written for, or null; of several methods of the name
   *     that a reference has those count that can implement it
   */
  List<Method> methods(Value value, TypeName type) {
    List<Method> all =
        around.program().functionalValues().methods(value).stream()
            .filter(each -> each.body() != null)
            .toList();
    ApiMethod wanted =
        type == null || all.size() < 2 ? null : around.hierarchy().api().functionalMethod(type);
    if (wanted == null) {
      return all;
    }
    int size = wanted.parameters().size();
    return all.stream()
        .filter(
            each ->
                each.accepts(size)
                    || (!each.isConstructor() && !each.isStatic() && each.accepts(size - 1)))
        .toList();
  }

  /** The project's classes of which a register may hold an object that it was assigned here. */
  List<TypeDecl> objects(Code code, int register) {
    List<TypeDecl> found = new ArrayList<>();
    addObjects(code, register, new HashSet<>(), found);
    return found;
  }

  private void addObjects(Code code, int register, Set<Integer> seen, List<TypeDecl> found) {
    if (!seen.add(register)) {
      return;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.Copy copy) {
        addObjects(code, copy.source(), seen, found);
      } else if (step instanceof Step.Cast cast) {
        addObjects(code, cast.source(), seen, found);
      } else if (step instanceof Step.New) {
        add(around.hierarchy().decl(code.type(register)), found);
      }
    }
    if (found.isEmpty()) {
      TypeDecl declared = around.hierarchy().decl(code.type(register));
      if (declared != null && !Inheritance.isAbstract(declared)) {
        add(declared, found);
      }
    }
  }

  private static void add(TypeDecl type, List<TypeDecl> found) {
    if (type != null && !found.contains(type)) {
      found.add(type);
    }
  }

  /**
   * The methods by which a library that nobody knows calls an object: what implements its
   * interface, else the one public method there is.
   */
  List<Method> callbacks(TypeDecl type) {
    List<Method> known = around.program().functionalValues().callbacks(type);
    if (!known.isEmpty()) {
      return known;
    }
    List<Method> open =
        type.methods().stream()
            .filter(each -> Inheritance.isPlain(each) && each.body() != null)
            .filter(each -> Inheritance.isPublic(each) && !each.isStatic())
            .filter(each -> !OF_OBJECT.contains(each.name()))
            .toList();
    List<Method> overriding =
        open.stream()
            .filter(
                each ->
                    around.marks().of(each).stream()
                        .anyMatch(mark -> mark.name().equals("java.lang.Override")))
            .toList();
    if (!overriding.isEmpty()) {
      return overriding;
    }
    return open.size() == 1 ? open : List.of();
  }
}
