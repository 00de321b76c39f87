package io.mongolint.flow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is reached from each of many things, as sets of bits: own ones, and those of what it asks.
 */
abstract class ReachedBits extends OnDemand<Object> {
  private final Map<Object, BitSet> found = new HashMap<>();
  private final Map<Object, Set<Object>> asked = new HashMap<>();

  /** Gives what something asks for, and sets the bits of its own. */
  abstract Set<Object> asks(Object each, BitSet own);

  /** What is reached from it. */
  final BitSet reached(Object each) {
    solve(each);
    return found.get(each);
  }

  @Override
  final Iterable<?> asks(Object each) {
    BitSet own = new BitSet();
    Set<Object> all = asks(each, own);
    found.put(each, own);
    asked.put(each, all);
    return all;
  }

  @Override
  final boolean grows(Object each) {
    BitSet bits = found.get(each);
    int before = bits.cardinality();
    asked.get(each).forEach(other -> bits.or(found.get(other)));
    return bits.cardinality() > before;
  }

  @Override
  final void done(Object each) {
    asked.remove(each);
  }
}
