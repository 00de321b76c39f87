package io.mongolint.flow;

import io.mongolint.facts.Modifier;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the sources make objects of their types, and for whom. */
final class Constructions {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final boolean includeTests;
  private final Map<TypeDecl, List<Program.CallSite>> sites = new HashMap<>();

  Constructions(Summaries summaries, boolean includeTests) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.includeTests = includeTests;
    for (Method method : program.methods()) {
      if (method.code() != null && !lifecycles.isTest(method)) {
        index(method.code());
      }
    }
  }

  private void index(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.New made) {
        TypeDecl type = program.hierarchy().decl(code.type(made.target()));
        if (type != null) {
          sites.computeIfAbsent(type, k -> new ArrayList<>()).add(new Program.CallSite(code, i));
        }
      }
    }
  }

  /** The constructions of a type by the sources, tests apart. */
  List<Program.CallSite> of(TypeDecl type) {
    return sites.getOrDefault(type, List.of());
  }

  /** An object made by a factory of a library, for callers that are not among the sources. */
  boolean isForOthers(Program.CallSite site, FieldRef held) {
    Method factory = site.code().method();
    boolean called =
        program.callers(factory).stream()
            .anyMatch(each -> includeTests || !lifecycles.isTest(each.code().method()));
    return !called
        && (factory.facts().modifiers() & Modifier.PUBLIC) != 0
        && !lifecycles.isHandler(factory)
        && lifecycles.factory(factory).isEmpty()
        && Tracker.follow(summaries, site.code(), Seed.made(site.step(), Seed.Shape.HOLDER, held))
            .handsOut;
  }

  /** Says whether a method runs while its object is made. */
  boolean isPartOf(Method method) {
    return isPartOf(method, new HashSet<>());
  }

  /** Runs while the object is made: a constructor, or a method of it that one calls. */
  private boolean isPartOf(Method method, Set<Method> seen) {
    if (method.root().isConstruction()) {
      return true;
    }
    if (method.isStatic() || !seen.add(method)) {
      return method.isStatic();
    }
    for (Program.CallSite site : program.callers(method)) {
      boolean onSelf =
          site.code().steps().get(site.step()) instanceof Step.Call call
              && (call.receiver() < 0 || call.receiver() == site.code().body().self());
      if (onSelf && isPartOf(site.code().method(), seen)) {
        return true;
      }
    }
    return false;
  }
}
