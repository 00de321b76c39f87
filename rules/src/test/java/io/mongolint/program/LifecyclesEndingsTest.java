package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import org.junit.jupiter.api.Test;

/** What runs at the end of an object or of the program, and what only tests run. */
class LifecyclesEndingsTest {
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
