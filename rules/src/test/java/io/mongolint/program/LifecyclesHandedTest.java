package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Code that is handed to a router, a timer, an executor: what is a handler, and what a task. */
class LifecyclesHandedTest {

  @Test
  void routeOfSparkIsHandlerAndItsGroupIsNot() {
    var program =
        LifecyclesFixture.of(
            """
            import static spark.Spark.*;
            class App {
              public static void main(String[] args) {
                path("/api", () -> {
                  get("/orders", (in, out) -> "");
                });
              }
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST lambda handed to Spark.get");
    assertThat(program.lifecycles().runs(program.lambdas().get(0))).contains(Runs.ONCE);
  }

  @Test
  void unqualifiedGetOfAnotherImportIsNoRoute() {
    var program =
        LifecyclesFixture.of(
            """
            import static io.restassured.RestAssured.get;
            import org.apache.spark.SparkConf;
            class App { void run() { get("/x", (in, out) -> ""); } }
            """);
    assertThat(program.handlers()).isEmpty();
  }

  @Test
  void methodOfTheProjectHidesTheStaticImport() {
    var program =
        LifecyclesFixture.of(
            """
            import static spark.Spark.*;
            class App {
              void run() { get("/x", () -> {}); }
              void get(String path, Runnable code) {}
            }
            """);
    assertThat(program.handlers()).isEmpty();
  }

  @Test
  void javalinChainsFromItsFactory() {
    var program =
        LifecyclesFixture.of(
            """
            import io.javalin.Javalin;
            class App {
              public static void main(String[] args) {
                var app = Javalin.create(config -> config.showJavalinBanner = false).start(7000);
                app.get("/a", ctx -> ctx.result("")).post("/b", ctx -> ctx.result(""));
              }
            }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_REQUEST lambda handed to Javalin.get",
            "PER_REQUEST lambda handed to Javalin.post");
  }

  @Test
  void whatAllPartsOfAWindowAreHandedRunsForTheOneUser() {
    var program =
        LifecyclesFixture.of(
            """
            import java.util.function.Consumer;
            import javafx.scene.control.TextField;
            import javafx.scene.layout.VBox;
            class Cards {
              void fill(VBox card, TextField search, Consumer<String> opened) {
                card.setOnMouseClicked(event -> opened.accept("clicked"));
                card.addEventHandler(null, event -> opened.accept("key"));
                search.textProperty().addListener((text, old, now) -> opened.accept("typed"));
              }
            }
            """);
    assertThat(program.handlers()).isEmpty();
    assertThat(program.lambdas())
        .hasSize(3)
        .allSatisfy(lambda -> assertThat(program.lifecycles().runs(lambda)).contains(Runs.UI));
  }

  @Test
  void aPatternOfNamesMakesNoTypes() {
    var program =
        LifecyclesFixture.of(
            """
            import javafx.application.Application;
            import javafx.stage.Stage;
            class App extends Application {
              private Runnable task;
              @Override public void start(Stage stage) { task = () -> {}; }
              @Override public void stop() { task.run(); }
            }
            """);
    assertThat(program.endings()).containsExactly("stop");
    Code stop = program.method("App", "stop").code();
    assertThat(stop.steps())
        .filteredOn(step -> step instanceof Step.Name)
        .extracting(step -> stop.field(stop.steps().indexOf(step)))
        .extracting(FieldRef::toString)
        .containsExactly("App.task");
  }

  @Test
  void javalinSevenHasItsRoutesInTheConfiguration() {
    var program =
        LifecyclesFixture.of(
            """
            import io.javalin.Javalin;
            class App {
              public static void main(String[] args) {
                Javalin.create(config -> {
                  config.routes.get("/a", ctx -> ctx.result(""));
                  config.events.serverStopped(() -> System.out.println());
                }).start();
              }
            }
            """);
    assertThat(program.handlers())
        .containsExactly("PER_REQUEST lambda handed to JavalinDefaultRoutingApi.get");
    assertThat(program.endings()).hasSize(1);
  }

  @Test
  void apiBuilderGroupsAreStartup() {
    var program =
        LifecyclesFixture.of(
            """
            import static io.javalin.apibuilder.ApiBuilder.*;
            import io.javalin.Javalin;
            class App {
              void start(Javalin app) {
                app.routes(() -> {
                  path("/orders", () -> {
                    get(ctx -> ctx.result(""));
                    ws("/live", ws -> ws.onMessage(ctx -> ctx.send("")));
                  });
                });
              }
            }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_REQUEST lambda handed to ApiBuilder.get",
            "PER_MESSAGE lambda handed to WsConfig.onMessage");
  }

  @Test
  void vertxRouteIsReachedThroughTheRouter() {
    var program =
        LifecyclesFixture.of(
            """
            import io.vertx.core.*;
            import io.vertx.ext.web.Router;
            class Server extends AbstractVerticle {
              @Override public void start() {
                Router router = Router.router(vertx);
                router.get("/orders").handler(ctx -> ctx.end());
                router.route().handler(this::log).failureHandler(ctx -> ctx.end());
                vertx.createHttpServer().requestHandler(router).listen(80, done -> log(null));
              }
              private void log(Object ctx) {}
            }
            """);
    assertThat(program.handlers())
        .containsExactlyInAnyOrder(
            "PER_REQUEST lambda handed to Route.handler",
            "PER_REQUEST Server.log() handed to Route.handler",
            "PER_REQUEST lambda handed to Route.failureHandler");
    assertThat(program.runs("Server", "start")).contains(Runs.PER_INSTANCE);
  }

  @Test
  void vertxCallbackOfOneCallIsNoHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import io.vertx.core.*;
            class Deploy {
              void run(Vertx vertx) {
                vertx.deployVerticle("x", done -> done.result());
                vertx.setTimer(10, id -> run(vertx));
                vertx.setPeriodic(10, id -> run(vertx));
                Handler<AsyncResult<String>> later = done -> done.result();
                Future<Long> count = null;
                count.onSuccess(number -> run(vertx)).onFailure(error -> run(vertx));
              }
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_TICK lambda handed to Vertx.setPeriodic");
  }

  @Test
  void methodReferenceNamesAMethodOfAnotherClass() {
    var program =
        LifecyclesFixture.of(
            """
            import io.javalin.Javalin;
            class App { void start(Javalin app) { app.get("/a", Orders::list); } }
            class Orders { static void list(Object ctx) {} static void other() {} }
            """);
    assertThat(program.handlers())
        .containsExactly("PER_REQUEST Orders.list() handed to Javalin.get");
  }

  @Test
  void lambdaKeptInAFieldIsFollowed() {
    var program =
        LifecyclesFixture.of(
            """
            import io.javalin.Javalin;
            import io.javalin.http.Handler;
            class App {
              private final Handler list = ctx -> ctx.result("");
              void start(Javalin app) {
                Handler other = ctx -> ctx.result("");
                app.get("/a", list);
                app.get("/b", other);
              }
            }
            """);
    assertThat(program.handlers()).hasSize(2).allMatch(each -> each.contains("Javalin.get"));
  }

  @Test
  void lambdaHandedThroughAMethodOfTheProjectIsFollowed() {
    var program =
        LifecyclesFixture.of(
            """
            import java.util.function.Consumer;
            import io.undertow.Undertow;
            import io.undertow.server.HttpHandler;
            class App {
              void start() { serve(exchange -> exchange.endExchange()); }
              void serve(HttpHandler handler) {
                Undertow.builder().addHttpListener(80, "x").setHandler(handler).build().start();
              }
            }
            """);
    assertThat(program.handlers())
        .containsExactly("PER_REQUEST lambda handed to Builder.setHandler");
  }

  @Test
  void anonymousClassOfAnUnknownInterfaceIsHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import io.javalin.Javalin;
            import io.javalin.security.Something;
            class App {
              void start(Javalin app) {
                app.get("/a", new Something() {
                  @Override public void answer(Object ctx) {}
                  private void helper() {}
                });
              }
            }
            """);
    assertThat(program.handlers()).hasSize(1).first().asString().contains("Javalin.get");
  }

  @Test
  void anonymousClassOfAKnownInterfaceIsHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import com.sun.net.httpserver.*;
            class App {
              void start(HttpServer server) {
                server.createContext("/a", new HttpHandler() {
                  public void handle(HttpExchange exchange) {}
                });
                server.createContext("/b", exchange -> exchange.close());
              }
            }
            """);
    assertThat(program.handlers()).hasSize(2);
  }

  @Test
  void objectOfTheProjectIsHandlerByItsInterface() {
    var program =
        LifecyclesFixture.of(
            """
            import spark.*;
            class App { void start(Service http) { http.get("/a", new Orders()); } }
            class Orders implements Route {
              public Object handle(Request in, Response out) { return ""; }
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST handle of Orders, a Route");
  }

  @Test
  void reactiveRouterFunctionsAreStartupAndTheirHandlersAreNot() {
    var program =
        LifecyclesFixture.of(
            """
            import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
            import static org.springframework.web.reactive.function.server.RouterFunctions.route;
            import org.springframework.context.annotation.*;
            import org.springframework.web.reactive.function.server.*;
            @Configuration class Routes {
              @Bean RouterFunction<ServerResponse> routes(Orders orders) {
                return route(GET("/a"), orders::list).andRoute(GET("/b"), in -> null);
              }
              @Bean RouterFunction<ServerResponse> more() {
                return RouterFunctions.route().GET("/c", in -> null).build();
              }
            }
            class Orders { ServerResponse list(ServerRequest in) { return null; } }
            """);
    assertThat(program.handlers())
        .containsExactlyInAnyOrder(
            "PER_REQUEST Orders.list() handed to RouterFunctions.route",
            "PER_REQUEST lambda handed to RouterFunction.andRoute",
            "PER_REQUEST lambda handed to Builder.GET");
    assertThat(program.runs("Routes", "routes")).contains(Runs.ONCE);
  }

  @Test
  void functionBeanRunsPerMessageAndSupplierBeanWhereFunctionsAreBound() {
    String source =
        """
        import java.util.function.*;
        import org.springframework.boot.CommandLineRunner;
        import org.springframework.context.annotation.*;
        %s
        @Configuration class Functions {
          @Bean Function<String, String> upper() { return text -> text.toUpperCase(); }
          @Bean Consumer<String> log() { return System.out::println; }
          @Bean Supplier<String> tick() { return () -> "tick"; }
          @Bean CommandLineRunner seed() { return args -> System.out.println(); }
        }
        """;
    var bound =
        LifecyclesFixture.of(
            source.formatted("import org.springframework.cloud.stream.function.StreamBridge;"));
    assertThat(bound.handlers())
        .containsExactly(
            "PER_MESSAGE lambda that is a Function", "PER_MESSAGE lambda that is a Supplier");
    assertThat(bound.lifecycles().runs(bound.lambdas().get(2))).contains(Runs.ONCE);
    assertThat(LifecyclesFixture.of(source.formatted("")).handlers())
        .containsExactly("PER_MESSAGE lambda that is a Function");
  }

  @Test
  void lambdaOfAFrameworksInterfaceIsHandlerWhereverItGoes() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.boot.actuate.health.*;
            import org.springframework.context.*;
            import org.springframework.context.annotation.*;
            import org.springframework.context.event.*;
            @Configuration class Health {
              @Bean HealthIndicator mongo() { return () -> null; }
              @Bean ApplicationListener<ContextClosedEvent> end() { return event -> stop(); }
              void stop() {}
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST lambda that is a HealthIndicator");
    assertThat(program.endings()).containsExactly("lambda");
  }

  @Test
  void dataFetcherIsNestedInWhatConfiguresIt() {
    var program =
        LifecyclesFixture.of(
            """
            import graphql.schema.idl.RuntimeWiring;
            class Graph {
              RuntimeWiring wiring() {
                return RuntimeWiring.newRuntimeWiring()
                    .type("Query", type -> type.dataFetcher("orders", env -> null))
                    .build();
              }
            }
            """);
    assertThat(program.handlers())
        .containsExactly("PER_REQUEST lambda handed to Builder.dataFetcher");
  }

  @Test
  void kafkaStreamsOperatorNeedsAStream() {
    var program =
        LifecyclesFixture.of(
            """
            import java.util.List;
            import org.apache.kafka.streams.*;
            class Topology {
              void build(StreamsBuilder builder, List<String> names) {
                builder.stream("orders").mapValues(v -> v).foreach((k, v) -> {});
                builder.stream("bills").process(() -> null);
                names.stream().map(n -> n).forEach(n -> {});
              }
            }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_MESSAGE lambda handed to KStream.mapValues",
            "PER_MESSAGE lambda handed to KStream.foreach");
    assertThat(program.lifecycles().runs(program.lambdas().get(2))).contains(Runs.PER_STEP);
  }

  @Test
  void camelProcessorIsHandlerAndTheRouteIsNot() {
    var program =
        LifecyclesFixture.of(
            """
            import org.apache.camel.builder.RouteBuilder;
            class Routes extends RouteBuilder {
              @Override public void configure() {
                from("direct:a").process(exchange -> exchange.getIn());
              }
            }
            """);
    assertThat(program.handlers())
        .containsExactly("PER_MESSAGE lambda handed to RouteDefinition.process");
    assertThat(program.runs("Routes", "configure")).contains(Runs.ONCE);
  }

  @Test
  void timerTicksAndTaskRunsWhereItIsSubmitted() {
    var program =
        LifecyclesFixture.of(
            """
            import java.util.*;
            import java.util.concurrent.*;
            class Jobs {
              private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
              void start() {
                pool.scheduleAtFixedRate(this::poll, 0, 1, TimeUnit.SECONDS);
                pool.schedule(() -> once(), 1, TimeUnit.SECONDS);
                pool.submit(() -> once());
                new Timer().schedule(new TimerTask() {
                  @Override public void run() { poll(); }
                }, 0, 1000);
                new Timer().schedule(new TimerTask() {
                  @Override public void run() { once(); }
                }, 1000);
              }
              void poll() {}
              void once() {}
            }
            """);
    assertThat(program.handlers()).hasSize(2).allMatch(each -> each.startsWith("PER_TICK"));
    assertThat(handed(program, "submit", 0)).map(CallTrigger::runs).contains(Runs.CALLER);
  }

  @Test
  void cacheLoadsPerKeyAndStreamRunsPerElement() {
    var program =
        LifecyclesFixture.of(
            """
            import java.util.*;
            import java.util.concurrent.ConcurrentHashMap;
            class Cache {
              private final Map<String, String> byKey = new ConcurrentHashMap<>();
              String get(String key) { return byKey.computeIfAbsent(key, k -> k); }
              void all(List<String> keys) { keys.forEach(k -> get(k)); strange().use(k -> k); }
              Strange strange() { return null; }
            }
            """);
    assertThat(program.handlers()).isEmpty();
    assertThat(handed(program, "computeIfAbsent", 1)).map(CallTrigger::runs).contains(Runs.PER_KEY);
    assertThat(handed(program, "forEach", 0)).map(CallTrigger::runs).contains(Runs.PER_ELEMENT);
    assertThat(handed(program, "use", 0)).isEmpty();
  }

  private static Optional<CallTrigger> handed(
      LifecyclesFixture program, String name, int argument) {
    for (Code code : program.codes()) {
      for (int i = 0; i < code.steps().size(); i++) {
        if (code.steps().get(i) instanceof Step.Call call && call.name().equals(name)) {
          return program.lifecycles().handed(code, i, argument);
        }
      }
    }
    throw new AssertionError("no call of " + name);
  }
}
