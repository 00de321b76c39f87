package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.Closing;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import org.junit.jupiter.api.Test;

/** How long objects live that containers make, and what runs at their end. */
class LifecyclesContainersTest {
  private static final String CLIENT = "com.mongodb.client.MongoClient";

  // ---- instances

  @Test
  void resourceClassIsMadePerRequestAndItsConstructionIsHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.annotation.*;
            import javax.ws.rs.*;
            @Path("/orders")
            public class Orders {
              private final Object client = new Object();
              @PostConstruct void init() {}
              @PreDestroy void end() {}
              @GET public String list() { return ""; }
            }
            """);
    assertThat(program.instance("Orders"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
    assertThat(program.handlers())
        .contains(
            "PER_REQUEST @PostConstruct method of Orders, made per request",
            "PER_REQUEST @GET method of Orders",
            "PER_REQUEST construction of Orders (@Path), made per request");
    assertThat(program.endings()).containsExactly("end");
  }

  @Test
  void quarkusAndSpringMakeOneResource() {
    String source =
        """
        package shop;
        import jakarta.ws.rs.*;
        %s
        @Path("/orders") %s class Orders { @GET public String list() { return ""; } }
        """;
    assertThat(
            LifecyclesFixture.of(source.formatted("import io.quarkus.logging.Log;", ""))
                .instance("Orders"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.APPLICATION);
    assertThat(
            LifecyclesFixture.of(
                    source.formatted(
                        "import org.springframework.stereotype.Component;", "@Component"))
                .instance("Orders"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.APPLICATION);
    assertThat(
            LifecyclesFixture.of(source.formatted("import jakarta.inject.Singleton;", "@Singleton"))
                .instance("Orders"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.APPLICATION);
  }

  @Test
  void anotherModulesQuarkusSaysNothing() {
    var program =
        LifecyclesFixture.of(
            path -> new SourceInfo(path.contains("File0") ? "web" : "jobs", false),
            """
            import jakarta.ws.rs.*;
            @Path("/orders") class Orders { @GET public String list() { return ""; } }
            """,
            "import io.quarkus.scheduler.Scheduled; class Jobs { @Scheduled void run() {} }");
    assertThat(program.instance("Orders"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
  }

  @Test
  void dropwizardKeepsAnInstanceAndMakesAClass() {
    var program =
        LifecyclesFixture.of(
            """
            import io.dropwizard.core.Application;
            import io.dropwizard.core.setup.Environment;
            class App extends Application<Config> {
              @Override public void run(Config config, Environment environment) {
                environment.jersey().register(new Orders());
                environment.jersey().register(Bills.class);
              }
            }
            class Config {}
            """,
            """
            import javax.ws.rs.*;
            @Path("/orders") class Orders { @GET public String list() { return ""; } }
            """,
            """
            import javax.ws.rs.*;
            @Path("/bills") class Bills { @GET public String list() { return ""; } }
            """);
    assertThat(program.instance("Orders"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.APPLICATION);
    assertThat(program.instance("Bills"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
    assertThat(program.runs("App", "run")).contains(Runs.ONCE);
  }

  @Test
  void singletonsOfAnApplicationAreMadeByTheProjectOnly() {
    var program =
        LifecyclesFixture.of(
            """
            import java.util.*;
            import javax.ws.rs.*;
            import javax.ws.rs.core.Application;
            class App extends Application {
              @Override public Set<Object> getSingletons() {
                return new HashSet<>(List.of(new Orders()));
              }
            }
            @Path("/orders") class Orders { @GET public String list() { return ""; } }
            """);
    assertThat(program.instance("Orders")).isEmpty();
    assertThat(program.handlers()).containsExactly("PER_REQUEST @GET method of Orders");
  }

  @Test
  void scopesOfTheSameNameAreToldApart() {
    var program =
        LifecyclesFixture.of(
            "import com.google.inject.Singleton; @Singleton class ByGuice {}",
            "import javax.ejb.Singleton; @Singleton class ByEjb {}",
            "import javax.faces.bean.*; @ManagedBean @RequestScoped class ByFaces {}",
            "import javax.faces.bean.*; @ManagedBean class Unscoped {}",
            "@interface Singleton {} @Singleton class ByNobody {}");
    assertThat(program.instance("ByGuice")).map(Lifecycles.Instance::framework).contains("guice");
    assertThat(program.instance("ByEjb")).map(Lifecycles.Instance::framework).contains("ejb");
    assertThat(program.instance("ByFaces"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
    assertThat(program.instance("Unscoped"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
    assertThat(program.instance("ByNobody")).isEmpty();
  }

  @Test
  void springScopeIsReadWithItsConstants() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.beans.factory.config.ConfigurableBeanFactory;
            import org.springframework.context.annotation.Scope;
            import org.springframework.stereotype.Component;
            @Component @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) class Each {}
            @Component @Scope(Scopes.REQUEST) class PerRequest { PerRequest() {} }
            @Component @Scope("tenant") class Unknown {}
            @Component class Once { Once() {} }
            class Scopes { static final String REQUEST = "request"; }
            """);
    assertThat(program.instance("Each"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.INJECTION);
    assertThat(program.instance("PerRequest"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
    assertThat(program.instance("Unknown")).isEmpty();
    assertThat(program.handlers())
        .containsExactly("PER_REQUEST construction of PerRequest (@Scope), made per request");
    assertThat(program.runs("Once", "<init>")).contains(Runs.ONCE);
    assertThat(program.runs("Each", "<init>")).contains(Runs.PER_INSTANCE);
  }

  @Test
  void stereotypeOfTheProjectIsAComponent() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.stereotype.Service;
            import org.springframework.web.context.annotation.RequestScope;
            @Service @RequestScope @interface UseCase {}
            @UseCase class AddOrder {}
            """);
    assertThat(program.instance("AddOrder"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
  }

  @Test
  void constructionOfABaseClassIsPartOfWhatExtendsIt() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.ws.rs.Path;
            abstract class Base { final Object client = new Object(); }
            @Path("/a") class A extends Base {}
            @Path("/b") class B extends Base {}
            """);
    assertThat(program.handlers())
        .contains("PER_REQUEST construction of Base (@Path), made per request");
  }

  @Test
  void actionOfStrutsTwoIsMadePerRequestAndThatOfStrutsOneOnce() {
    var program =
        LifecyclesFixture.of(
            "class Two extends com.opensymphony.xwork2.ActionSupport {}",
            "class One extends org.apache.struts.action.Action {}",
            "class Job implements org.quartz.Job {}",
            "@javax.websocket.server.ServerEndpoint(\"/x\") class Socket {}");
    assertThat(program.instance("Two"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.REQUEST);
    assertThat(program.instance("One"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.APPLICATION);
    assertThat(program.instance("Job"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.INVOCATION);
    assertThat(program.instance("Socket"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.CONNECTION);
  }

  @Test
  void nettyHandlerIsMadeWhereTheProjectMakesIt() {
    var program =
        LifecyclesFixture.of(
            """
            import io.netty.channel.*;
            class Init extends ChannelInitializer<Channel> {
              @Override protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new Echo());
              }
            }
            class Echo extends ChannelInboundHandlerAdapter {
              @Override public void channelRead(ChannelHandlerContext ctx, Object message) {}
            }
            """);
    assertThat(program.instance("Echo")).isEmpty();
    assertThat(program.handlers())
        .containsExactly(
            "PER_CONNECTION initChannel of Init, a ChannelInitializer",
            "PER_MESSAGE channelRead of Echo, a ChannelInboundHandlerAdapter");
  }

  @Test
  void serverlessInstancesAreNeverEnded() {
    var program =
        LifecyclesFixture.of(
            """
            import com.amazonaws.services.lambda.runtime.*;
            abstract class Base implements RequestHandler<String, String> {}
            class Lambda extends Base {
              public String handleRequest(String in, Context context) { return in; }
            }
            """,
            """
            import com.microsoft.azure.functions.annotation.*;
            class Azure { @FunctionName("x") public void run() {} }
            """,
            "class Plain {}");
    assertThat(program.lifecycles().isServerless(program.type("Base"))).isTrue();
    assertThat(program.lifecycles().isServerless(program.type("Azure"))).isTrue();
    assertThat(program.lifecycles().isServerless(program.type("Plain"))).isFalse();
    assertThat(program.instance("Lambda"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.APPLICATION);
    assertThat(program.instance("Azure"))
        .map(Lifecycles.Instance::lifetime)
        .contains(Lifetime.INVOCATION);
  }

  // ---- factories

  @Test
  void springBeanIsClosedUnlessThatIsSwitchedOff() {
    var program =
        LifecyclesFixture.of(
            """
            import com.mongodb.client.*;
            import org.springframework.context.annotation.*;
            @Configuration class Config {
              @Bean MongoClient usual() { return MongoClients.create(); }
              @Bean(destroyMethod = "") MongoClient kept() { return MongoClients.create(); }
              @Bean @Scope("prototype") MongoClient each() { return MongoClients.create(); }
              @Bean Wrapper wrapper() { return new Wrapper(); }
              @Bean(destroyMethod = "end") Wrapper ended() { return new Wrapper(); }
            }
            class Wrapper { void end() {} }
            @Configuration(proxyBeanMethods = false) class Lite {
              @Bean MongoClient client() { return MongoClients.create(); }
            }
            """);
    assertThat(closes(program, "usual", CLIENT)).isTrue();
    assertThat(closes(program, "kept", CLIENT)).isFalse();
    assertThat(closes(program, "each", CLIENT)).isFalse();
    assertThat(closes(program, "wrapper", "Wrapper")).isFalse();
    assertThat(closes(program, "ended", "Wrapper")).isTrue();
    assertThat(program.factory("Config", "usual").orElseThrow().sharedWhenCalled()).isTrue();
    assertThat(program.factory("Lite", "client").orElseThrow().sharedWhenCalled()).isFalse();
    assertThat(program.factory("Config", "each").orElseThrow().lifetime())
        .isEqualTo(Lifetime.INJECTION);
    assertThat(program.endings()).containsExactly("end");
  }

  @Test
  void typeAtRunTimeDecidesWhetherABeanIsClosed() {
    var program =
        LifecyclesFixture.of(
            """
            import org.springframework.context.annotation.*;
            @Configuration class Config {
              @Bean Object store() { return new Store(); }
              @Bean(destroyMethod = "(inferred)") Object other() { return new Store(); }
            }
            class Store { public void shutdown() {} }
            """);
    assertThat(closes(program, "store", CLIENT)).isTrue();
    assertThat(closes(program, "store", "Store")).isTrue();
    assertThat(closes(program, "other", "Store")).isTrue();
    assertThat(closes(program, "store", "Config")).isFalse();
    assertThat(program.endings()).containsExactly("shutdown");
  }

  @Test
  void producerOfARequestScopedBeanIsNoHandler() {
    var program =
        LifecyclesFixture.of(
            """
            import jakarta.enterprise.context.RequestScoped;
            import jakarta.enterprise.inject.Produces;
            @RequestScoped class Clients {
              @Produces Object field = new Object();
              @Produces @RequestScoped Object each() { return new Object(); }
            }
            """);
    assertThat(program.handlers())
        .allMatch(each -> each.contains("construction of Clients"))
        .isNotEmpty();
    assertThat(program.runs("Clients", "each")).contains(Runs.PER_INSTANCE);
    assertThat(program.factory("Clients", "each").orElseThrow().lifetime())
        .isEqualTo(Lifetime.REQUEST);
    assertThat(
            program
                .lifecycles()
                .factory(new FieldRef(program.type("Clients"), "field"))
                .orElseThrow()
                .lifetime())
        .isEqualTo(Lifetime.INJECTION);
  }

  @Test
  void overrideOfSpringDatasMethodIsNoBeanOfItsOwn() {
    var program =
        LifecyclesFixture.of(
            """
            import com.mongodb.client.*;
            import org.springframework.context.annotation.*;
            import org.springframework.data.mongodb.config.AbstractMongoClientConfiguration;
            @Configuration class Config extends AbstractMongoClientConfiguration {
              @Override public MongoClient mongoClient() { return MongoClients.create(); }
            }
            @Configuration class WithBean extends AbstractMongoClientConfiguration {
              @Bean @Override public MongoClient mongoClient() { return MongoClients.create(); }
            }
            """);
    assertThat(program.factory("Config", "mongoClient").orElseThrow().closing())
        .isEqualTo(Closing.NOTHING);
    assertThat(program.factory("WithBean", "mongoClient").orElseThrow().closing())
        .isEqualTo(Closing.INFERRED);
    assertThat(program.runs("Config", "mongoClient")).contains(Runs.ONCE);
  }

  @Test
  void producerNeedsADisposer() {
    var program =
        LifecyclesFixture.of(
            """
            import com.mongodb.client.*;
            import javax.enterprise.context.ApplicationScoped;
            import javax.enterprise.inject.*;
            class Clients {
              @Produces @ApplicationScoped MongoClient good() { return MongoClients.create(); }
              void close(@Disposes MongoClient client) { client.close(); }
            }
            class Others {
              @Produces MongoClient bad() { return MongoClients.create(); }
              void close(MongoClient client) {}
            }
            """);
    assertThat(program.factory("Clients", "good").orElseThrow().disposer())
        .isEqualTo(program.method("Clients", "close"));
    assertThat(program.factory("Clients", "good").orElseThrow().lifetime())
        .isEqualTo(Lifetime.APPLICATION);
    assertThat(program.factory("Others", "bad").orElseThrow().disposer()).isNull();
    assertThat(program.factory("Others", "bad").orElseThrow().lifetime())
        .isEqualTo(Lifetime.INJECTION);
    assertThat(program.endings()).containsExactly("close");
  }

  @Test
  void micronautAndGuiceInferNothing() {
    var program =
        LifecyclesFixture.of(
            """
            import com.mongodb.client.*;
            import io.micronaut.context.annotation.*;
            import jakarta.inject.Singleton;
            @Factory class Clients {
              @Singleton MongoClient kept() { return MongoClients.create(); }
              @Bean(preDestroy = "close") @Singleton MongoClient closed() { return null; }
              @Bean MongoClient each() { return null; }
            }
            @Singleton class Store implements AutoCloseable { public void close() {} }
            """,
            """
            import com.google.inject.*;
            import com.mongodb.client.*;
            class Mod extends AbstractModule {
              @Provides MongoClient each() { return null; }
              @Provides @Singleton MongoClient one() { return null; }
            }
            """);
    assertThat(closes(program, "Clients", "kept", CLIENT)).isFalse();
    assertThat(closes(program, "Clients", "closed", CLIENT)).isTrue();
    assertThat(program.factory("Clients", "kept").orElseThrow().lifetime())
        .isEqualTo(Lifetime.APPLICATION);
    assertThat(program.factory("Clients", "each").orElseThrow().lifetime())
        .isEqualTo(Lifetime.INJECTION);
    assertThat(program.factory("Mod", "each").orElseThrow().lifetime())
        .isEqualTo(Lifetime.INJECTION);
    assertThat(program.factory("Mod", "one").orElseThrow().lifetime())
        .isEqualTo(Lifetime.APPLICATION);
    assertThat(closes(program, "Mod", "one", CLIENT)).isFalse();
    assertThat(program.endings()).isEmpty();
  }

  private static boolean closes(LifecyclesFixture program, String method, String type) {
    return closes(program, "Config", method, type);
  }

  private static boolean closes(
      LifecyclesFixture program, String owner, String method, String type) {
    Lifecycles.Factory factory = program.factory(owner, method).orElseThrow();
    return program
        .lifecycles()
        .closesAtEnd(
            factory.closing(),
            factory.closeMethod(),
            type,
            type.contains(".") ? null : program.type(type));
  }

  // ---- endings

  @Test
  void hookRunsItsThreadsCode() {
    var program =
        LifecyclesFixture.of(
            """
            class App {
              private final Thread later = new Thread(this::third);
              void start() {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> first()));
                Thread hook = new Thread(this::second, "hook");
                Runtime.getRuntime().addShutdownHook(hook);
                Runtime.getRuntime().addShutdownHook(later);
                Runtime.getRuntime().addShutdownHook(new Hook());
                new Thread(() -> none()).start();
              }
              void first() {}
              void second() {}
              void third() {}
              void none() {}
            }
            class Hook extends Thread { @Override public void run() {} }
            """);
    assertThat(program.endings()).containsExactlyInAnyOrder("second", "third", "lambda", "run");
  }

  @Test
  void preDestroyIsCalledByContainersThatKnowIt() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.annotation.PreDestroy;
            import org.springframework.context.annotation.*;
            import org.springframework.stereotype.Component;
            @Component class Once { @PreDestroy void once() {} }
            @Component @Scope("prototype") class Each { @PreDestroy void each() {} }
            class Own {
              static final Own OWN = new Own();
              @PreDestroy void own() {}
            }
            class ByFactory { @PreDestroy void byFactory() {} }
            class ByHand { @PreDestroy void byHand() {} }
            @Configuration class Config {
              @Bean ByFactory bean() { return new ByFactory(); }
              void other() { new ByHand(); }
            }
            class Unknown { @PreDestroy void unknown() {} }
            """);
    assertThat(program.endings()).containsExactlyInAnyOrder("once", "byFactory", "unknown");
  }

  @Test
  void guiceCallsNoPreDestroy() {
    var program =
        LifecyclesFixture.of(
            """
            import com.google.inject.*;
            class Mod extends AbstractModule { @Override protected void configure() {} }
            """,
            """
            import javax.annotation.PreDestroy;
            import javax.inject.Singleton;
            @Singleton class Store { @PreDestroy void end() {} }
            """);
    assertThat(program.endings()).isEmpty();
  }

  @Test
  void managedIsStoppedWhereItIsManaged() {
    String source =
        """
        import io.dropwizard.lifecycle.*;
        import io.dropwizard.core.setup.Environment;
        class App {
          void run(Environment environment) { environment.%s(new Store()); }
        }
        class Store implements Managed { @Override public void stop() {} }
        """;
    assertThat(LifecyclesFixture.of(source.formatted("lifecycle().manage")).endings())
        .containsExactly("stop");
    assertThat(LifecyclesFixture.of(source.formatted("jersey().register")).endings()).isEmpty();
  }

  @Test
  void managedWrapperClosesWhatItWraps() {
    var program =
        LifecyclesFixture.of(
            """
            import io.dropwizard.lifecycle.*;
            import io.dropwizard.core.setup.Environment;
            class App {
              void run(Environment environment) {
                Store store = new Store();
                environment.lifecycle().manage(new AutoCloseableManager(store));
              }
            }
            class Store implements AutoCloseable { @Override public void close() {} }
            """);
    assertThat(program.endings()).containsExactly("close");
  }

  @Test
  void frameworksOwnEndings() {
    var program =
        LifecyclesFixture.of(
            """
            import javax.servlet.*;
            class Init implements ServletContextListener {
              public void contextInitialized(ServletContextEvent event) {}
              public void contextDestroyed(ServletContextEvent event) {}
            }
            """,
            """
            import org.springframework.beans.factory.DisposableBean;
            import org.springframework.stereotype.Service;
            @Service class Store implements DisposableBean { public void destroy() {} }
            @Service class Other implements AutoCloseable { public void close() {} }
            """,
            """
            class Plugin extends org.bukkit.plugin.java.JavaPlugin {
              @Override public void onEnable() {}
              @Override public void onDisable() {}
            }
            """);
    assertThat(program.endings())
        .containsExactly("contextDestroyed", "destroy", "close", "onDisable");
    assertThat(program.runs("Init", "contextInitialized")).contains(Runs.ONCE);
    assertThat(program.runs("Plugin", "onEnable")).contains(Runs.ONCE);
  }

  @Test
  void callThatReturnsAtTheEnd() {
    var program =
        LifecyclesFixture.of(
            """
            import org.eclipse.jetty.server.Server;
            class App { void run(Server server) throws Exception { server.start(); server.join(); } }
            """);
    Code code = program.method("App", "run").code();
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call) {
        assertThat(program.lifecycles().returnsAtEnd(code, i))
            .isEqualTo(call.name().equals("join"));
      }
    }
  }

  // ---- tests and mains

  @Test
  void testsAreTestsByPlaceAndByImport() {
    var program =
        LifecyclesFixture.of(
            path -> new SourceInfo("", path.contains("File1")),
            """
            import org.junit.jupiter.api.*;
            class A { @BeforeEach void before() {} void helper() {} }
            """,
            "class B { void helper() {} }",
            "class C { void run() {} }");
    assertThat(program.lifecycles().isTest(program.method("A", "helper"))).isTrue();
    assertThat(program.lifecycles().isTest(program.method("B", "helper"))).isTrue();
    assertThat(program.lifecycles().isTest(program.method("C", "run"))).isFalse();
    assertThat(program.runs("A", "before")).contains(Runs.TEST);
    assertThat(program.handlers()).isEmpty();
  }

  @Test
  void mainIsWhereAProgramStarts() {
    var program =
        LifecyclesFixture.of(
            "class A { public static void main(String[] args) {} }",
            "class B { void main() {} }",
            "class C { void run() { main(); } void main() {} }",
            "class D { public static void main(String[] args) { new D().main(1); } void main(int a) {} }");
    assertThat(program.lifecycles().isMain(program.method("A", "main"))).isTrue();
    assertThat(program.lifecycles().isMain(program.method("B", "main"))).isTrue();
    assertThat(program.lifecycles().isMain(program.method("C", "main"))).isFalse();
    assertThat(program.runs("A", "main")).contains(Runs.ONCE);
    assertThat(program.runs("C", "main")).isEmpty();
  }
}
