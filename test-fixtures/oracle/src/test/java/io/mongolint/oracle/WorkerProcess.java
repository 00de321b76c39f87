package io.mongolint.oracle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The other end of a {@link Worker}: starts it, and again when a case has ended it. */
final class WorkerProcess implements AutoCloseable {
  private static final long CASE_SECONDS = 60;

  private final String address;
  private final List<Integer> ports;
  private final Path hosts;
  private Process process;
  private PrintStream questions;
  private BufferedReader answers;
  private int cases;

  /**
   * A worker, which is started for its first case.
   *
   * @param address where it serves
   * @param ports the ports that fixtures connect to, the one that most of them do first
   * @param names the names of hosts that lead to the address
   */
  WorkerProcess(String address, List<Integer> ports, TreeSet<String> names) throws IOException {
    this.address = address;
    this.ports = ports;
    hosts = Path.of("target", "hosts-" + address);
    Files.writeString(hosts, address + " " + String.join(" ", names) + "\n");
  }

  /** Runs a case there; a case that ends the process, or does not end, is refused. */
  Outcome run(OracleCase each, int patience) throws IOException, InterruptedException {
    if (process == null) {
      start();
      cases = 0;
    }
    cases++;
    questions.println(each.module() + "\t" + each.path() + "\t" + patience);
    String line;
    try {
      line =
          CompletableFuture.supplyAsync(this::answer).get(CASE_SECONDS * patience, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      close();
      return Outcome.refused("does not end");
    } catch (java.util.concurrent.ExecutionException e) {
      line = null;
    }
    if (line == null) {
      close();
      // A process may be ended by the case before, too.
      return cases == 1 ? Outcome.refused("ends its process") : run(each, patience);
    }
    return Outcome.of(line);
  }

  private String answer() {
    try {
      return answers.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Djdk.net.hosts.file=" + hosts,
            "-Doracle.failures=" + Boolean.getBoolean("oracle.failures"),
            // Shutdown hooks are run by the oracle at the end of each case, and old Spring defines
            // classes.
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Worker.class.getName(),
            address));
    ports.forEach(each -> command.add(String.valueOf(each)));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MONGO_URI", "mongodb://localhost:27017");
    builder.environment().put("APP_ENV", "production");
    builder.redirectError(new File("target", "worker-" + address + ".log"));
    process = builder.start();
    questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Ends the process, if there is one. */
  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
      process = null;
    }
  }
}
