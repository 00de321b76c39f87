package io.mongolint.flow;

import io.mongolint.catalog.Closing;
import io.mongolint.facts.TypeName;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.Optional;

/** Whether a client that a factory method makes for a container is closed. */
final class BeanClosing {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final Closers closers;
  private final InjectedClients injected;

  BeanClosing(Summaries summaries, Closers closers, Constructions constructions) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.closers = closers;
    injected = new InjectedClients(summaries, closers, constructions);
  }

  /** Says whether a container, or the sources, close what a factory method of theirs returns. */
  boolean isClosed(Resource resource, Outcome outcome, Lifecycles.Factory factory) {
    if (factory.disposer() != null) {
      return true;
    }
    TypeName type = resource.code().type(resource.code().steps().get(resource.step()).target());
    FieldRef held = resource.held();
    if (!outcome.returnedIn.isEmpty()) {
      held = outcome.returnedIn.iterator().next();
      type = TypeName.of(held.owner().id());
    }
    TypeDecl decl = program.hierarchy().decl(type);
    String name = type == null ? null : type.name();
    if (name == null || containerCloses(factory, name, decl, held)) {
      return true;
    }
    return held != null ? closers.anyReached(held) : injected.areClosed(name);
  }

  private boolean containerCloses(
      Lifecycles.Factory factory, String type, TypeDecl decl, FieldRef held) {
    if (factory.closing() == Closing.INFERRED
        && held == null
        && summaries.semantics().hasEnd(type)
        && !"".equals(factory.closeMethod())) {
      return true;
    }
    Optional<String> called =
        lifecycles.closerAtEnd(factory.closing(), factory.closeMethod(), type, decl);
    if (called.isEmpty() || decl == null || held == null) {
      return called.isPresent();
    }
    return summaries.closers(held).stream()
        .anyMatch(m -> m.name().equals(called.get()) && closers.isCalledOn(decl, m));
  }
}
