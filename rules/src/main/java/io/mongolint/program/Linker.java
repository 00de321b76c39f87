package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves the names in one body after the other, and works out the types of its registers. */
final class Linker {
  private final Program program;
  private final Types types;
  private final Names names;
  private final FieldLookup fields;
  private final MethodLookup lookup;
  private final Overloads overloads;
  private final GivenTypes givenTypes;
  private final Inference inference;
  private final LookUps lookUps;

  /**
   * Makes it.
   *
   * @param program the program
   * @param fields finds its fields; may be shared between threads
   * @param lookup finds its methods; the same
   * @param alone whether others link at the same time, so that no other method may be looked at
   */
  Linker(Program program, FieldLookup fields, MethodLookup lookup, boolean alone) {
    this.program = program;
    this.types = program.hierarchy();
    this.names = program.names();
    this.fields = fields;
    this.lookup = lookup;
    this.overloads = lookup.overloads();
    this.givenTypes = new GivenTypes(types, alone ? null : this::link);
    this.inference = new Inference(types, names);
    this.lookUps = new LookUps(program);
  }

  /** Says whether another method had to be looked at since this was asked last. */
  boolean othersWanted() {
    return givenTypes.othersWanted();
  }

  /** Links a method and the lambdas in it, once. */
  void link(Method method) {
    if (method.body() == null || method.code() != null) {
      return;
    }
    Code code = new Code(method);
    declareRegisters(code, method.parameterTypes());
    method.code(code);
    new BodyLinker(code).run();
  }

  private void declareRegisters(Code code, List<TypeName> parameterTypes) {
    Body body = code.body();
    Method method = code.method();
    code.type(body.self(), TypeName.of(method.type().id()));
    for (int i = 0; i < body.parameters().size(); i++) {
      if (i < parameterTypes.size()) {
        code.type(body.parameters().get(i), erase(parameterTypes.get(i), method));
      }
    }
    for (int i = 0; i < body.registers().size(); i++) {
      TypeName declared = body.registers().get(i).type();
      if (declared != null && !declared.isInferred()) {
        code.type(i, erase(names.resolve(declared, method.type(), method.root().facts()), method));
      }
    }
  }

  private TypeName erase(TypeName type, Method method) {
    return names.erase(type, method.type(), method.root().facts());
  }

  /** One body. */
  private final class BodyLinker {
    private final Code code;
    private final Method method;
    private final Map<Integer, Step.Lambda> lambdas = new HashMap<>();
    private final Map<Integer, List<TypeName>> lambdaParameters = new HashMap<>();
    private boolean unresolved;

    BodyLinker(Code code) {
      this.code = code;
      this.method = code.method();
    }

    void run() {
      for (Step step : code.steps()) {
        if (step instanceof Step.Lambda lambda) {
          lambdas.put(lambda.target(), lambda);
        }
      }
      pass();
      if (unresolved) {
        pass();
      }
      for (Step.Lambda lambda : lambdas.values()) {
        linkLambda(lambda);
      }
    }

    private void pass() {
      unresolved = false;
      for (int i = 0; i < code.steps().size(); i++) {
        link(i, code.steps().get(i));
      }
    }

    private void linkLambda(Step.Lambda lambda) {
      Method target = program.methodOfFile(method, lambda.method());
      if (target.code() != null || target.body() == null) {
        return;
      }
      Code inner = new Code(target);
      for (Step.Capture capture : lambda.captures()) {
        inner.type(capture.inner(), code.type(capture.outer()));
      }
      List<TypeName> given = new ArrayList<>(target.parameterTypes());
      List<TypeName> inferred = lambdaParameters.getOrDefault(lambda.target(), List.of());
      for (int i = 0; i < given.size(); i++) {
        if (given.get(i) == null && i < inferred.size()) {
          given.set(i, inferred.get(i));
        }
      }
      declareRegisters(inner, given);
      target.code(inner);
      new BodyLinker(inner).run();
    }

    private void link(int index, Step step) {
      if (step instanceof Step.Copy copy) {
        code.type(copy.target(), code.type(copy.source()));
      } else if (step instanceof Step.Cast cast) {
        TypeName type = resolve(cast.type());
        code.type(cast.target(), type == null ? code.type(cast.source()) : type);
      } else if (step instanceof Step.Constant constant) {
        code.type(constant.target(), constantType(constant));
      } else if (step instanceof Step.Name name) {
        linkName(index, name);
      } else if (step instanceof Step.FieldLoad load) {
        linkLoad(index, load);
      } else if (step instanceof Step.FieldStore store) {
        linkStore(index, store);
      } else if (step instanceof Step.OuterThis outer) {
        code.type(outer.target(), resolve(outer.type()));
      } else if (step instanceof Step.New made) {
        linkNew(index, made);
      } else if (step instanceof Step.NewArray array) {
        TypeName element = resolve(array.elementType());
        if (element != null) {
          code.type(
              array.target(),
              new TypeName(element.name(), element.arguments(), element.dimensions() + 1));
        }
      } else if (step instanceof Step.ElementLoad load) {
        TypeName array = code.type(load.array());
        if (array != null && array.dimensions() > 0) {
          code.type(load.target(), array.elementType());
        }
      } else if (step instanceof Step.Call call) {
        linkCall(index, call);
      } else if (step instanceof Step.MethodReference reference) {
        linkReference(index, reference);
      } else if (step instanceof Step.Operation operation) {
        code.type(operation.target(), operationType(operation));
      } else if (step instanceof Step.InstanceTest test) {
        code.type(test.target(), TypeName.of("boolean"));
        TypeName type = resolve(test.type());
        code.link(index, type == null ? null : new Link.ToType(type));
      }
    }

    private TypeName operationType(Step.Operation operation) {
      return switch (operation.operator()) {
        case "<", ">", "<=", ">=", "==", "!=", "!", "&&", "||" -> TypeName.of("boolean");
        default -> {
          for (int operand : operation.operands()) {
            TypeName type = code.type(operand);
            if (type != null && type.name().equals("java.lang.String")) {
              yield type;
            }
          }
          yield operation.operands().isEmpty() ? null : code.type(operation.operands().get(0));
        }
      };
    }

    private TypeName constantType(Step.Constant constant) {
      return switch (constant.kind()) {
        case STRING -> TypeName.of("java.lang.String");
        case TRUE, FALSE -> TypeName.of("boolean");
        case CLASS -> {
          String name = constant.text();
          TypeName of = resolve(TypeName.of(name));
          yield new TypeName("java.lang.Class", of == null ? List.of() : List.of(of), 0);
        }
        case NUMBER -> constant.text().startsWith("'") ? TypeName.of("char") : TypeName.of("int");
        case NULL -> null;
      };
    }

    private TypeName resolve(TypeName type) {
      return erase(names.resolve(type, method.type(), method.root().facts()), method);
    }

    private void linkName(int index, Step.Name name) {
      FieldRef field = fields.field(method.type(), name.name());
      if (field != null) {
        code.link(index, new Link.ToField(field));
        code.type(name.target(), fields.fieldType(field, TypeName.of(method.type().id())));
        return;
      }
      Link imported = fields.importedField(name.name(), method.type());
      if (imported != null) {
        code.link(index, imported);
        code.type(name.target(), fields.typeOf(imported));
        return;
      }
      String type = names.find(name.name(), method.type());
      TypeName inherited =
          type == null ? fields.inheritedFromLibrary(method.type(), name.name()) : null;
      if (type != null) {
        code.link(index, new Link.ToType(TypeName.of(type)));
      } else if (inherited != null) {
        code.type(name.target(), inherited);
      } else {
        code.link(index, new Link.ToPackage(name.name()));
      }
    }

    private Link linkOf(int register) {
      int definition = code.definitionStep(register);
      return definition < 0 ? null : code.link(definition);
    }

    private void linkLoad(int index, Step.FieldLoad load) {
      Link base = linkOf(load.base());
      if (base instanceof Link.ToPackage prefix) {
        String dotted = prefix.name() + "." + load.name();
        String type = names.qualified(dotted, method.type());
        code.link(
            index, type == null ? new Link.ToPackage(dotted) : new Link.ToType(TypeName.of(type)));
        return;
      }
      TypeName receiver = base instanceof Link.ToType type ? type.type() : code.type(load.base());
      if (receiver == null) {
        unresolved = true;
        return;
      }
      Link found = fields.fieldOf(receiver, load.name());
      if (found == null && base instanceof Link.ToType type) {
        String nested = names.find(type.type().name() + "." + load.name(), method.type());
        TypeDecl decl = types.decl(type.type());
        found =
            new Link.ToType(
                TypeName.of(
                    decl != null
                        ? fields.nested(decl, load.name())
                        : nested == null ? type.type().name() + "." + load.name() : nested));
      }
      if (found != null) {
        code.link(index, found);
        if (found instanceof Link.ToField field) {
          code.type(load.target(), fields.fieldType(field.field(), receiver));
        } else {
          code.type(load.target(), fields.typeOf(found));
        }
      }
    }

    private void linkStore(int index, Step.FieldStore store) {
      FieldRef field = null;
      if (store.base() < 0) {
        field = fields.field(method.type(), store.name());
      } else {
        Link base = linkOf(store.base());
        TypeName receiver =
            base instanceof Link.ToType type ? type.type() : code.type(store.base());
        if (receiver != null && fields.fieldOf(receiver, store.name()) instanceof Link.ToField f) {
          field = f.field();
        }
      }
      if (field != null) {
        code.link(index, new Link.ToField(field));
        expect(store.source(), fields.fieldType(field, TypeName.of(method.type().id())));
      }
    }

    private void linkNew(int index, Step.New made) {
      TypeName type = resolve(made.type());
      if (made.anonymousType() >= 0) {
        TypeDecl anonymous = program.typeOfFile(method, made.anonymousType());
        code.type(made.target(), TypeName.of(anonymous.id()));
        List<Method> constructors =
            anonymous.methods().stream().filter(Method::isConstructor).toList();
        List<ApiMethod> api =
            type == null || types.decl(type) != null
                ? List.of()
                : overloads.apiConstructors(type, made.arguments(), code);
        code.link(
            index, new Link.ToMethod(constructors, api, type == null ? null : type.name(), false));
        return;
      }
      if (type == null) {
        return;
      }
      code.type(made.target(), type);
      TypeDecl decl = types.decl(type);
      if (decl != null) {
        List<Method> found =
            overloads.applicable(
                decl.methods().stream().filter(Method::isConstructor).toList(),
                made.arguments(),
                code);
        code.link(index, new Link.ToMethod(found, List.of(), type.name(), false));
        expectArguments(found, List.of(), made.arguments(), type);
      } else {
        List<ApiMethod> api = overloads.apiConstructors(type, made.arguments(), code);
        code.link(index, new Link.ToMethod(List.of(), api, type.name(), false));
        expectArguments(List.of(), api, made.arguments(), type);
      }
    }

    private void linkCall(int index, Step.Call call) {
      if (call.name().startsWith("<")) {
        linkConstructorCall(index, call);
        return;
      }
      TypeName receiver = null;
      boolean onType = false;
      Link.ToMethod found;
      if (call.receiver() < 0) {
        found = lookup.unqualified(method, call, code);
        receiver = TypeName.of(method.type().id());
      } else {
        Link base = linkOf(call.receiver());
        if (base instanceof Link.ToType type) {
          receiver = type.type();
          onType = true;
        } else {
          receiver = givenTypes.of(code, call.receiver());
        }
        if (receiver == null) {
          unresolved = true;
          code.link(index, new Link.ToMethod(List.of(), List.of(), null, false));
          return;
        }
        if (call.kind() == Step.CallKind.IMPLICIT_ITERATION
            && iterateArray(index, call, receiver)) {
          return;
        }
        found = lookup.qualified(receiver, call, code, onType);
      }
      code.link(index, found);
      expectArguments(found.methods(), found.api(), call.arguments(), receiver);
      TypeName declared =
          found.isUnknown()
              ? givenByUnknown(receiver, call)
              : inference.returned(code, found, call.arguments(), receiver);
      code.type(call.target(), givenTypes.returned(found.methods(), declared));
    }

    private TypeName givenByUnknown(TypeName receiver, Step.Call call) {
      TypeName ofEnum = types.givenByEnum(receiver, call.name(), call.arguments().size());
      return ofEnum == null ? lookUps.given(code, receiver, call) : ofEnum;
    }

    /** An array has no iterator: its element is what {@code next()} gives. */
    private boolean iterateArray(int index, Step.Call call, TypeName receiver) {
      if (receiver.dimensions() == 0) {
        return false;
      }
      code.link(index, new Link.ToMethod(List.of(), List.of(), null, false));
      switch (call.name()) {
        case "iterator" -> code.type(call.target(), receiver);
        case "hasNext" -> code.type(call.target(), TypeName.of("boolean"));
        default -> code.type(call.target(), receiver.elementType());
      }
      return true;
    }

    private void linkConstructorCall(int index, Step.Call call) {
      TypeDecl own = method.type();
      if (call.kind() == Step.CallKind.INITIALIZER) {
        List<Method> initializers =
            own.methods().stream().filter(m -> m.name().equals("<fields>")).toList();
        code.link(index, new Link.ToMethod(initializers, List.of(), own.id(), false));
        return;
      }
      if (call.kind() == Step.CallKind.THIS_CONSTRUCTOR) {
        List<Method> found =
            overloads.applicable(
                own.methods().stream().filter(Method::isConstructor).toList(),
                call.arguments(),
                code);
        code.link(index, new Link.ToMethod(found, List.of(), own.id(), false));
        return;
      }
      for (TypeName parent : own.supertypes()) {
        TypeDecl decl = types.decl(parent);
        if (decl != null && !decl.isInterface()) {
          List<Method> found =
              overloads.applicable(
                  decl.methods().stream().filter(Method::isConstructor).toList(),
                  call.arguments(),
                  code);
          code.link(index, new Link.ToMethod(found, List.of(), decl.id(), false));
          expectArguments(found, List.of(), call.arguments(), parent);
          return;
        }
        if (decl == null && !types.isApiInterface(parent)) {
          List<ApiMethod> api = overloads.apiConstructors(parent, call.arguments(), code);
          code.link(index, new Link.ToMethod(List.of(), api, parent.name(), false));
          return;
        }
      }
    }

    private void linkReference(int index, Step.MethodReference reference) {
      Link base = linkOf(reference.receiver());
      TypeName receiver = reference.type() == null ? null : resolve(reference.type());
      boolean onType = receiver != null;
      if (receiver == null && base instanceof Link.ToType type) {
        receiver = type.type();
        onType = true;
      }
      if (receiver == null) {
        receiver = code.type(reference.receiver());
      }
      if (receiver == null) {
        unresolved = true;
        return;
      }
      code.link(index, lookup.reference(receiver, reference.name(), onType));
    }

    /** Tells lambdas among the arguments what their parameters' types are. */
    private void expectArguments(
        List<Method> methods, List<ApiMethod> api, List<Integer> arguments, TypeName receiver) {
      for (int i = 0; i < arguments.size(); i++) {
        if (!lambdas.containsKey(arguments.get(i))) {
          continue;
        }
        TypeName expected = null;
        if (!methods.isEmpty()) {
          Method target = methods.get(0);
          int parameter = target.parameterFor(i);
          if (parameter >= 0) {
            Map<String, TypeName> bound = new HashMap<>();
            inference.infer(
                code, target.facts().typeParameters(), target.parameterTypes(), arguments, bound);
            TypeName seen =
                types.memberType(target.parameterTypes().get(parameter), target.type(), receiver);
            expected = seen == null ? null : ApiTypes.substitute(seen, bound);
          }
        } else {
          for (ApiMethod target : api) {
            Map<String, TypeName> bound = new HashMap<>();
            inference.infer(code, target.typeParameters(), target.parameters(), arguments, bound);
            TypeName candidate = ApiTypes.substitute(target.parameterFor(i), bound);
            if (overloads.lambdaArity(candidate) == lambdaArity(arguments.get(i))) {
              expected = candidate;
              break;
            }
          }
        }
        expect(arguments.get(i), expected);
      }
    }

    private int lambdaArity(int register) {
      Step.Lambda lambda = lambdas.get(register);
      return program.methodOfFile(method, lambda.method()).facts().parameters().size();
    }

    private void expect(int register, TypeName functional) {
      if (functional == null || !lambdas.containsKey(register)) {
        return;
      }
      code.type(register, functional);
      List<TypeName> parameters = overloads.functionalParameters(functional);
      if (parameters != null) {
        lambdaParameters.put(register, parameters.stream().map(types::knownOrNull).toList());
      }
    }
  }
}
