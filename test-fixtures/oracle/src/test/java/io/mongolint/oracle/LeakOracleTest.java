package io.mongolint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Runs the fixtures as their callers and containers would, and measures what they leave open.
 *
 * <p>A case that is marked must show the cost of each rule that it is marked with; one that is not
 * must end clean. Which cases cannot do so here, and why, stands in {@code unproved.tsv}, and only
 * those may.
 */
class LeakOracleTest {
  private static final List<String> MODULES = List.of("driver5", "driver4", "driver3", "driver2");
  private static final List<Integer> PORTS = List.of(27017, 27018, 27019, 27020);
  private static final int WORKERS = 2;

  /** On a busy machine a thread may come late: what is unexpected must come again to be believed. */
  private static final List<Integer> AGAIN = List.of(4, 12);

  private final Map<OracleCase, Outcome> outcomes = new ConcurrentHashMap<>();

  @Test
  void marksAreTrue() throws Exception {
    long start = System.nanoTime();
    String only = System.getProperty("oracle.only", "");
    List<OracleCase> cases = new ArrayList<>();
    for (String module : MODULES) {
      OracleCase.of(Path.of("..", module)).stream()
          .filter(each -> Arrays.stream(only.split(",")).anyMatch(each.toString()::contains))
          .forEach(cases::add);
    }
    int[] ports = PORTS.stream().mapToInt(each -> each).toArray();
    List<String> addresses = Addresses.free(WORKERS, ports);
    if (addresses.isEmpty()) {
      String reason = "the leak oracle did not run: port " + PORTS.get(0) + " is taken";
      System.out.println(reason);
      Assumptions.abort(reason);
    }
    Reasons reasons = Reasons.read();
    runAll(addresses, cases);
    Table table = new Table(reasons, outcomes);
    Files.write(Path.of("target", "oracle.tsv"), table.lines());
    System.out.println(table.summary((System.nanoTime() - start) / 1_000_000_000));
    assertThat(table.wrong()).as("marks that the real driver does not bear out").isEmpty();
    if (only.isEmpty()) {
      assertThat(table.stale(cases))
          .as("lines of unproved.tsv that name no case: take them out")
          .isEmpty();
    }
  }

  private void runAll(List<String> addresses, List<OracleCase> cases) throws Exception {
    List<WorkerProcess> workers = new ArrayList<>();
    for (String address : addresses) {
      workers.add(new WorkerProcess(address, PORTS, hosts(cases)));
    }
    try {
      inParallel(workers, cases, 1);
      for (int patience : AGAIN) {
        inParallel(workers.subList(0, 1), unexpected(cases), patience);
      }
    } finally {
      workers.forEach(WorkerProcess::close);
    }
  }

  private List<OracleCase> unexpected(List<OracleCase> cases) throws IOException {
    Reasons reasons = Reasons.read();
    return cases.stream()
        .filter(each -> !reasons.cases().containsKey(each.toString()))
        .filter(each -> !outcomes.get(each).bears(each))
        .toList();
  }

  private void inParallel(List<WorkerProcess> workers, List<OracleCase> cases, int patience)
      throws Exception {
    Queue<OracleCase> left = new ConcurrentLinkedQueue<>(cases);
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (WorkerProcess worker : workers) {
        all.add(
            () -> {
              for (OracleCase each = left.poll(); each != null; each = left.poll()) {
                outcomes.put(each, worker.run(each, patience));
              }
              return null;
            });
      }
      for (Future<Void> each : threads.invokeAll(all)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** What the workers' resolver must know: nothing else is found, so nothing leaves the machine. */
  private static TreeSet<String> hosts(List<OracleCase> cases) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    cases.forEach(each -> names.addAll(each.hosts()));
    names.add("localhost");
    names.add(java.net.InetAddress.getLocalHost().getHostName());
    return names;
  }
}
