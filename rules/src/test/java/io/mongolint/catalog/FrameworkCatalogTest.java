package io.mongolint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.AnnotationFacts.Kind;
import io.mongolint.facts.AnnotationFacts.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the catalog says where frameworks look alike and are not. */
class FrameworkCatalogTest {

  private static final String SPRING = "org.springframework.";

  private final FrameworkCatalog catalog = FrameworkCatalog.load();

  /** A declaration of which only what a test needs is known. */
  private record Seen(Set<String> names, Map<String, String> attributes) implements Condition.Site {

    static Seen of(String... names) {
      return new Seen(Set.of(names), Map.of());
    }

    @Override
    public boolean carries(String annotation) {
      return names.contains(annotation);
    }

    @Override
    public Optional<String> attribute(String name) {
      return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public boolean returns(String type) {
      return names.contains(type);
    }

    @Override
    public boolean takes(String type) {
      return names.contains(type);
    }

    @Override
    public boolean uses(String packageName) {
      return names.contains(packageName);
    }
  }

  private AnnotationTrigger annotation(String name, Place place) {
    return catalog.annotations(name, place).get(0);
  }

  private Runs method(String supertype, String method, String... parameters) {
    return catalog
        .method(supertype, method, List.of(parameters), "void", true)
        .map(MethodTrigger::runs)
        .orElse(Runs.NONE);
  }

  private Runs call(String receiver, String method, int index, int count) {
    return catalog.call(receiver, method, index, count).map(CallTrigger::runs).orElse(Runs.NONE);
  }

  @Test
  void startupMeansFourThings() {
    assertThat(annotation("org.eclipse.microprofile.health.Startup", Place.TYPE).runs())
        .isEqualTo(Runs.PER_REQUEST);
    assertThat(annotation("io.quarkus.runtime.Startup", Place.METHOD).runs()).isEqualTo(Runs.ONCE);
    assertThat(catalog.scope("jakarta.ejb.Startup").orElseThrow().lifetime())
        .isEqualTo(Lifetime.APPLICATION);
    assertThat(catalog.event("jakarta.enterprise.event.Startup")).contains(Moment.STARTUP);
  }

  @Test
  void sparkjavaIsNotApacheSpark() {
    assertThat(call("spark.Spark", "get", 1, 2)).isEqualTo(Runs.PER_REQUEST);
    assertThat(catalog.call("spark.Spark", "get", 1, 2).orElseThrow().isStatic()).isTrue();
    assertThat(call("org.apache.spark.sql.SparkSession", "get", 1, 2)).isEqualTo(Runs.NONE);
  }

  @Test
  void pathOnTheClassMarksNoMethod() {
    assertThat(catalog.annotations(SPRING + "web.bind.annotation.RequestMapping", Place.TYPE))
        .isEmpty();
    assertThat(catalog.annotations("jakarta.ws.rs.Path", Place.TYPE)).isEmpty();
    assertThat(annotation("jakarta.ws.rs.Path", Place.METHOD).runs()).isEqualTo(Runs.PER_REQUEST);
  }

  @Test
  void verbsOnTheInterfaceCountAndCustomVerbsToo() {
    assertThat(annotation("javax.ws.rs.GET", Place.METHOD).inherited()).isTrue();
    assertThat(annotation("javax.ws.rs.HttpMethod", Place.ANNOTATION).runs().isHandler()).isTrue();
    assertThat(annotation("javax.enterprise.event.Observes", Place.PARAMETER).inherited())
        .isFalse();
  }

  @Test
  void outgoingClientsAreExcluded() {
    assertThat(catalog.exclusion(SPRING + "cloud.openfeign.FeignClient")).isPresent();
    assertThat(catalog.exclusion("org.eclipse.microprofile.rest.client.inject.RegisterRestClient"))
        .isPresent();
    assertThat(catalog.exclusion(SPRING + "web.service.annotation.HttpExchange").orElseThrow())
        .matches(Exclusion::interfaces);
    assertThat(catalog.exclusion("javax.websocket.ClientEndpoint").orElseThrow())
        .matches(Exclusion::keepsHandlers);
  }

  @Test
  void serviceActivatorOnBeanIsOnce() {
    AnnotationTrigger activator =
        annotation(SPRING + "integration.annotation.ServiceActivator", Place.METHOD);

    assertThat(activator.runsAt(Seen.of())).isEqualTo(Runs.PER_MESSAGE);
    assertThat(activator.runsAt(Seen.of(SPRING + "context.annotation.Bean"))).isEqualTo(Runs.ONCE);
  }

  @Test
  void functionIsHandlerOnlyAsBean() {
    MethodTrigger function = catalog.supertypes("java.util.function.Function").get(0);
    MethodTrigger supplier = catalog.supertypes("java.util.function.Supplier").get(0);

    assertThat(function.beans()).isTrue();
    assertThat(function.runsAt(Seen.of("java.lang.String"))).isEqualTo(Runs.PER_MESSAGE);
    assertThat(function.runsAt(Seen.of("com.mongodb.client.MongoClient"))).isEqualTo(Runs.CALLER);
    assertThat(supplier.uses()).contains("org.springframework.cloud.function");
    assertThat(catalog.lambda("java.util.function.Function")).isEmpty();
    assertThat(catalog.lambda(SPRING + "boot.CommandLineRunner").orElseThrow().runs())
        .isEqualTo(Runs.ONCE);
  }

  @Test
  void configuringLambdasRunOnce() {
    assertThat(call("io.javalin.Javalin", "create", 0, 1)).isEqualTo(Runs.ONCE);
    assertThat(call("io.javalin.Javalin", "get", 1, 2)).isEqualTo(Runs.PER_REQUEST);
    assertThat(call("spark.Spark", "path", 1, 2)).isEqualTo(Runs.ONCE);
    assertThat(call("org.apache.kafka.streams.kstream.KStream", "process", 0, 1))
        .isEqualTo(Runs.PER_STEP);
    assertThat(method("io.helidon.webserver.http.HttpService", "routing", "HttpRules"))
        .isEqualTo(Runs.ONCE);
  }

  @Test
  void vertxCallbackIsNoHandler() {
    MethodTrigger handler = catalog.lambda("io.vertx.core.Handler").orElseThrow();

    assertThat(handler.runsAt(Seen.of("io.vertx.ext.web.RoutingContext")))
        .isEqualTo(Runs.PER_REQUEST);
    assertThat(handler.runsAt(Seen.of("io.vertx.core.AsyncResult"))).isEqualTo(Runs.CALLER);
    assertThat(handler.eventLoop()).isEqualTo(EventLoop.ALWAYS);
    assertThat(catalog.returnType("io.vertx.ext.web.Router", "get"))
        .contains("io.vertx.ext.web.Route");
  }

  @Test
  void tasksRunWithTheirCallerAndCommandLinesOnce() {
    assertThat(catalog.lambda("java.lang.Runnable").orElseThrow().runs()).isEqualTo(Runs.CALLER);
    assertThat(call("java.util.concurrent.ExecutorService", "submit", 0, 1)).isEqualTo(Runs.CALLER);
    assertThat(annotation("picocli.CommandLine.Command", Place.TYPE).runs()).isEqualTo(Runs.ONCE);
    assertThat(call("javax.swing.SwingUtilities", "invokeLater", 0, 1)).isEqualTo(Runs.ONCE);
    assertThat(annotation(SPRING + "scheduling.annotation.Async", Place.METHOD).runs())
        .isEqualTo(Runs.CALLER);
  }

  @Test
  void timerTicksOnlyWithPeriod() {
    assertThat(call("java.util.Timer", "schedule", 0, 2)).isEqualTo(Runs.CALLER);
    assertThat(call("java.util.Timer", "schedule", 0, 3)).isEqualTo(Runs.PER_TICK);
  }

  @Test
  void instanceLifetimesDiffer() {
    assertThat(catalog.instanceOfSubtype("javax.servlet.http.HttpServlet").orElseThrow())
        .extracting(InstanceRule::lifetime)
        .isEqualTo(Lifetime.APPLICATION);
    assertThat(catalog.instanceOfSubtype("org.apache.struts2.ActionSupport").orElseThrow())
        .extracting(InstanceRule::lifetime)
        .isEqualTo(Lifetime.REQUEST);
    assertThat(catalog.instanceOfSubtype("org.apache.struts.action.Action").orElseThrow())
        .extracting(InstanceRule::lifetime)
        .isEqualTo(Lifetime.APPLICATION);
    assertThat(catalog.instanceOfSubtype("org.quartz.Job").orElseThrow().lifetime())
        .matches(Lifetime::isPerHandlerRun);
    assertThat(catalog.instanceOfAnnotated("jakarta.websocket.server.ServerEndpoint").orElseThrow())
        .extracting(InstanceRule::lifetime)
        .isEqualTo(Lifetime.CONNECTION);
    assertThat(catalog.scope("javax.ejb.Stateless").orElseThrow().lifetime())
        .isEqualTo(Lifetime.POOL);
  }

  @Test
  void resourceIsPerRequestSaveUnderQuarkusAndSpring() {
    InstanceRule path = catalog.instanceOfAnnotated("jakarta.ws.rs.Path").orElseThrow();

    assertThat(path.lifetimeAt(Seen.of())).isEqualTo(Lifetime.REQUEST);
    assertThat(path.lifetimeAt(Seen.of("io.quarkus"))).isEqualTo(Lifetime.APPLICATION);
    assertThat(path.lifetimeAt(Seen.of(SPRING + "stereotype.Component")))
        .isEqualTo(Lifetime.APPLICATION);
  }

  @Test
  void registeredResourceIsTheOnlyOne() {
    assertThat(
            catalog
                .call("io.dropwizard.jersey.setup.JerseyEnvironment", "register", 0, 1)
                .orElseThrow()
                .effect())
        .isEqualTo(Effect.SHARES);
  }

  @Test
  void preDestroyIsNotForGuiceNorPrototypes() {
    assertThat(catalog.endingAnnotations("jakarta.annotation.PreDestroy", Place.METHOD).get(0))
        .extracting(AnnotationTrigger::notIn)
        .isEqualTo(List.of("guice", "dagger"));
    InstanceRule component =
        catalog.instanceOfAnnotated(SPRING + "stereotype.Component").orElseThrow();
    assertThat(component.closingOf(Lifetime.INJECTION)).isEqualTo(Closing.NOTHING);
    assertThat(component.closingOf(Lifetime.APPLICATION)).isEqualTo(Closing.AUTO_CLOSEABLE);
  }

  @Test
  void postConstructIsAsFrequentAsInstances() {
    assertThat(annotation("javax.annotation.PostConstruct", Place.METHOD).runs())
        .isEqualTo(Runs.PER_INSTANCE);
  }

  @Test
  void springInfersClosingAndMicronautDoesNot() {
    FactoryRule spring = catalog.factories(SPRING + "context.annotation.Bean").get(0);
    FactoryRule micronaut = catalog.factories("io.micronaut.context.annotation.Bean").get(0);

    assertThat(spring.closing()).isEqualTo(Closing.INFERRED);
    assertThat(spring.closeAttribute()).isEqualTo("destroyMethod");
    assertThat(spring.shared().in()).contains(SPRING + "context.annotation.Configuration");
    assertThat(spring.shared().unless()).isEqualTo("proxyBeanMethods=false");
    assertThat(micronaut.closing()).isEqualTo(Closing.ATTRIBUTE);
    assertThat(micronaut.lifetime()).isEqualTo(Lifetime.INJECTION);
  }

  @Test
  void producersNeedDisposersAndGuiceHasNothing() {
    assertThat(catalog.factories("jakarta.enterprise.inject.Produces").get(0).closing())
        .isEqualTo(Closing.DISPOSER);
    assertThat(catalog.factories("com.google.inject.Provides").get(0).closing())
        .isEqualTo(Closing.NOTHING);
    assertThat(catalog.factories("dagger.Provides").get(0).lifetime())
        .isEqualTo(Lifetime.INJECTION);
  }

  @Test
  void overriddenMongoClientIsClosedByNobody() {
    assertThat(
            catalog
                .factories(SPRING + "data.mongodb.config.AbstractMongoClientConfiguration")
                .get(0)
                .closing())
        .isEqualTo(Closing.NOTHING);
  }

  @Test
  void eventTypesDecide() {
    assertThat(annotation(SPRING + "context.event.EventListener", Place.METHOD).events()).isTrue();
    assertThat(catalog.event(SPRING + "boot.context.event.ApplicationReadyEvent"))
        .contains(Moment.STARTUP);
    assertThat(catalog.event(SPRING + "context.event.ContextClosedEvent"))
        .contains(Moment.SHUTDOWN);
    assertThat(catalog.event("com.acme.OrderPlaced")).isEmpty();
    AnnotationTrigger observes = annotation("jakarta.enterprise.event.Observes", Place.PARAMETER);
    assertThat(observes.runsAt(Seen.of("jakarta.enterprise.context.Initialized")))
        .isEqualTo(Runs.ONCE);
  }

  @Test
  void outgoingStreamAndDelayedTaskRunOnce() {
    String messaging = "org.eclipse.microprofile.reactive.messaging.";
    AnnotationTrigger outgoing = annotation(messaging + "Outgoing", Place.METHOD);
    AnnotationTrigger scheduled =
        annotation(SPRING + "scheduling.annotation.Scheduled", Place.METHOD);

    assertThat(outgoing.runsAt(Seen.of("io.smallrye.mutiny.Multi"))).isEqualTo(Runs.ONCE);
    assertThat(outgoing.runsAt(Seen.of("io.smallrye.mutiny.Multi", messaging + "Incoming")))
        .isEqualTo(Runs.PER_MESSAGE);
    assertThat(outgoing.runsAt(Seen.of())).isEqualTo(Runs.PER_MESSAGE);
    assertThat(scheduled.runsAt(new Seen(Set.of(), Map.of("initialDelay", "5"))))
        .isEqualTo(Runs.ONCE);
    assertThat(scheduled.runsAt(new Seen(Set.of(), Map.of("cron", "0 * * * * *"))))
        .isEqualTo(Runs.PER_TICK);
  }

  @Test
  void clicksAreNoLoadAndClosingTheWindowIsTheEnd() {
    assertThat(method("java.awt.event.ActionListener", "actionPerformed", "ActionEvent"))
        .isEqualTo(Runs.UI);
    assertThat(
            catalog.endingMethod(
                "java.awt.event.WindowAdapter",
                "windowClosing",
                List.of("WindowEvent"),
                "void",
                true))
        .isPresent();
  }

  @Test
  void functionsHaveNoShutdown() {
    InstanceRule lambda =
        catalog
            .instanceOfSubtype("com.amazonaws.services.lambda.runtime.RequestHandler")
            .orElseThrow();
    InstanceRule azure =
        catalog
            .instanceOfAnnotated("com.microsoft.azure.functions.annotation.FunctionName")
            .orElseThrow();

    assertThat(lambda.serverless()).isTrue();
    assertThat(lambda.lifetime()).isEqualTo(Lifetime.APPLICATION);
    assertThat(azure.lifetime()).isEqualTo(Lifetime.INVOCATION);
  }

  @Test
  void testsAreApart() {
    assertThat(annotation("org.junit.jupiter.api.BeforeEach", Place.METHOD).runs())
        .isEqualTo(Runs.TEST);
  }

  @Test
  void cachePerKeyIsNoHandler() {
    assertThat(call("java.util.Map", "computeIfAbsent", 1, 2)).isEqualTo(Runs.PER_KEY);
    assertThat(call("java.util.stream.Stream", "map", 0, 1)).isEqualTo(Runs.PER_ELEMENT);
  }

  @Test
  void dataFlowOpensInSetUp() {
    String rich = "org.apache.flink.api.common.functions.RichMapFunction";

    assertThat(method(rich, "open", "Configuration")).isEqualTo(Runs.PER_STEP);
    assertThat(method(rich, "map", "Order")).isEqualTo(Runs.PER_ITEM);
    assertThat(catalog.endingMethod(rich, "close", List.of(), "void", true)).isPresent();
  }

  @Test
  void ownNameCountsBeforePattern() {
    String adapter = "net.dv8tion.jda.api.hooks.ListenerAdapter";

    assertThat(method(adapter, "onReady", "ReadyEvent")).isEqualTo(Runs.ONCE);
    assertThat(method(adapter, "onMessageReceived", "MessageReceivedEvent"))
        .isEqualTo(Runs.PER_EVENT);
  }

  @Test
  void generatedTypesAreKnownByTheirShape() {
    assertThat(
            method(
                "com.acme.OrderServiceGrpc.OrderServiceImplBase",
                "place",
                "Order",
                "StreamObserver"))
        .isEqualTo(Runs.PER_REQUEST);
    assertThat(method("com.acme.OrderServiceGrpc.OrderServiceImplBase", "toString"))
        .isEqualTo(Runs.NONE);
  }

  @Test
  void lambdaThatConfiguresIsHandedARouter() {
    assertThat(catalog.returnType("io.javalin.Javalin", "create(0)"))
        .contains("io.javalin.config.JavalinConfig");
    assertThat(catalog.returnType("io.javalin.config.JavalinConfig", "routes"))
        .contains("io.javalin.router.JavalinDefaultRoutingApi");
    assertThat(catalog.isReceiver("io.javalin.router.JavalinDefaultRoutingApi")).isTrue();
    assertThat(catalog.receivers()).contains("io.javalin.Javalin");
  }

  @Test
  void knowsNamesAndPatterns() {
    assertThat(catalog.knows("org.springframework.stereotype.Service")).isTrue();
    assertThat(catalog.knows("com.acme.OrderServiceGrpc.OrderServiceImplBase")).isTrue();
    assertThat(catalog.knows("com.acme.OrderService")).isFalse();
  }

  @Test
  void scopeAttributeDecides() {
    ScopeRule scope = catalog.scope(SPRING + "context.annotation.Scope").orElseThrow();

    assertThat(scope.lifetimeOf(scope("prototype"))).contains(Lifetime.INJECTION);
    assertThat(scope.lifetimeOf(scope("WebApplicationContext.SCOPE_REQUEST")))
        .contains(Lifetime.REQUEST);
    assertThat(scope.lifetimeOf(new AnnotationFacts("Scope", Map.of(), null)))
        .contains(Lifetime.APPLICATION);
    assertThat(scope.lifetimeOf(scope("tenant"))).isEmpty();
  }

  private static AnnotationFacts scope(String value) {
    return new AnnotationFacts(
        "Scope", Map.of("value", List.of(new Value(Kind.LITERAL, value))), null);
  }
}
