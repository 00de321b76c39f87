package io.mongolint.flow;

import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where values of settings come from: variables, fields, methods, parameters, beans. */
final class ValueOrigins {
  private final Summaries summaries;
  private final Program program;
  private final TextValues values;

  ValueOrigins(Summaries summaries, TextValues values) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.values = values;
  }

  /** A step that makes a value. */
  record Origin(Code code, int step) {}

  /** The steps that make what a register holds, through variables, fields, methods, parameters. */
  List<Origin> of(Code code, int register) {
    List<Origin> found = new ArrayList<>();
    add(code, register, found, new HashSet<>());
    return found;
  }

  private void add(Code code, int register, List<Origin> found, Set<String> seen) {
    if (register < 0 || !seen.add(code.method().id() + ":" + register)) {
      return;
    }
    if (code.definitions(register).isEmpty()) {
      for (Source source : given(code, register)) {
        add(source.code(), source.register(), found, seen);
      }
      return;
    }
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.Copy copy) {
        add(code, copy.source(), found, seen);
      } else if (step instanceof Step.Cast cast) {
        add(code, cast.source(), found, seen);
      } else if (code.field(definition) != null) {
        for (Source source : stored(code.field(definition))) {
          add(source.code(), source.register(), found, seen);
        }
      } else if (step instanceof Step.Call && !code.call(definition).methods().isEmpty()) {
        for (Source source : returned(code.call(definition).methods())) {
          add(source.code(), source.register(), found, seen);
        }
      } else {
        found.add(new Origin(code, definition));
      }
    }
  }

  /** A register of some body. */
  record Source(Code code, int register) {}

  /** What is stored in a field, else beans of its type. */
  List<Source> stored(FieldRef field) {
    List<Source> found = new ArrayList<>();
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      if (site.code().steps().get(site.step()) instanceof Step.FieldStore store) {
        found.add(new Source(site.code(), store.source()));
      }
    }
    if (found.isEmpty()) {
      beans(program.typeOf(field)).forEach(found::add);
    }
    return found;
  }

  /** What methods return. */
  static List<Source> returned(List<Method> methods) {
    List<Source> found = new ArrayList<>();
    for (Method method : methods) {
      if (method.code() != null) {
        Summaries.returnedRegisters(method.code())
            .forEach(register -> found.add(new Source(method.code(), register)));
      }
    }
    return found;
  }

  /** Where a parameter or a captured variable comes from: callers, else beans of its type. */
  List<Source> given(Code code, int register) {
    Method method = code.method();
    List<Source> found = new ArrayList<>();
    int index = code.body().parameters().indexOf(register);
    if (index >= 0) {
      for (Program.CallSite site : values.callers(method)) {
        Step step = site.code().steps().get(site.step());
        List<Integer> arguments = arguments(step);
        if (index < arguments.size()) {
          found.add(new Source(site.code(), arguments.get(index)));
        }
      }
      if (found.isEmpty() && !method.isLambda()) {
        beans(method.parameterTypes().get(index)).forEach(found::add);
      }
      return found;
    }
    if (method.isLambda() && method.enclosing().code() != null) {
      for (Step step : method.enclosing().code().steps()) {
        if (step instanceof Step.Lambda lambda && lambda.method() == method.facts().index()) {
          lambda.captures().stream()
              .filter(capture -> capture.inner() == register)
              .forEach(
                  capture -> found.add(new Source(method.enclosing().code(), capture.outer())));
        }
      }
    }
    return found;
  }

  /** The registers that a call or the making of an object is given. */
  static List<Integer> arguments(Step step) {
    return step instanceof Step.Call call
        ? call.arguments()
        : step instanceof Step.New made ? made.arguments() : List.of();
  }

  /** What the factories of a container return that make beans of that type. */
  private List<Source> beans(TypeName type) {
    if (type == null || !type.name().startsWith("com.mongodb.")) {
      return List.of();
    }
    List<Method> makers = new ArrayList<>();
    for (Method method : program.methods()) {
      if (method.returns() != null
          && method.returns().name().equals(type.name())
          && summaries.lifecycles().factory(method).isPresent()) {
        makers.add(method);
      }
    }
    return makers.size() == 1 ? returned(makers) : List.of();
  }

  /** Where a step stands. */
  static FilePosition place(Code code, int step) {
    return new FilePosition(code.method().type().file().path(), code.steps().get(step).position());
  }

  /** The name of a register's type, empty if that is not known. */
  static String typeName(Code code, int register) {
    TypeName type = code.type(register);
    return type == null ? "" : type.name();
  }

  /** The name without that of the package. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** What a reader is told of a value that is not known. */
  String unseen(Code code, int register) {
    Text text = values.of(code, register);
    return text.isOpen() ? text.origin() : "a value that cannot be followed";
  }
}
