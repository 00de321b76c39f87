package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.EventLoop;
import io.mongolint.catalog.Runs;
import org.junit.jupiter.api.Test;

/** Which code is a handler: by annotation, by supertype, by being handed over. */
class LifecyclesTest {

  // ---- annotations

  @Test
  void mappedMethodIsHandlerAndItsHelperIsNot() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;
            @RestController
            class Orders {
              @GetMapping("/orders") String list() { return helper(); }
              private String helper() { return ""; }
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST @GetMapping method of Orders");
    assertThat(program.runs("Orders", "helper")).isEmpty();
  }

  @Test
  void importOnDemandAndQualifiedNameAreCertain() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.web.bind.annotation.*;
            class Orders {
              @PostMapping void add() {}
              @org.springframework.scheduling.annotation.Scheduled(fixedRate = 5) void tick() {}
            }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_REQUEST @PostMapping method of Orders", "PER_TICK @Scheduled method of Orders");
  }

  @Test
  void annotationOfTheProjectIsNotTheFrameworks() {
    var program =
        LifecyclesFixture.of(
            "package shop; public @interface GetMapping {}",
            """
            package shop;
            import org.springframework.web.bind.annotation.*;
            class Orders { @GetMapping void list() {} }
            """);
    assertThat(program.handlers()).isEmpty();
  }

  @Test
  void unresolvedAnnotationSaysNothing() {
    assertThat(LifecyclesFixture.of("class Orders { @GetMapping void list() {} }").handlers())
        .isEmpty();
  }

  @Test
  void pathOnTypeMarksNoMethod() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.stereotype.Controller;
            import org.springframework.web.bind.annotation.RequestMapping;
            @Controller @RequestMapping("/orders")
            class Orders {
              @RequestMapping("/all") String all() { return ""; }
              String other() { return ""; }
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST @RequestMapping method of Orders");
  }

  @Test
  void annotationOnInterfaceMakesTheImplementationHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.web.bind.annotation.GetMapping;
            interface OrdersApi { @GetMapping("/orders") String list(String id); }
            """,
            "class Orders implements OrdersApi { public String list(String id) { return id; } }");
    assertThat(program.handlers()).containsExactly("PER_REQUEST @GetMapping method of Orders");
  }

  @Test
  void ejbAnnotationOnInterfaceIsNotInherited() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.ejb.*;
            interface Jobs { @Schedule(hour = "1") void nightly(); }
            class JobsBean implements Jobs { public void nightly() {} }
            """);
    assertThat(program.handlers()).isEmpty();
  }

  @Test
  void feignClientIsOutgoing() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.cloud.openfeign.FeignClient;
            import org.springframework.web.bind.annotation.GetMapping;
            @FeignClient("orders")
            interface OrdersClient {
              @GetMapping("/orders") default String list() { return ""; }
            }
            class Fallback implements OrdersClient { public String list() { return ""; } }
            """);
    assertThat(program.handlers()).isEmpty();
  }

  @Test
  void micronautClientIsOutgoingAndControllerIsNot() {
    var program =
        LifecyclesFixture.of(
            """
            import io.micronaut.http.annotation.*;
            import io.micronaut.http.client.annotation.Client;
            @Client("/x") abstract class Remote { @Get String get() { return ""; } }
            @Controller("/y") class Local { @Get String get() { return ""; } }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST @Get method of Local");
  }

  @Test
  void clientEndpointStillRunsPerMessage() {
    var program =
        LifecyclesFixture.of(
            """
            import jakarta.websocket.*;
            @ClientEndpoint class Feed { @OnMessage void on(String text) {} }
            """);
    assertThat(program.handlers()).containsExactly("PER_MESSAGE @OnMessage method of Feed");
  }

  @Test
  void composedAnnotationIsWhatItIsComposedOf() {
    var program =
        LifecyclesFixture.of(
            """
            package web;
            import org.springframework.web.bind.annotation.*;
            @RequestMapping(method = RequestMethod.GET) public @interface Read {}
            """,
            """
            package shop;
            import web.Read;
            class Orders { @Read String list() { return ""; } }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST @Read method of Orders");
  }

  @Test
  void customVerbIsHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.ws.rs.HttpMethod;
            @HttpMethod("LOCK") @interface LOCK {}
            class Files { @LOCK public void lock() {} }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST @LOCK method of Files");
  }

  @Test
  void scheduledWithInitialDelayOnlyRunsOnce() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.scheduling.annotation.Scheduled;
            class Jobs {
              @Scheduled(initialDelay = 1000) void once() {}
              @Scheduled(cron = "0 * * * * *") void often() {}
              @Scheduled(fixedDelay = Long.MAX_VALUE) void onceToo() {}
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_TICK @Scheduled method of Jobs");
    assertThat(program.runs("Jobs", "once")).contains(Runs.ONCE);
    assertThat(program.runs("Jobs", "onceToo")).contains(Runs.ONCE);
  }

  @Test
  void kafkaListenerOfSpringIsHandlerAndThatOfMicronautMarksAType() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.kafka.annotation.KafkaListener;
            class Orders { @KafkaListener(topics = "orders") void on(String text) {} }
            """,
            """
            import io.micronaut.configuration.kafka.annotation.*;
            @KafkaListener class Bills { @Topic("bills") void on(String text) {} void other() {} }
            """,
            """
            import io.micronaut.configuration.kafka.annotation.*;
            @KafkaClient interface Sender { @Topic("bills") default void send(String text) {} }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_MESSAGE @KafkaListener method of Orders", "PER_MESSAGE @Topic method of Bills");
  }

  @Test
  void listenerOfStartOrEndIsNoHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.boot.context.event.ApplicationReadyEvent;
            import org.springframework.context.event.*;
            class Listeners {
              @EventListener void ready(ApplicationReadyEvent event) {}
              @EventListener(ContextClosedEvent.class) void closed() {}
              @EventListener(classes = {ContextRefreshedEvent.class}) void refreshed() {}
              @EventListener void paid(Paid event) {}
            }
            class Paid {}
            """);
    assertThat(program.handlers()).containsExactly("PER_EVENT @EventListener method of Listeners");
    assertThat(program.runs("Listeners", "ready")).contains(Runs.ONCE);
    assertThat(program.runs("Listeners", "refreshed")).contains(Runs.ONCE);
    assertThat(program.endings()).containsExactly("closed");
  }

  @Test
  void applicationListenerIsReadWithItsTypeArgument() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.context.ApplicationListener;
            import org.springframework.context.event.*;
            class Start implements ApplicationListener<ContextRefreshedEvent> {
              public void onApplicationEvent(ContextRefreshedEvent event) {}
            }
            class Stop implements ApplicationListener<ContextClosedEvent> {
              public void onApplicationEvent(ContextClosedEvent event) {}
            }
            class Paid implements ApplicationListener<PaidEvent> {
              public void onApplicationEvent(PaidEvent event) {}
            }
            class PaidEvent {}
            """);
    assertThat(program.handlers())
        .containsExactly("PER_EVENT onApplicationEvent of Paid, a ApplicationListener");
    assertThat(program.runs("Start", "onApplicationEvent")).contains(Runs.ONCE);
    assertThat(program.endings()).hasSize(1);
  }

  @Test
  void observerLooksAtEventAndQualifier() {
    var program =
        LifecyclesFixture.of(
            """
            import jakarta.enterprise.context.*;
            import jakarta.enterprise.event.*;
            import io.quarkus.runtime.*;
            class Observers {
              void start(@Observes StartupEvent event) {}
              void stop(@Observes ShutdownEvent event) {}
              void init(@Observes @Initialized(ApplicationScoped.class) Object event) {}
              void end(@Observes @Destroyed(ApplicationScoped.class) Object event) {}
              void each(@Observes @Initialized(RequestScoped.class) Object event) {}
              void paid(@Observes String event) {}
            }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_REQUEST @Observes method of Observers", "PER_EVENT @Observes method of Observers");
    assertThat(program.runs("Observers", "start")).contains(Runs.ONCE);
    assertThat(program.runs("Observers", "init")).contains(Runs.ONCE);
    assertThat(program.endings()).containsExactly("stop", "end");
  }

  @Test
  void startupHasThreeMeanings() {
    var program =
        LifecyclesFixture.of(
            """
            import org.eclipse.microprofile.health.*;
            @Startup class Probe implements HealthCheck {
              public HealthCheckResponse call() { return null; }
            }
            """,
            """
            import jakarta.ejb.*;
            @Singleton @Startup class Boot { @jakarta.annotation.PostConstruct void init() {} }
            """,
            "class Runner { @io.quarkus.runtime.Startup void run() {} }");
    assertThat(program.handlers()).hasSize(1).first().asString().startsWith("PER_REQUEST call");
    assertThat(program.runs("Boot", "init")).contains(Runs.ONCE);
    assertThat(program.runs("Runner", "run")).contains(Runs.ONCE);
  }

  @Test
  void statelessBeanHandlesInItsPublicMethodsOnly() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.annotation.*;
            import javax.ejb.Stateless;
            @Stateless
            public class Orders {
              public void add() {}
              void helper() {}
              @PostConstruct public void init() {}
              @PreDestroy public void end() {}
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST @Stateless method of Orders");
    assertThat(program.runs("Orders", "init")).contains(Runs.PER_INSTANCE);
    assertThat(program.endings()).containsExactly("end");
  }

  @Test
  void webServiceInterfaceNamesTheMethods() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.jws.*;
            @WebService interface Orders { void add(String id); }
            class OrdersService implements Orders {
              public void add(String id) {}
              public void helper() {}
            }
            @WebService class Bills {
              public void pay() {}
              @WebMethod(exclude = true) public void hidden() {}
            }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_REQUEST @WebService method of OrdersService",
            "PER_REQUEST @WebService method of Bills");
  }

  @Test
  void outgoingStreamIsAskedForOnce() {
    var program =
        LifecyclesFixture.of(
            """
            import io.smallrye.mutiny.Multi;
            import org.eclipse.microprofile.reactive.messaging.*;
            class Prices {
              @Outgoing("prices") Multi<String> all() { return null; }
              @Outgoing("price") String next() { return ""; }
              @Incoming("in") @Outgoing("out") Multi<String> each(String in) { return null; }
            }
            """);
    assertThat(program.handlers())
        .containsExactly(
            "PER_MESSAGE @Outgoing method of Prices", "PER_MESSAGE @Incoming method of Prices");
    assertThat(program.runs("Prices", "all")).contains(Runs.ONCE);
  }

  @Test
  void serviceActivatorOnBeanDescribesWhatItReturns() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.context.annotation.*;
            import org.springframework.integration.annotation.*;
            import org.springframework.messaging.MessageHandler;
            @Configuration class Flow {
              @Bean @ServiceActivator(inputChannel = "in") MessageHandler handler() {
                return message -> System.out.println(message);
              }
              @ServiceActivator void each(String text) {}
            }
            """);
    assertThat(program.handlers())
        .containsExactlyInAnyOrder(
            "PER_MESSAGE @ServiceActivator method of Flow",
            "PER_MESSAGE lambda that is a MessageHandler");
    assertThat(program.runs("Flow", "handler")).contains(Runs.ONCE);
  }

  @Test
  void asyncMethodRunsAsOftenAsItsCaller() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.scheduling.annotation.Async;
            class Mail { @Async public void send() {} }
            """);
    assertThat(program.handlers()).isEmpty();
    assertThat(program.runs("Mail", "send")).isEmpty();
  }

  // ---- supertypes

  @Test
  void servletIsFoundThroughClassesOfTheProject() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.servlet.http.*;
            abstract class Base extends HttpServlet {
              @Override protected void doGet(HttpServletRequest in, HttpServletResponse out) {
                handle();
              }
              abstract void handle();
            }
            """,
            "class Orders extends Base { void handle() {} public void init() {} }");
    assertThat(program.handlers()).containsExactly("PER_REQUEST doGet of Base, a HttpServlet");
    assertThat(program.runs("Orders", "init")).contains(Runs.ONCE);
    assertThat(program.runs("Orders", "<init>")).contains(Runs.ONCE);
  }

  @Test
  void methodOfBaseClassIsHandlerThroughTheInterfaceOfTheSubclass() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.servlet.*;
            class Logging {
              public void doFilter(ServletRequest in, ServletResponse out, FilterChain next) {}
            }
            class LoggingFilter extends Logging implements Filter {}
            """);
    assertThat(program.handlers())
        .containsExactly("PER_REQUEST doFilter of LoggingFilter, a Filter");
  }

  @Test
  void overloadThatTheFrameworkDoesNotCallIsNoHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.servlet.http.HttpServlet;
            class Orders extends HttpServlet { void doGet(String id) {} }
            """);
    assertThat(program.handlers()).isEmpty();
  }

  @Test
  void methodsOwnNameCountsBeforeThePattern() {
    var program =
        LifecyclesFixture.of(
            """
            import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
            import net.dv8tion.jda.api.events.session.ReadyEvent;
            import net.dv8tion.jda.api.hooks.ListenerAdapter;
            class Bot extends ListenerAdapter {
              @Override public void onMessageReceived(MessageReceivedEvent event) {}
              @Override public void onReady(ReadyEvent event) {}
            }
            """);
    assertThat(program.handlers())
        .containsExactly("PER_EVENT onMessageReceived of Bot, a ListenerAdapter");
    assertThat(program.runs("Bot", "onReady")).contains(Runs.ONCE);
  }

  @Test
  void generatedBaseClassIsKnownByItsName() {
    var program =
        LifecyclesFixture.of(
            """
            import io.grpc.stub.StreamObserver;
            import shop.grpc.OrdersGrpc;
            class Orders extends OrdersGrpc.OrdersImplBase {
              @Override public void find(Query query, StreamObserver<Order> out) {}
              void helper() {}
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST find of Orders, a OrdersImplBase");
  }

  @Test
  void desktopEventIsNoHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import java.awt.event.*;
            class Save implements ActionListener {
              public void actionPerformed(ActionEvent event) {}
            }
            class Closing extends WindowAdapter {
              @Override public void windowClosing(WindowEvent event) {}
            }
            """);
    assertThat(program.handlers()).isEmpty();
    assertThat(program.runs("Save", "actionPerformed")).contains(Runs.UI);
    assertThat(program.endings()).containsExactly("windowClosing");
  }

  @Test
  void viewIsLoadedForOneUser() {
    var program =
        LifecyclesFixture.of(
            """
            import javafx.fxml.FXML;
            class View { @FXML void initialize() {} }
            """);
    assertThat(program.handlers()).isEmpty();
    assertThat(program.runs("View", "initialize")).contains(Runs.UI);
  }

  @Test
  void eventLoopIsTold() {
    var program =
        LifecyclesFixture.of(
            """
            import io.quarkus.vertx.web.Route;
            import org.springframework.web.bind.annotation.GetMapping;
            class Orders {
              @Route void reactive() {}
              @GetMapping void either() {}
            }
            """);
    assertThat(program.lifecycles().handlers().values())
        .extracting(Lifecycles.Handler::eventLoop)
        .containsExactly(EventLoop.ALWAYS, EventLoop.IF_REACTIVE);
  }

  @Test
  void commandLineIsNoHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import picocli.CommandLine.Command;
            @Command class Import implements Runnable { public void run() {} }
            """,
            """
            import org.springframework.boot.CommandLineRunner;
            class Seed implements CommandLineRunner { public void run(String... args) {} }
            """);
    assertThat(program.handlers()).isEmpty();
    assertThat(program.runs("Import", "run")).contains(Runs.ONCE);
    assertThat(program.runs("Seed", "run")).contains(Runs.ONCE);
  }

  @Test
  void dataFlowOpensPerTaskAndHandlesPerItem() {
    var program =
        LifecyclesFixture.of(
            """
            import org.apache.flink.api.common.functions.RichMapFunction;
            import org.apache.flink.configuration.Configuration;
            class Enrich extends RichMapFunction<String, String> {
              @Override public void open(Configuration config) {}
              @Override public String map(String in) { return in; }
              @Override public void close() {}
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_ITEM map of Enrich, a RichMapFunction");
    assertThat(program.runs("Enrich", "open")).contains(Runs.PER_STEP);
    assertThat(program.endings()).containsExactly("close");
  }
}
