package io.mongolint.program;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import java.util.List;
import java.util.function.Consumer;

/** The types that values have where their declarations say less. */
final class GivenTypes {
  /** How many methods are linked ahead of their turn, each for the one before. */
  private static final int MAX_DEPTH = 16;

  private final Types types;
  private final Consumer<Method> linker;
  private int depth;
  private boolean othersWanted;

  /**
   * Makes it.
   *
   * @param types the types
   * @param linker links a method that was not linked yet; null if other methods are not to be
   *     looked at, since they may be linked at this moment
   */
  GivenTypes(Types types, Consumer<Method> linker) {
    this.types = types;
    this.linker = linker;
  }

  /** A variable's type, or the narrower one of the only value that it is given. */
  TypeName of(Code code, int register) {
    TypeName declared = code.type(register);
    if (declared == null) {
      return null;
    }
    TypeName given =
        code.definition(register) instanceof Step.Copy copy ? code.type(copy.source()) : null;
    return isNarrower(given, declared) ? given : declared;
  }

  private boolean isNarrower(TypeName given, TypeName declared) {
    return given != null
        && given.dimensions() == 0
        && !given.name().startsWith("java.")
        && types.isSubtype(given.name(), declared.name());
  }

  /**
   * What methods give of which no more is declared than that it can be iterated over: whether it is
   * a list or a query that runs then, only their bodies tell.
   */
  TypeName returned(List<Method> methods, TypeName declared) {
    if (declared == null || !declared.name().equals("java.lang.Iterable") || depth >= MAX_DEPTH) {
      return declared;
    }
    if (linker == null) {
      othersWanted |= !methods.isEmpty();
      return declared;
    }
    for (Method each : methods) {
      if (each.code() == null) {
        depth++;
        linker.accept(each);
        depth--;
      }
      TypeName given = each.code() == null ? null : returned(each.code(), declared);
      if (given != null) {
        return given;
      }
    }
    return declared;
  }

  /** Says whether another method had to be looked at since this was asked last. */
  boolean othersWanted() {
    boolean wanted = othersWanted;
    othersWanted = false;
    return wanted;
  }

  private TypeName returned(Code code, TypeName declared) {
    for (Body.Block block : code.body().blocks()) {
      if (block.end() instanceof Terminator.Return done && done.value() >= 0) {
        TypeName given = of(code, done.value());
        if (isNarrower(given, declared)) {
          return given;
        }
      }
    }
    return null;
  }
}
