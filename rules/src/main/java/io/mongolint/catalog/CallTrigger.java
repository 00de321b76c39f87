package io.mongolint.catalog;

import java.util.List;

/**
 * A call that hands code or an object to a framework.
 *
 * @param framework the framework's key
 * @param receiver the qualified name of the type that declares the method, or a pattern of names
 * @param method the method's name, {@code <init>} for a constructor, or a pattern of names
 * @param arity the number of arguments it speaks of, or -1 for any
 * @param arguments indices of the arguments that may be the code or object; empty for every one
 * @param isStatic whether the method is static, so that a static import of it counts
 * @param runs how often the code runs
 * @param effect what the call does with the arguments
 * @param eventLoop whether the code runs on an event loop
 */
public record CallTrigger(
    String framework,
    String receiver,
    String method,
    int arity,
    List<Integer> arguments,
    boolean isStatic,
    Runs runs,
    Effect effect,
    EventLoop eventLoop) {

  /** Copies the list. */
  public CallTrigger {
    arguments = List.copyOf(arguments);
  }

  /** Says whether it speaks of argument {@code index} of a call with {@code count} arguments. */
  public boolean takes(int index, int count) {
    return (arity < 0 || arity == count) && (arguments.isEmpty() || arguments.contains(index));
  }
}
