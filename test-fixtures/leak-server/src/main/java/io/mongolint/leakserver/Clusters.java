package io.mongolint.leakserver;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The open clients of this process, as the driver itself shows them.
 *
 * <p>Each client has one cluster, and each cluster a monitor whose thread bears its name from the
 * opening to the close. That holds for the drivers from 2.12 to 5.x.
 */
public final class Clusters {
  private static final Pattern NAME =
      Pattern.compile("cluster-(?:rtt-)?(?:ClusterId\\{value=')?([0-9a-f]{24}|\\d+(?=-))");

  private Clusters() {}

  /** The identities of the clusters with a living monitor. */
  public static Set<String> alive() {
    return names(threads());
  }

  /** The same of threads that were started by code with this context class loader. */
  public static Set<String> alive(ClassLoader loader) {
    return names(threads().filter(each -> each.getContextClassLoader() == loader));
  }

  /**
   * Interrupts every thread that code with this context class loader has left behind: monitors of
   * leaked clients would go on to ask for the server.
   */
  public static void stop(ClassLoader loader) {
    threads().filter(each -> each.getContextClassLoader() == loader).forEach(Thread::interrupt);
  }

  private static Set<String> names(Stream<Thread> threads) {
    return threads
        .map(Clusters::of)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String of(Thread thread) {
    Matcher name = NAME.matcher(thread.getName());
    return name.find() ? name.group(1) : null;
  }

  private static Stream<Thread> threads() {
    Thread[] all = new Thread[Thread.activeCount() + 64];
    int n = Thread.enumerate(all);
    return Arrays.stream(all, 0, n);
  }
}
