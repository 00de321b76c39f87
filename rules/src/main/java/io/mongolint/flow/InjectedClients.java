package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Clients that a container hands out and that somebody it hands them to closes, where the container
 * itself does not: a life-cycle object with an injected client, a hook on what the injector gives.
 */
final class InjectedClients {
  private final Summaries summaries;
  private final Closers closers;
  private final Constructions constructions;

  /** The types, as declared where they are closed; null until somebody asks. */
  private Set<String> closed;

  InjectedClients(Summaries summaries, Closers closers, Constructions constructions) {
    this.summaries = summaries;
    this.closers = closers;
    this.constructions = constructions;
  }

  /** Says whether a client that was injected as that type, or a type near it, is closed. */
  boolean areClosed(String type) {
    if (closed == null) {
      closed = find();
    }
    return closed.stream()
        .anyMatch(
            each ->
                summaries.program().hierarchy().isSubtype(type, each)
                    || summaries.program().hierarchy().isSubtype(each, type));
  }

  private Set<String> find() {
    Set<String> found = new TreeSet<>();
    for (TypeDecl type : summaries.program().types()) {
      for (FieldFacts each : type.facts().fields()) {
        FieldRef field = new FieldRef(type, each.name());
        TypeName declared = summaries.program().typeOf(field);
        if (isClient(declared) && isGiven(field) && closers.anyReached(field)) {
          found.add(declared.name());
        }
      }
    }
    for (Method method : summaries.program().methods()) {
      if (method.code() != null) {
        addLocals(method.code(), found);
      }
    }
    return found;
  }

  private boolean isClient(TypeName type) {
    return type != null && summaries.kindOf(type) == ResourceKind.CLIENT;
  }

  /**
   * Nobody in the sources fills the field but with what a constructor or setter was given, and not
   * all who make such objects open what they give.
   */
  private boolean isGiven(FieldRef field) {
    List<Program.CallSite> made = constructions.of(field.owner());
    if (!made.isEmpty()
        && summaries.lifecycles().instance(field.owner()).isEmpty()
        && made.stream().allMatch(this::isGivenOpening)) {
      return false;
    }
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      boolean given =
          site.code().steps().get(site.step()) instanceof Step.FieldStore store
              && site.code().body().parameters().contains(store.source());
      if (!given) {
        return false;
      }
    }
    return true;
  }

  private boolean isGivenOpening(Program.CallSite site) {
    return ValueOrigins.arguments(site.code().steps().get(site.step())).stream()
        .map(site.code()::definitionStep)
        .anyMatch(made -> made >= 0 && summaries.semantics().opens(site.code(), made) != null);
  }

  /** {@code injector.getInstance(MongoClient.class).close()}, or a hook that does it. */
  private void addLocals(Code code, Set<String> found) {
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      boolean ends =
          step instanceof Step.MethodReference
              || summaries.semantics().mayBe(Operation.CLOSES, code, i);
      int receiver =
          step instanceof Step.Call call
              ? call.receiver()
              : step instanceof Step.MethodReference reference && reference.name().equals("close")
                  ? reference.receiver()
                  : -1;
      TypeName type = ends && receiver >= 0 ? given(code, receiver) : null;
      if (isClient(type) && isGivenByLibrary(code, receiver)) {
        found.add(type.name());
      }
    }
  }

  /** The type of what a register holds; of what a library is asked for by its class, that class. */
  private TypeName given(Code code, int register) {
    TypeName type = code.type(register);
    int definition = type == null ? code.definitionStep(register) : -1;
    if (definition < 0
        || !(code.steps().get(definition) instanceof Step.Call call)
        || call.arguments().isEmpty()) {
      return type;
    }
    return summaries.program().classLiteral(code, call.arguments().get(0));
  }

  private boolean isGivenByLibrary(Code code, int register) {
    return code.origins(register).stream()
        .anyMatch(
            made ->
                code.steps().get(made) instanceof Step.Call
                    && code.call(made).methods().isEmpty()
                    && summaries.semantics().opens(code, made) == null);
  }
}
