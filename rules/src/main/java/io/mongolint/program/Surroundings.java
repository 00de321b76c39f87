package io.mongolint.program;

import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Moment;
import io.mongolint.catalog.Runs;
import io.mongolint.catalog.ScopeRule;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Marks.Mark;
import java.util.List;
import java.util.Optional;

/** What all parts of {@link Lifecycles} ask of: the program, its annotations, its imports. */
record Surroundings(Program program, Marks marks, Imports imports, Inheritance inheritance) {

  static Surroundings of(Program program) {
    return new Surroundings(
        program, new Marks(program), new Imports(program), new Inheritance(program.hierarchy()));
  }

  Types hierarchy() {
    return program.hierarchy();
  }

  FrameworkCatalog catalog() {
    return program.frameworks();
  }

  /** The name of a type, or null for an array and for what is not known. */
  static String name(TypeName type) {
    return type == null || type.dimensions() > 0 ? null : type.name();
  }

  /** The names of a type's arguments. */
  static List<String> arguments(TypeName type) {
    return type == null ? List.of() : type.arguments().stream().map(TypeName::name).toList();
  }

  /** The arguments that a type gives to one of its supertypes. */
  List<String> arguments(TypeDecl type, String supertype) {
    return arguments(hierarchy().asSuper(TypeName.of(type.id()), supertype));
  }

  /** Says whether a type, or one of its supertypes or subtypes in the sources, is annotated so. */
  boolean carriesAny(TypeDecl type, List<String> annotations) {
    return carries(type, annotations)
        || hierarchy().closure(type.id()).stream()
            .map(hierarchy()::decl)
            .anyMatch(each -> each != null && carries(each, annotations))
        || hierarchy().subtypes(type).stream().anyMatch(each -> carries(each, annotations));
  }

  private boolean carries(TypeDecl type, List<String> annotations) {
    return marks.of(type).stream().anyMatch(mark -> annotations.contains(mark.name()));
  }

  /** Says whether the module of a type uses one of the libraries; none wanted is all right. */
  boolean uses(TypeDecl type, List<String> packages) {
    return packages.isEmpty()
        || packages.stream().anyMatch(each -> imports.uses(type.source().module(), each));
  }

  /** How often a listener runs, by the types of its events; those of start and end come once. */
  Runs ofEvents(Runs usual, List<String> events) {
    int startup = 0;
    int shutdown = 0;
    for (String event : events) {
      Optional<Moment> moment = moment(event);
      if (moment.isEmpty()) {
        return usual;
      }
      if (moment.get() == Moment.STARTUP) {
        startup++;
      } else {
        shutdown++;
      }
    }
    if (startup + shutdown == 0) {
      return usual;
    }
    return startup == 0 ? Runs.AT_END : Runs.ONCE;
  }

  private Optional<Moment> moment(String event) {
    return hierarchy().closure(event).stream()
        .flatMap(each -> catalog().event(each).stream())
        .findFirst();
  }

  /**
   * How often a listener runs whose parameter a qualifier restricts to the start or end of a scope:
   * that of the application comes once, that of a request with each.
   */
  Optional<Runs> ofQualifiers(List<Mark> qualifiers) {
    for (Mark mark : qualifiers) {
      Optional<Moment> moment = catalog().event(mark.name());
      if (moment.isPresent()) {
        Optional<Runs> perScope =
            marks.classes(mark, "value").stream()
                .flatMap(scope -> catalog().scope(scope).stream())
                .map(ScopeRule::lifetime)
                .filter(Lifetime::isPerHandlerRun)
                .map(Surroundings::runsOf)
                .findFirst();
        return perScope.isPresent()
            ? perScope
            : Optional.of(moment.get() == Moment.STARTUP ? Runs.ONCE : Runs.AT_END);
      }
    }
    return Optional.empty();
  }

  /** How often code runs that belongs to the making of objects of that lifetime. */
  static Runs runsOf(Lifetime lifetime) {
    return switch (lifetime) {
      case APPLICATION, REFRESH -> Runs.ONCE;
      case REQUEST, TRANSACTION -> Runs.PER_REQUEST;
      case INVOCATION -> Runs.PER_EVENT;
      case SESSION, VIEW -> Runs.PER_SESSION;
      case CONNECTION -> Runs.PER_CONNECTION;
      case THREAD -> Runs.PER_THREAD;
      case STEP, TASK -> Runs.PER_STEP;
      case TEST -> Runs.TEST;
      case ACTOR, INJECTION, DEPLOYMENT, POOL, OWNER -> Runs.PER_INSTANCE;
    };
  }
}
