package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.Runs;
import org.junit.jupiter.api.Test;

/** Which code is a handler by its annotations. */
class LifecyclesAnnotationsTest {
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
}
