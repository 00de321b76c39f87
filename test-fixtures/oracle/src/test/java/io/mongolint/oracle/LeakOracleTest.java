package io.mongolint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Drives the fixtures as their callers and containers would, and measures what they leave open.
 *
 * <p>A case that is marked must show the cost of each rule that it is marked with; one that is not
 * must end clean. Each is driven several times: plainly, with documents of other types, and with
 * the first, second and third command failing, since most leaks need an exception to show.
 */
class LeakOracleTest {
  private static final int PORT = 27017;
  private static final int ROUNDS = 2;
  private static final int FAULTS = 3;
  private static final int AGAIN = 2;
  private static final int PROVED_AT_LEAST = 60;
  private static final Map<String, String> EXCEPTIONS = new LinkedHashMap<>();

  static {
    // Cases whose cost, or whose clean end, this oracle cannot show, each with the reason.
    try (var in = LeakOracleTest.class.getResourceAsStream("exceptions.tsv")) {
      new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> EXCEPTIONS.put(line.split("\t")[0], line.split("\t")[1]));
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** How a run is disturbed. */
  private record Profile(boolean odd, int fault, int rounds) {}

  /** What a case did. */
  private static final class Outcome {
    final Set<String> shown = new TreeSet<>();
    final Set<String> signs = new TreeSet<>();
    String refused = "";
    int ran;
    int commands;

    boolean asMarked(OracleCase each) {
      return each.bad() ? shown.containsAll(each.rules()) || !refused.isEmpty() : signs.isEmpty();
    }
  }

  @Test
  void marksAreTrue() throws Exception {
    List<String> table = new ArrayList<>();
    int proved = 0;
    int clean = 0;
    int explained = 0;
    int notRun = 0;
    int total = 0;
    List<String> wrong = new ArrayList<>();
    Set<String> unused = new TreeSet<>(EXCEPTIONS.keySet());
    PrintStream out = System.out;
    PrintStream err = System.err;
    String only = System.getProperty("oracle.only", "");
    long start = System.nanoTime();
    try (LeakServer server = new LeakServer(PORT)) {
      // The server does not speak well enough with the drivers before 4.0.
      for (String generation : List.of("driver5", "driver4")) {
        Path module = Path.of("..", generation);
        ClassLoader libraries = libraries(module);
        for (OracleCase each : OracleCase.of(module)) {
          if (!each.toString().contains(only)) {
            continue;
          }
          total++;
          if (only.isEmpty()) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            System.setErr(new PrintStream(OutputStream.nullOutputStream()));
          }
          String exception = EXCEPTIONS.get(each.toString());
          Outcome outcome;
          try {
            outcome = run(server, libraries, each);
            // On a busy machine a thread may come late: what is unexpected must come again to be
            // believed.
            for (int again = 0;
                again < AGAIN && exception == null && outcome.ran > 0 && !outcome.asMarked(each);
                again++) {
              outcome = run(server, libraries, each);
            }
          } finally {
            System.setOut(out);
            System.setErr(err);
          }
          Set<String> open = new TreeSet<>(each.rules());
          open.removeAll(outcome.shown);
          String verdict;
          if (outcome.ran == 0 || !open.isEmpty() && !outcome.refused.isEmpty()) {
            notRun++;
            verdict = "NOT RUN " + outcome.refused;
          } else if (each.bad() && open.isEmpty()) {
            proved++;
            verdict = "proved";
          } else if (!each.bad() && outcome.signs.isEmpty()) {
            clean++;
            verdict = "clean";
          } else {
            verdict = each.bad() ? "NOT SHOWN " + open : "NOT CLEAN";
            if (exception == null) {
              wrong.add(each + ": " + verdict + " " + outcome.signs);
            } else {
              explained++;
              unused.remove(each.toString());
              verdict += ": " + exception;
            }
          }
          table.add(each + "\t" + verdict + "\t" + outcome.signs);
          Files.write(Path.of("target", "oracle.tsv"), table);
        }
      }
    }
    System.out.printf(
        "oracle: %d cases; %d leaks proved, %d clean ends proved, %d not shown for a known reason,"
            + " %d open, %d could not be run; %d exceptions unused; %d s; see target/oracle.tsv%n",
        total,
        proved,
        clean,
        explained,
        wrong.size(),
        notRun,
        unused.size(),
        (System.nanoTime() - start) / 1_000_000_000);
    assertThat(wrong).as("marks that the real driver does not bear out").isEmpty();
    if (only.isEmpty()) {
      assertThat(proved)
          .as("fixtures whose leak was measured")
          .isGreaterThanOrEqualTo(PROVED_AT_LEAST);
    }
  }

  private static ClassLoader libraries(Path module) throws IOException {
    List<URL> urls = new ArrayList<>();
    String path = Files.readString(module.resolve("target/classpath.txt")).strip();
    for (String each : path.split(File.pathSeparator)) {
      urls.add(Path.of(each).toUri().toURL());
    }
    urls.add(Path.of("target/test-classes").toUri().toURL());
    // Their own view of the world: neither this test's libraries nor the server's.
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static Outcome run(LeakServer server, ClassLoader libraries, OracleCase each)
      throws Exception {
    Outcome outcome = new Outcome();
    List<Profile> profiles = new ArrayList<>();
    profiles.add(new Profile(false, 0, ROUNDS));
    // What opens with each call does so without any exception; the rest of these folders costs only
    // time.
    boolean perCall =
        Set.of("clientperrequest", "clientbeanscope", "clientcacheunbounded")
            .contains(each.path().getParent().getFileName().toString());
    for (int fault = 1; fault <= (perCall ? 0 : FAULTS); fault++) {
      profiles.add(new Profile(false, fault, 0));
    }
    if (!perCall) {
      profiles.add(new Profile(true, 0, 0));
      // Made and ended without a call in between.
      profiles.add(new Profile(false, 0, -1));
    }
    for (Profile profile : profiles) {
      if (profile.fault() > outcome.commands && profile.fault() > 0) {
        continue;
      }
      run(server, libraries, each, profile, outcome);
      if (outcome.ran == 0 || each.bad() && outcome.shown.containsAll(each.rules())) {
        break;
      }
    }
    return outcome;
  }

  private static void run(
      LeakServer server, ClassLoader libraries, OracleCase each, Profile profile, Outcome outcome)
      throws Exception {
    server.reset(each.row(profile.odd()));
    Set<String> own = Clusters.alive();
    try (URLClassLoader classes = new URLClassLoader(urls(each.module()), libraries)) {
      @SuppressWarnings("unchecked")
      Function<String, String> stage =
          (Function<String, String>)
              libraries
                  .loadClass("io.mongolint.oracle.Stage")
                  .getConstructor(ClassLoader.class, List.class, String.class, Boolean.class)
                  .newInstance(classes, each.types(), each.sources(), profile.odd());
      server.fail(profile.fault());
      String answer = stage.apply("start");
      own.addAll(own(answer));
      outcome.commands = Math.max(outcome.commands, server.commands());
      int least = Integer.MAX_VALUE;
      int opened = 0;
      LeakServer.Counts last = settled(server, classes, own, false);
      for (int round = 0; round <= profile.rounds(); round++) {
        int accepted = last.accepted();
        int pools = pools(classes, own);
        server.fail(profile.fault());
        answer = stage.apply("call:" + round);
        own.addAll(own(answer));
        outcome.commands = Math.max(outcome.commands, server.commands());
        LeakServer.Counts after = settled(server, classes, own, false);
        last = after;
        int more = Math.max(after.accepted() - accepted, pools(classes, own) - pools);
        opened =
            Math.max(
                opened, Math.max(pools(classes, own) - pools, (after.accepted() - accepted) / 2));
        if (round > 0) {
          least = Math.min(least, more);
        }
      }
      server.fail(0);
      own.addAll(own(stage.apply("end")));
      LeakServer.Counts left = settled(server, classes, own, true);
      int pools = pools(classes, own);
      stage.apply("finish");
      int sessions = server.counts().sessions();
      outcome.ran = Math.max(outcome.ran, Integer.parseInt(answer.lines().findFirst().orElse("0")));
      outcome.refused = answer.lines().skip(2).collect(Collectors.joining(" "));
      String how =
          profile.rounds() < 0
              ? " (unused)"
              : profile.odd()
                  ? " (odd documents)"
                  : profile.fault() > 0 ? " (command " + profile.fault() + " fails)" : "";
      boolean grows = profile.rounds() > 0 && least > 0;
      if (grows) {
        outcome.shown.addAll(
            List.of("ClientPerRequest", "ClientBeanScope", "ClientCacheUnbounded"));
      }
      if (grows
          && (!each.path().getParent().endsWith("clientnotclosed") && pools > 0
              || each.path().getParent().endsWith("clientperrequest"))) {
        outcome.signs.add("opens " + least + " more with each call");
      }
      if (opened > 1) {
        outcome.shown.add("ClientInLoop");
      }
      if (pools > 0) {
        outcome.shown.add("ClientNotClosed");
        outcome.signs.add(pools + " clients and " + left.sockets() + " sockets left" + how);
      }
      if (left.cursors() > 0) {
        outcome.shown.add("CursorNotClosed");
        outcome.signs.add(left.cursors() + " cursors left" + how);
      }
      if (sessions > 0) {
        outcome.shown.add("SessionNotClosed");
        outcome.signs.add(sessions + " sessions left" + how);
      }
      Clusters.stop(classes);
    }
  }

  private static List<String> own(String answer) {
    return List.of(answer.split("\n", -1)[1].split(","));
  }

  private static URL[] urls(Path module) throws MalformedURLException {
    return new URL[] {module.resolve("target/classes").toUri().toURL()};
  }

  /**
   * The counts when nothing has moved for a moment; with patience, when nothing is left or it does
   * not go away.
   */
  private static LeakServer.Counts settled(
      LeakServer server, ClassLoader classes, Set<String> own, boolean patience)
      throws InterruptedException {
    LeakServer.Counts last = server.counts();
    int still = 0;
    for (int i = 0; i < (patience ? 30 : 10) && still < (patience ? 3 : 1); i++) {
      Thread.sleep(6);
      LeakServer.Counts now = server.counts();
      boolean connecting = pools(classes, own) > 0 && now.sockets() == 0;
      still = now.equals(last) && !connecting ? still + 1 : 0;
      if (patience && still > 0 && now.cursors() == 0 && pools(classes, own) == 0) {
        return now;
      }
      last = now;
    }
    return last;
  }

  /**
   * How many clients of the fixture live: each has a cluster, whose monitor is a thread of that
   * name.
   */
  private static int pools(ClassLoader classes, Set<String> own) {
    Set<String> all = Clusters.alive(classes);
    all.removeAll(own);
    return all.size();
  }
}
