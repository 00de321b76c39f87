package io.mongolint.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.leakserver.LeakServer;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each incident as it was and as it is without its faults, under the same requests, against a
 * server that counts. One line an incident says what came of it; docs/incidents.md has them.
 */
class MeasuredIncidentsTest {
  private static final Path INCIDENTS = Path.of("..").toAbsolutePath().normalize();
  private static final int QUIET_ROUNDS = 6;
  private static final int ROUND_MILLIS = 150;
  private static final int MOST_ROUNDS = 100;

  /** What was counted: while it ran, and what was left on the server when it had ended. */
  private record Measured(LeakServer.Counts running, LeakServer.Counts ended) {
    int sockets() {
      return running.sockets();
    }

    String shown() {
      return running.sockets()
          + " connections ("
          + running.accepted()
          + " opened, "
          + running.cursors()
          + " cursors), "
          + ended.sessions()
          + " sessions left";
    }
  }

  /** What an application does with the server, and how it is driven. */
  private interface Course {
    void drive(LeakServer server, String host, List<RunningApplication> running) throws Exception;
  }

  private static Measured measure(Course course) throws Exception {
    try (LeakServer server = LeakServer.start()) {
      server.reset(Map.of("_id", "id", "name", "a", "city", "Bonn", "category", "x"));
      String host = server.uri().substring("mongodb://".length()).replace("/", "");
      List<RunningApplication> running = Collections.synchronizedList(new ArrayList<>());
      LeakServer.Counts counted;
      try {
        course.drive(server, host, running);
        counted = settled(server);
        running.forEach(RunningApplication::mustRun);
      } finally {
        running.forEach(RunningApplication::close);
      }
      return new Measured(counted, ended(server));
    }
  }

  /** The counts when the server has read all that the applications wrote before they ended. */
  private static LeakServer.Counts ended(LeakServer server) throws InterruptedException {
    for (int i = 0; i < MOST_ROUNDS && server.counts().sockets() > 0; i++) {
      Thread.sleep(ROUND_MILLIS);
    }
    return server.counts();
  }

  /** The counts, when no connection has come for a while: pools are filled as far as they will. */
  private static LeakServer.Counts settled(LeakServer server) throws InterruptedException {
    LeakServer.Counts before = server.counts();
    for (int quiet = 0; quiet < QUIET_ROUNDS; quiet++) {
      Thread.sleep(ROUND_MILLIS);
      LeakServer.Counts now = server.counts();
      quiet = now.sockets() == before.sockets() ? quiet : 0;
      before = now;
    }
    return before;
  }

  /**
   * Sends all at once; none is answered before all the connections are there that there will be.
   */
  private static List<Integer> allAtWork(LeakServer server, List<List<HttpRequest>> requests)
      throws InterruptedException {
    server.holdReads();
    List<CompletableFuture<List<Integer>>> statuses =
        requests.stream()
            .map(each -> CompletableFuture.supplyAsync(() -> Load.together(each)))
            .toList();
    settled(server);
    server.releaseReads();
    return statuses.stream().flatMap(each -> each.join().stream()).toList();
  }

  private static RunningApplication start(
      String folder, String main, List<String> options, String... arguments) {
    return RunningApplication.start(INCIDENTS.resolve(folder), main, options, List.of(arguments));
  }

  private static void say(String incident, String load, Measured faulty, Measured mended) {
    System.out.printf(
        "%s: %s: faulty %s; mended %s%n", incident, load, faulty.shown(), mended.shown());
  }

  private static List<HttpRequest> times(int count, IntFunction<HttpRequest> request) {
    return IntStream.range(0, count).mapToObj(request).toList();
  }

  @Test
  void ragBackend() throws Exception {
    Measured faulty = measure((server, host, all) -> webhooks("faulty", host, all));
    Measured mended = measure((server, host, all) -> webhooks("mended", host, all));
    say("rag-backend", "20 webhooks", faulty, mended);
    assertThat(faulty.sockets()).as("ten and more for each webhook").isGreaterThan(200);
    assertThat(mended.sockets()).as("one small pool").isLessThanOrEqualTo(10);
    assertThat(mended.ended().sessions()).as("it ended in good order").isZero();
  }

  private static void webhooks(String version, String host, List<RunningApplication> all)
      throws Exception {
    int port = RunningApplication.freePort();
    RunningApplication backend =
        start(
            "rag-backend/" + version,
            "com.example.rag.RagBackendApplication",
            List.of("-Dmongo.host=" + host, "-Dmongo.uri=mongodb://" + host),
            "--server.port=" + port);
    all.add(backend);
    Load load = new Load(port);
    load.awaitReady("/api/v1/sources", backend);
    List<HttpRequest> webhooks =
        times(
            20,
            i ->
                load.post(
                    "/api/v1/sync/payload/articles",
                    "{\"id\": \"article-" + i + "\", \"text\": \"words\"}"));
    assertThat(Load.inTurn(webhooks)).containsOnly(200);
    assertThat(Load.inTurn(List.of(load.get("/api/v1/chats/1")))).containsOnly(200);
  }

  @Test
  void journal() throws Exception {
    Measured faulty =
        measure(
            (server, host, all) -> {
              List<String> options = List.of("-Dmongo.host=" + host);
              all.add(start("journal/faulty", "com.example.journal.CallSchedulerWorker", options));
              all.add(start("journal/faulty", "com.example.journal.CallWindowScheduler", options));
              entries(server, "faulty", "com.example.journal.ConceptServer", host, all);
            });
    Measured mended =
        measure(
            (server, host, all) ->
                entries(server, "mended", "com.example.journal.JournalApplication", host, all));
    say("journal", "32 requests at once", faulty, mended);
    assertThat(faulty.sockets()).as("six clients, one with 32 at work").isGreaterThan(35);
    assertThat(mended.sockets()).as("one pool of ten").isLessThanOrEqualTo(12);
    assertThat(mended.ended().sessions()).as("it ended in good order").isZero();
  }

  private static void entries(
      LeakServer server, String version, String main, String host, List<RunningApplication> all)
      throws Exception {
    int port = RunningApplication.freePort();
    RunningApplication journal =
        start("journal/" + version, main, List.of("-Dmongo.host=" + host, "-Dhttp.port=" + port));
    all.add(journal);
    Load load = new Load(port);
    load.awaitReady("/journals/ann/entries", journal);
    List<HttpRequest> requests = times(32, i -> load.get("/journals/ann/entries"));
    assertThat(allAtWork(server, List.of(requests))).containsOnly(200);
  }

  @Test
  void twoDynos() throws Exception {
    Measured faulty = measure((server, host, all) -> dynos(server, "faulty", host, all));
    Measured mended = measure((server, host, all) -> dynos(server, "mended", host, all));
    say("two-dynos", "2 x 160 slow searches at once", faulty, mended);
    assertThat(faulty.sockets()).as("above the 240 of the budget").isGreaterThan(240);
    assertThat(faulty.running().cursors()).as("one for each search").isEqualTo(320);
    assertThat(mended.sockets()).as("within the budget").isLessThanOrEqualTo(204);
    assertThat(mended.running().cursors()).isZero();
  }

  private static void dynos(
      LeakServer server, String version, String host, List<RunningApplication> all)
      throws Exception {
    List<Load> loads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int port = RunningApplication.freePort();
      all.add(
          start(
              "two-dynos/" + version,
              "com.example.listings.ListingsApplication",
              List.of(
                  "-Ddw.mongoHost=" + host,
                  "-Ddw.server.connector.port=" + port,
                  "-Ddw.logging.level=WARN"),
              "server",
              "config.yml"));
      loads.add(new Load(port));
    }
    for (int i = 0; i < 2; i++) {
      loads.get(i).awaitReady("/listings/1/similar", all.get(i));
    }
    List<Integer> statuses =
        allAtWork(
            server,
            loads.stream()
                .map(load -> times(160, i -> load.get("/listings?city=Bonn&rent=900&page_size=2")))
                .toList());
    // Whoever found no connection in time was told to come again.
    assertThat(statuses).hasSize(320).contains(200).isSubsetOf(200, 503);
  }

  @Test
  void multiTenantShop() throws Exception {
    Measured faulty = measure((server, host, all) -> tills("faulty", host, all));
    Measured mended = measure((server, host, all) -> tills("mended", host, all));
    say("multi-tenant-shop", "40 requests, and 12 of 3 tenants", faulty, mended);
    assertThat(faulty.sockets()).as("a client for each request").isGreaterThan(80);
    assertThat(mended.sockets()).as("one client, and one a tenant").isLessThanOrEqualTo(20);
    assertThat(mended.ended().sessions()).as("it ended in good order").isZero();
  }

  private static void tills(String version, String host, List<RunningApplication> all)
      throws Exception {
    int port = RunningApplication.freePort();
    RunningApplication shop =
        start(
            "multi-tenant-shop/" + version,
            "com.example.shop.ShopApplication",
            List.of(
                "-Dmongo.main=" + host,
                "-Dmongo.tenants=" + host,
                "-Dmicronaut.server.port=" + port));
    all.add(shop);
    Load load = new Load(port);
    load.awaitReady("/api/organisations", shop);
    assertThat(Load.inTurn(times(39, i -> load.get("/api/organisations")))).containsOnly(200);
    assertThat(Load.inTurn(times(12, i -> load.get("/api/tenant" + i % 3 + "/products"))))
        .containsOnly(200);
  }

  @Test
  void ticketService() throws Exception {
    Measured faulty = measure((server, host, all) -> tickets("faulty", host, all));
    Measured mended = measure((server, host, all) -> tickets("mended", host, all));
    say("ticket-service", "30 requests", faulty, mended);
    assertThat(faulty.running().accepted())
        .as("a client for each request, closed again")
        .isGreaterThanOrEqualTo(60);
    assertThat(mended.running().accepted()).as("one pool").isLessThanOrEqualTo(15);
    assertThat(mended.ended().sessions()).as("it ended in good order").isZero();
  }

  private static void tickets(String version, String host, List<RunningApplication> all)
      throws Exception {
    int port = RunningApplication.freePort();
    RunningApplication service =
        start(
            "ticket-service/" + version,
            "com.example.tickets.TicketService",
            List.of(
                "-DMONGO_HOST=" + host, "-DMONGO_URL=mongodb://" + host, "-DHTTP_PORT=" + port));
    all.add(service);
    Load load = new Load(port);
    load.awaitReady("/health", service);
    List<HttpRequest> requests = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      requests.add(load.get("/tickets?tenant=a"));
      requests.add(load.get("/tickets/by-category"));
      requests.add(load.get("/health"));
    }
    assertThat(Load.inTurn(requests)).containsOnly(200);
  }
}
