package io.mongolint.oracle;

import io.mongolint.leakserver.Clusters;
import io.mongolint.leakserver.LeakServer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Drives one case several times, and measures what it leaves open.
 *
 * <p>Plainly, with documents of other types, unused, and with the first, second and third command
 * failing, since most leaks need an exception to show.
 */
final class CaseRun {
  private static final int ROUNDS = 2;
  private static final int FAULTS = 3;
  private static final int UNUSED = -1;

  /** What opens with each call does so without any exception; the rest costs only time. */
  private static final Set<String> WITHOUT_FAULTS =
      Set.of("clientperrequest", "clientbeanscope", "clientcacheunbounded");

  private final LeakServer server;
  private final ClassLoader libraries;
  private final OracleCase each;
  private final int patience;
  private final Set<String> shown = new TreeSet<>();
  private final Set<String> signs = new TreeSet<>();
  private String refused = "";
  private int ran;
  private int commands;

  /**
   * How a run is disturbed.
   *
   * @param odd whether texts are empty and documents have other types than expected
   * @param fault which command fails; 0 for none
   * @param rounds how often it is called again after the first time
   */
  private record Profile(boolean odd, int fault, int rounds) {
    String words() {
      if (rounds == UNUSED) {
        return " (unused)";
      }
      if (odd) {
        return " (odd documents)";
      }
      return fault > 0 ? " (command " + fault + " fails)" : "";
    }
  }

  private CaseRun(LeakServer server, ClassLoader libraries, OracleCase each, int patience) {
    this.server = server;
    this.libraries = libraries;
    this.each = each;
    this.patience = patience;
  }

  /**
   * Runs the case.
   *
   * @param patience how many times as long as usual its steps may take
   */
  static Outcome of(LeakServer server, ClassLoader libraries, OracleCase each, int patience)
      throws Exception {
    CaseRun run = new CaseRun(server, libraries, each, patience);
    for (Profile profile : run.profiles()) {
      if (profile.fault() <= run.commands) {
        run.run(profile);
      }
      if (run.ran == 0 || each.bad() && run.shown.containsAll(each.rules())) {
        break;
      }
    }
    return new Outcome(run.ran, run.shown, run.signs, run.refused);
  }

  private List<Profile> profiles() {
    List<Profile> all = new ArrayList<>();
    all.add(new Profile(false, 0, ROUNDS));
    if (!WITHOUT_FAULTS.contains(each.folder())) {
      for (int fault = 1; fault <= FAULTS; fault++) {
        all.add(new Profile(false, fault, 0));
      }
      all.add(new Profile(true, 0, 0));
      all.add(new Profile(false, 0, UNUSED));
    }
    return all;
  }

  private void run(Profile profile) throws Exception {
    server.reset(each.row(profile.odd()));
    try (URLClassLoader classes = new URLClassLoader(urls(), libraries)) {
      Function<String, String> stage = stage(classes, profile);
      Set<String> own = Clusters.alive();
      Meter meter = new Meter(server, classes, own, patience, each.module().endsWith("driver2"));
      server.failing(profile.fault());
      own.addAll(own(stage.apply("start")));
      commands = Math.max(commands, server.commands());
      meter.settle();
      int least = Integer.MAX_VALUE;
      int most = 0;
      String answer = "";
      for (int round = 0; round <= profile.rounds(); round++) {
        server.failing(profile.fault());
        answer = stage.apply("call:" + round);
        own.addAll(own(answer));
        commands = Math.max(commands, server.commands());
        Meter.Opened opened = meter.settle();
        most = Math.max(most, opened.clients());
        if (round > 0) {
          least = Math.min(least, opened.clients());
        }
      }
      server.failing(0);
      String end = stage.apply("end");
      own.addAll(own(end));
      LeakServer.Counts left = meter.left();
      int pools = meter.pools();
      stage.apply("finish");
      note(end);
      judge(profile, profile.rounds() > 0 ? least : 0, most, pools, left);
      Clusters.stop(classes);
    }
  }

  private void note(String answer) {
    String[] lines = answer.split("\n", -1);
    ran = Math.max(ran, Integer.parseInt(lines[0]));
    refused = lines[2];
  }

  private static List<String> own(String answer) {
    return List.of(answer.split("\n", -1)[1].split(","));
  }

  @SuppressWarnings("unchecked")
  private Function<String, String> stage(ClassLoader classes, Profile profile)
      throws ReflectiveOperationException {
    return (Function<String, String>)
        libraries
            .loadClass("io.mongolint.oracle.Stage")
            .getConstructors()[0]
            .newInstance(
                classes,
                each.types(),
                each.sources(),
                profile.odd(),
                patience,
                List.of("mongodb://localhost:27017/", server.quietUri()));
  }

  private URL[] urls() throws MalformedURLException {
    Path classes = each.module().resolve("target/classes");
    return new URL[] {classes.toUri().toURL()};
  }

  private void judge(
      Profile profile, int least, int most, int pools, LeakServer.Counts left) {
    String how = profile.words();
    if (least > 0) {
      shown.addAll(List.of("ClientPerRequest", "ClientBeanScope", "ClientCacheUnbounded"));
      // A client that is opened and closed again is right, but not in a handler.
      if (each.folder().equals("clientperrequest")
          || pools > 0 && !each.folder().equals("clientnotclosed")) {
        signs.add("opens " + least + " more with each call");
      }
    }
    if (most > 1) {
      shown.add("ClientInLoop");
    }
    if (pools > 0) {
      shown.add("ClientNotClosed");
      signs.add(pools + " clients and " + left.sockets() + " sockets left" + how);
    }
    if (left.cursors() > 0) {
      shown.add("CursorNotClosed");
      signs.add(left.cursors() + " cursors left" + how);
    }
    // The sessions of a client that lives are its pool's.
    int sessions = pools > 0 ? 0 : server.counts().sessions();
    if (sessions > 0) {
      shown.add("SessionNotClosed");
      signs.add(sessions + " sessions left" + how);
    }
  }
}
