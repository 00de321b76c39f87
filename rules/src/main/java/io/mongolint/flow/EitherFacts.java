package io.mongolint.flow;

import io.mongolint.facts.Body;
import io.mongolint.facts.Terminator;
import io.mongolint.flow.Guards.Fact;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Blocks to which several conditions lead, one of which has turned out: {@code if (broken || forced
 * || client == null)}. None of them holds on every path, but on every path one does.
 */
final class EitherFacts {
  private final Code code;
  private final BranchFacts branches;
  private final List<Set<Fact>> atEntry;
  private final Map<Integer, List<Set<Fact>>> ways = new LinkedHashMap<>();
  private final Set<Integer> otherwise = new HashSet<>();

  private EitherFacts(Code code, BranchFacts branches, List<Set<Fact>> atEntry) {
    this.code = code;
    this.branches = branches;
    this.atEntry = atEntry;
  }

  /** What is known at the entry of such blocks. */
  static Map<Integer, Fact> of(Code code, BranchFacts branches, List<Set<Fact>> atEntry) {
    EitherFacts facts = new EitherFacts(code, branches, atEntry);
    for (int block = 0; block < atEntry.size(); block++) {
      if (atEntry.get(block) != null) {
        facts.leave(block);
      }
    }
    return facts.found();
  }

  private void leave(int block) {
    Body.Block body = code.body().blocks().get(block);
    for (int context = body.context(); context >= 0; ) {
      Body.ExceptionContext handlers = code.body().contexts().get(context);
      handlers.handlers().forEach(handler -> otherwise.add(handler.block()));
      context = handlers.parent();
    }
    if (body.end() instanceof Terminator.Jump jump) {
      otherwise.add(jump.target());
    } else if (body.end() instanceof Terminator.Switch choice) {
      otherwise.addAll(choice.targets());
    } else if (body.end() instanceof Terminator.Branch branch) {
      come(branch.whenTrue(), block, branches.of(branch, block, true));
      come(branch.whenFalse(), block, branches.of(branch, block, false));
    }
  }

  private void come(int target, int block, Set<Fact> more) {
    Set<Fact> all = new LinkedHashSet<>(atEntry.get(block));
    all.addAll(more);
    ways.computeIfAbsent(target, k -> new ArrayList<>(2)).add(all);
  }

  private Map<Integer, Fact> found() {
    Map<Integer, Fact> found = new LinkedHashMap<>();
    ways.forEach(
        (block, all) -> {
          if (all.size() > 1 && !otherwise.contains(block)) {
            List<Set<Fact>> own = own(all);
            if (own.stream().noneMatch(Set::isEmpty)) {
              found.put(block, new Guards.Either(block, own));
            }
          }
        });
    return found;
  }

  /** Each way without what only says that an earlier one was not taken. */
  private static List<Set<Fact>> own(List<Set<Fact>> all) {
    List<Set<Fact>> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Set<FieldRef> opposite = new HashSet<>();
      for (Set<Fact> earlier : all.subList(0, i)) {
        opposite.addAll(opposite(earlier, all.get(i)));
      }
      Set<Fact> left = new LinkedHashSet<>(all.get(i));
      left.removeIf(
          fact ->
              !(fact instanceof Guards.Tested tested && !opposite.contains(tested.field()))
                  && (Guards.empty(fact) == null || opposite.contains(Guards.empty(fact))));
      found.add(left);
    }
    return found;
  }

  private static Set<FieldRef> opposite(Set<Fact> one, Set<Fact> other) {
    Set<FieldRef> found = new HashSet<>();
    for (Fact fact : one) {
      for (Fact against : other) {
        if (fact instanceof Guards.Tested first
            && against instanceof Guards.Tested second
            && first.block() == second.block()
            && first.target() != second.target()
            && first.field().equals(second.field())) {
          found.add(first.field());
        }
      }
    }
    return found;
  }
}
