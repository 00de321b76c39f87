package io.mongolint.flow;

import io.mongolint.facts.Modifier;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.Set;

/** Whether those who use a type, of whom the sources may have none, can close what it keeps. */
final class ClosedByUsers {
  private final Program program;
  private final Closers closers;
  private final Constructions constructions;

  ClosedByUsers(Program program, Closers closers, Constructions constructions) {
    this.program = program;
    this.closers = closers;
    this.constructions = constructions;
  }

  /** An inner class's object, which knows its outer one, is what is closed. */
  boolean isClosedInside(Set<Method> closing, TypeDecl owner) {
    return closing.stream()
        .anyMatch(
            m ->
                !m.isLambda()
                    && m.type() != owner
                    && m.type().outer() == owner
                    && !m.type().facts().isStatic()
                    && m.type().facts().enclosingMethod() < 0
                    && !constructions.of(m.type()).isEmpty());
  }

  /** Opened and closed through objects of which the library's users alone have any. */
  boolean isOpenedAndClosedByCallers(Resource resource, FieldRef field, Set<Method> closing) {
    Method opener = resource.code().method().root();
    return !opener.isStatic()
        && !closing.stream().allMatch(Method::isStatic)
        && (constructions.isPartOf(opener) || program.callers(opener).isEmpty())
        && program.hierarchy().subtypes(field.owner()).stream()
            .flatMap(type -> constructions.of(type).stream())
            .allMatch(site -> constructions.isForOthers(site, field))
        && isOpenToCallers(closing, field.owner());
  }

  /**
   * Opened and closed by methods of one interface that nobody is seen to call: files that have
   * nothing to do with MongoDB are not read, and whoever calls the one there calls the other.
   */
  boolean isCalledByUnread(Resource resource, Set<Method> closing) {
    Method opener = resource.code().method().root();
    return isUncalled(opener)
        && closing.stream().anyMatch(closer -> isOpenedLike(opener, closer) && isUncalled(closer));
  }

  private boolean isUncalled(Method method) {
    return program.callers(method).isEmpty() && !closers.isReferredTo(method);
  }

  /** Says whether two methods of a class implement methods of the same type of the project. */
  private boolean isOpenedLike(Method opener, Method closer) {
    return opener != closer
        && !closer.isLambda()
        && opener.type() == closer.type()
        && program.hierarchy().closure(opener.type().id()).stream()
            .map(program.hierarchy()::decl)
            .anyMatch(
                above ->
                    above != null
                        && above != opener.type()
                        && declares(above, opener)
                        && declares(above, closer));
  }

  private static boolean declares(TypeDecl above, Method method) {
    return !method.isStatic()
        && above.methods().stream()
            .anyMatch(
                each ->
                    each.name().equals(method.name())
                        && each.facts().parameters().size() == method.facts().parameters().size()
                        && !each.isStatic());
  }

  /** A class of a library that nobody constructs here: its users call its public close. */
  boolean isOpenToCallers(Set<Method> closing, TypeDecl owner) {
    for (Method method : closing) {
      if ((method.facts().modifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0) {
        return true;
      }
    }
    return closers.anyReachedOf(closing, owner);
  }
}
