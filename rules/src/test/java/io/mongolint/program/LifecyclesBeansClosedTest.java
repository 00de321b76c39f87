package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.Closing;
import io.mongolint.catalog.Lifetime;
import io.mongolint.catalog.Runs;
import org.junit.jupiter.api.Test;

/** Which objects that they make containers close, and by which method. */
class LifecyclesBeansClosedTest {
  private static final String CLIENT = "com.mongodb.client.MongoClient";

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
}
