package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.EventLoop;
import io.mongolint.catalog.Runs;
import org.junit.jupiter.api.Test;

/** Which code is a handler by what its type extends or implements. */
class LifecyclesSupertypesTest {
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
  void generatedBaseClassOfTheSamePackageNeedsNoImport() {
    var program =
        LifecyclesFixture.of(
            """
            package shop.grpc;
            import io.grpc.stub.StreamObserver;
            class Orders extends OrdersGrpc.OrdersImplBase {
              @Override public StreamObserver<Order> put(StreamObserver<Receipt> out) {}
            }
            """);
    assertThat(program.handlers()).containsExactly("PER_REQUEST put of Orders, a OrdersImplBase");
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
