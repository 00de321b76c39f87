package io.mongolint.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is asked for is worked out first, once where nothing is in a circle. */
class OnDemandTest {
  /** Names that each number has itself or gets from those that it asks. */
  private static final class Names extends OnDemand<Integer> {
    private final Map<Integer, List<Integer>> asks;
    private final Map<Integer, Set<String>> found = new HashMap<>();
    private final Map<Integer, Integer> turns = new LinkedHashMap<>();

    Names(Map<Integer, List<Integer>> asks) {
      this.asks = asks;
    }

    @Override
    Iterable<Integer> asks(Integer each) {
      found.put(each, new TreeSet<>());
      return asks.getOrDefault(each, List.of());
    }

    @Override
    boolean grows(Integer each) {
      turns.merge(each, 1, Integer::sum);
      boolean more = asks.containsKey(each) ? false : found.get(each).add("end" + each);
      for (int other : asks.getOrDefault(each, List.of())) {
        more |= found.get(each).addAll(found.get(other));
      }
      return more;
    }

    @Override
    void done(Integer each) {}

    Set<String> of(int number) {
      solve(number);
      return found.get(number);
    }
  }

  @Test
  void aChainOfAnyLengthIsWorkedOutFromItsEnd() {
    Map<Integer, List<Integer>> chain = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      chain.put(i, List.of(i + 1));
    }
    Names names = new Names(chain);
    assertThat(names.of(0)).containsExactly("end200000");
    assertThat(names.turns.values()).allMatch(turns -> turns == 1);
  }

  @Test
  void allOfACircleGetWhatOneOfItGets() {
    Names names = new Names(Map.of(0, List.of(1), 1, List.of(2), 2, List.of(0, 3), 4, List.of(1)));
    assertThat(names.of(0)).containsExactly("end3");
    assertThat(names.of(1)).containsExactly("end3");
    assertThat(names.of(2)).containsExactly("end3");
    assertThat(names.turns.get(3)).isEqualTo(1);
    assertThat(names.of(4)).as("asked for later").containsExactly("end3");
    assertThat(names.turns.get(4)).isEqualTo(1);
  }
}
