package io.mongolint.program;

import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The facts of all files as one program: names resolved, types in their hierarchy, calls with their
 * targets. Made once, then read only.
 */
public final class Program {
  private final List<FileFacts> files;
  private final List<TypeDecl> types = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private final IdentityHashMap<FileFacts, List<Method>> methodsOfFile = new IdentityHashMap<>();
  private final IdentityHashMap<FileFacts, List<TypeDecl>> typesOfFile = new IdentityHashMap<>();
  private final Names names;
  private final Types hierarchy;
  private final FrameworkCatalog frameworks;
  private final FunctionalValues functionalValues;
  private final Faults faults = new Faults();
  private final Map<Method, List<CallSite>> callers = new HashMap<>();
  private final Map<Method, List<List<CallSite>>> sharedCallers = new HashMap<>();

  private Program(
      List<FileFacts> files,
      Function<String, SourceInfo> sources,
      ApiTypes api,
      FrameworkCatalog frameworks,
      Predicate<String> exists,
      Consumer<Runnable> onAllThreads) {
    this.files = files.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    this.frameworks = frameworks;
    Map<String, List<TypeDecl>> declared = new HashMap<>();
    Map<String, TypeDecl> byId = new LinkedHashMap<>();
    for (FileFacts file : this.files) {
      declare(file, sources.apply(file.path()), declared, byId);
    }
    names = new Names(declared, api, name -> exists.test(name) || frameworks.names(name));
    hierarchy = new Types(byId, api, frameworks);
    linkSupertypes();
    linkSignatures();
    Linking.linkAll(this, onAllThreads);
    OwnCalls.narrowAll(this);
    functionalValues = new FunctionalValues(this);
    linkFunctional();
    indexCallers();
  }

  /**
   * Links a program.
   *
   * @param files the facts of its files
   * @param sources says where a path belongs
   * @param api the library types
   * @param frameworks the frameworks catalog
   * @param exists says whether the sources hold a type of that qualified name in a file that was
   *     not read
   * @param onAllThreads runs what it is given on as many threads as there are at the same time, and
   *     returns when all are done
   */
  public static Program link(
      List<FileFacts> files,
      Function<String, SourceInfo> sources,
      ApiTypes api,
      FrameworkCatalog frameworks,
      Predicate<String> exists,
      Consumer<Runnable> onAllThreads) {
    return new Program(files, sources, api, frameworks, exists, onAllThreads);
  }

  private void declare(
      FileFacts file,
      SourceInfo source,
      Map<String, List<TypeDecl>> declared,
      Map<String, TypeDecl> byId) {
    List<TypeDecl> ofFile = new ArrayList<>();
    for (TypeFacts facts : file.types()) {
      String id = facts.qualifiedName();
      if (byId.containsKey(id)) {
        id =
            id
                + "@"
                + source.module()
                + (byId.containsKey(id + "@" + source.module())
                    ? "#" + file.path() + facts.index()
                    : "");
      }
      TypeDecl decl = new TypeDecl(id, file, facts, source);
      byId.put(id, decl);
      declared.computeIfAbsent(facts.qualifiedName(), k -> new ArrayList<>()).add(decl);
      ofFile.add(decl);
      types.add(decl);
    }
    for (TypeDecl decl : ofFile) {
      if (decl.facts().outerType() >= 0) {
        decl.outer(ofFile.get(decl.facts().outerType()));
      }
    }
    List<Method> all = new ArrayList<>();
    for (MethodFacts facts : file.methods()) {
      Method method = new Method(methods.size(), ofFile.get(facts.type()), facts);
      methods.add(method);
      all.add(method);
      if (facts.kind() != MethodFacts.Kind.LAMBDA) {
        method.type().addMethod(method);
      }
    }
    methodsOfFile.put(file, all);
    typesOfFile.put(file, ofFile);
  }

  private void linkSupertypes() {
    for (TypeDecl type : types) {
      // Names in an extends clause are looked up around the type, not inside it.
      TypeDecl context = type.outer() == null ? type : type.outer();
      List<TypeName> resolved = new ArrayList<>();
      for (TypeName each : type.facts().supertypes()) {
        TypeName found = names.resolve(each, context, null);
        if (found == null || found.name().equals(type.id())) {
          found = names.resolve(each, type, null);
        }
        if (found != null && !found.name().equals(type.id())) {
          resolved.add(found);
        }
      }
      type.supertypes(resolved);
    }
    for (TypeDecl type : types) {
      for (TypeName parent : type.supertypes()) {
        TypeDecl decl = hierarchy.decl(parent);
        if (decl != null) {
          decl.addSubtype(type);
        }
      }
    }
  }

  private void linkSignatures() {
    for (Method method : methods) {
      MethodFacts facts = method.facts();
      List<TypeName> parameters = new ArrayList<>();
      facts
          .parameters()
          .forEach(p -> parameters.add(names.resolve(p.type(), method.type(), facts)));
      Method enclosing =
          facts.enclosingMethod() < 0 ? null : methodOfFile(method, facts.enclosingMethod());
      method.signature(
          Collections.unmodifiableList(parameters),
          names.resolve(facts.returns(), method.type(), facts),
          enclosing);
    }
  }

  /** What is run through functional values too: steps that run the same share one list of it. */
  private void linkFunctional() {
    Map<List<Method>, List<Method>> shared = new HashMap<>();
    for (Method method : methods) {
      Code code = method.code();
      for (int step = 0; code != null && step < code.steps().size(); step++) {
        Set<Method> functional = functionalValues.invoked(code, step);
        if (!functional.isEmpty()) {
          Set<Method> all = new LinkedHashSet<>(code.call(step).methods());
          all.addAll(functional);
          List<Method> targets = List.copyOf(all);
          code.functional(step, shared.computeIfAbsent(targets, k -> targets));
        }
      }
    }
  }

  /**
   * Steps that run the same methods share one list of them, and of their callers: an interface with
   * a thousand implementations that call it has a thousand callers, not a million.
   */
  private void indexCallers() {
    IdentityHashMap<List<Method>, List<CallSite>> byTargets = new IdentityHashMap<>();
    for (Method method : methods) {
      Code code = method.code();
      if (code == null) {
        continue;
      }
      for (int step = 0; step < code.steps().size(); step++) {
        List<Method> targets = targets(code, step);
        CallSite site = new CallSite(code, step);
        if (targets.size() == 1) {
          callers.computeIfAbsent(targets.get(0), k -> new ArrayList<>()).add(site);
        } else if (!targets.isEmpty()) {
          byTargets.computeIfAbsent(targets, k -> callersOfAll(targets)).add(site);
        }
      }
    }
  }

  private List<CallSite> callersOfAll(List<Method> targets) {
    List<CallSite> shared = new ArrayList<>();
    for (Method target : targets) {
      sharedCallers.computeIfAbsent(target, k -> new ArrayList<>()).add(shared);
    }
    return shared;
  }

  /** The files, by path. */
  public List<FileFacts> files() {
    return files;
  }

  /** All types of the sources, by path and place. */
  public List<TypeDecl> types() {
    return Collections.unmodifiableList(types);
  }

  /** All methods of the sources, by path and place. */
  public List<Method> methods() {
    return Collections.unmodifiableList(methods);
  }

  /** What went wrong inside, also in what is asked of the program later. */
  public Faults faults() {
    return faults;
  }

  /** The type hierarchy. */
  public Types hierarchy() {
    return hierarchy;
  }

  /** The name resolver. */
  public Names names() {
    return names;
  }

  /** The frameworks catalog. */
  public FrameworkCatalog frameworks() {
    return frameworks;
  }

  /** Where lambdas and method references go. */
  public FunctionalValues functionalValues() {
    return functionalValues;
  }

  /** The method of a file with that index. */
  Method method(FileFacts file, int index) {
    return methodsOfFile.get(file).get(index);
  }

  /** The lambda or anonymous class's method with that index in the file of another method. */
  public Method methodOfFile(Method sibling, int index) {
    return method(sibling.type().file(), index);
  }

  /**
   * Says whether the text of a method stands in the body of another: a lambda, or a method of an
   * anonymous class. What makes an object of that class stands where it is made.
   */
  public boolean standsIn(Method inner, Method outer) {
    Method around = around(inner);
    while (around != null && around != outer) {
      around = around(around);
    }
    return around != null;
  }

  private Method around(Method method) {
    if (method.isLambda()) {
      return method.enclosing();
    }
    TypeFacts type = method.type().facts();
    boolean inBody = type.kind() == TypeFacts.Kind.ANONYMOUS && type.enclosingMethod() >= 0;
    return inBody && !method.isConstruction() ? methodOfFile(method, type.enclosingMethod()) : null;
  }

  /** The type of a file with that index. */
  TypeDecl type(FileFacts file, int index) {
    return typesOfFile.get(file).get(index);
  }

  /** The anonymous class with that index in the file of a method. */
  public TypeDecl typeOfFile(Method sibling, int index) {
    return type(sibling.type().file(), index);
  }

  /** The type of a field, resolved, or null. */
  public TypeName typeOf(FieldRef field) {
    FieldFacts facts = field.facts();
    return facts == null ? null : names.resolve(facts.type(), field.owner(), null);
  }

  /** The class whose literal a register holds, or null. */
  public TypeName classLiteral(Code code, int register) {
    return code.definition(register) instanceof Step.Constant constant
            && constant.kind() == Step.ConstantKind.CLASS
        ? names.resolve(TypeName.of(constant.text()), code.method().type(), code.method().facts())
        : null;
  }

  /**
   * The methods of the sources that a step may run: by its link, and through functional values.
   * Steps that may run the same many methods share the list, so what is known of all of these can
   * be kept by the list.
   */
  public List<Method> targets(Code code, int step) {
    return code.steps().get(step) instanceof Step.MethodReference ? List.of() : code.targets(step);
  }

  /** The steps that may run a method, by path and place of the calling method. */
  public List<CallSite> callers(Method method) {
    List<CallSite> own = callers.getOrDefault(method, List.of());
    List<List<CallSite>> shared = sharedCallers.getOrDefault(method, List.of());
    if (shared.isEmpty()) {
      return own;
    }
    List<CallSite> all = new ArrayList<>(own);
    shared.forEach(all::addAll);
    if (!own.isEmpty() || shared.size() > 1) {
      all.sort(
          (a, b) -> {
            int byMethod = Integer.compare(a.code().method().id(), b.code().method().id());
            return byMethod != 0 ? byMethod : Integer.compare(a.step(), b.step());
          });
    }
    return all;
  }

  /**
   * A step that calls.
   *
   * @param code the calling body
   * @param step the step's number
   */
  public record CallSite(Code code, int step) {}
}
