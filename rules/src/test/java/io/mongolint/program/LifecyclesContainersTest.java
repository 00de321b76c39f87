package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Runs;
import org.junit.jupiter.api.Test;

/** How long objects live that containers make. */
class LifecyclesContainersTest {
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
}
