package io.mongolint.flow;

import io.mongolint.catalog.Operation;

/** What a call of a library hands on of what the function among its arguments gives. */
enum FunctionResult {
  /** Nothing that is known. */
  NOTHING,
  /** It gives that, or keeps it in its receiver, or both. */
  ITSELF,
  /** It gives a container of that. */
  IN_CONTAINER;

  static FunctionResult of(Semantics.Meaning call) {
    if (call.is(Operation.ONCE) || call.is(Operation.WRAPS)) {
      return IN_CONTAINER;
    }
    boolean itself =
        call.is(Operation.KEYED)
            || call.is(Operation.FILLS)
            || call.is(Operation.MISSING)
            || call.is(Operation.RUNS);
    return itself ? ITSELF : NOTHING;
  }
}
