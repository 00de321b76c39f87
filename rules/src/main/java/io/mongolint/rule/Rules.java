package io.mongolint.rule;

import java.util.List;

/** The list of rules. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new ClientPerRequest(),
          new ClientNotClosed(),
          new CursorNotClosed(),
          new SessionNotClosed(),
          new ClientCacheUnbounded(),
          new ClientBeanScope(),
          new ClientInLoop(),
          new MultipleClients(),
          new PoolSizeUnset(),
          new PoolBudgetExceeded(),
          new TimeoutUnset(),
          new QueryTimeLimitUnset(),
          new ResultUnbounded(),
          new DiskUseInRequest(),
          new BlockingDriverOnEventLoop(),
          new PoolNotMonitored(),
          new ShutdownHookSkipped());

  private Rules() {}

  /** All rules, in the order in which they are listed to users. */
  public static List<Rule> all() {
    return ALL;
  }
}
