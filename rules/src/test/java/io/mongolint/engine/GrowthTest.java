package io.mongolint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.Operations;
import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Problem;
import io.mongolint.parse.SourceParser;
import io.mongolint.scan.Scanner;
import io.mongolint.scan.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which files are parsed. Each test writes a small program; the class {@code Other} never matters.
 */
class GrowthTest {
  private static final String STORE =
      """
      package db;
      import com.mongodb.client.*;
      public class Store {
        private final MongoClient client = MongoClients.create();
        public long count() { return client.getDatabase("d").getCollection("c").countDocuments(); }
        public void close() { client.close(); }
      }
      """;

  private static final String GIVER =
      """
      package db;
      public class Base {
        private com.mongodb.client.MongoDatabase database;
        public com.mongodb.client.MongoCollection<org.bson.Document> orders() {
          return database.getCollection("orders");
        }
      }
      """;

  @TempDir Path root;

  @Test
  void withoutMongoNothingIsParsed() throws IOException {
    write("A", "/* com.mongodb */ class A { B b = new B(); }");
    write("B", "class B {}");
    assertThat(parsed()).isEmpty();
  }

  @Test
  void whoeverMakesAnOwnerMattersAllTheWayUp() throws IOException {
    write("db.Store", STORE);
    write("a.Service", "package a; class Service { long n() { return new db.Store().count(); } }");
    write("a.Outer", "package a; class Outer { long m(Service s) { return s.n(); } }");
    write("a.Handler", "package a; class Handler { Outer o; void get() { o.m(null); } }");
    write("a.Other", "package a; class Other { private Outer o; void get() { o.toString(); } }");
    assertThat(parsed()).containsExactly("a.Handler", "a.Outer", "a.Service", "db.Store");
  }

  @Test
  void whoIsOnlyHandedAnOwnerDoesNotMatter() throws IOException {
    write("db.Store", STORE);
    write(
        "a.Other",
        "package a; class Other { private final db.Store s; Other(db.Store s) { this.s = s; }"
            + " long n() { return s.count(); } }");
    assertThat(parsed()).containsExactly("db.Store");
  }

  @Test
  void whoClosesAnOwnerMatters() throws IOException {
    write("db.Store", STORE);
    write(
        "a.App",
        "package a; import db.Store; class App { private final Store s; App(Store s) { this.s = s;"
            + " } void stop() { s.close(); } }");
    write("a.Main", "package a; class Main { App app; void end() { app.stop(); } }");
    write("a.Other", "package a; class Other { private App app; void end() { app.hashCode(); } }");
    assertThat(parsed()).containsExactly("a.App", "a.Main", "db.Store");
  }

  @Test
  void aCallerMayKnowTheInterfaceOnly() throws IOException {
    write(
        "api.Orders", "package api; public interface Orders { int load(String id); int size(); }");
    write(
        "db.MongoOrders",
        """
        package db;
        public class MongoOrders implements api.Orders {
          public int load(String id) { new com.mongodb.MongoClient(); return 1; }
          public int size() { return 0; }
        }
        """);
    write(
        "web.Handler",
        "package web; class Handler { api.Orders o; void get() { o.load(\"1\"); } }");
    write(
        "web.Other", "package web; class Other { private api.Orders o; void get() { o.size(); } }");
    assertThat(parsed()).containsExactly("api.Orders", "db.MongoOrders", "web.Handler");
  }

  @Test
  void supertypesMatterAllTheWayUp() throws IOException {
    write("web.Root", "package web; @Route abstract class Root {}");
    write("web.Route", "package web; @interface Route {}");
    write("web.Base", "package web; abstract class Base extends Root implements Marked {}");
    write("web.Marked", "package web; interface Marked {}");
    write(
        "web.Handler",
        "package web; class Handler extends Base { void get() { new com.mongodb.MongoClient(); }"
            + " }");
    write("web.Other", "package web; class Other extends Root {}");
    assertThat(parsed())
        .containsExactly("web.Base", "web.Handler", "web.Marked", "web.Root", "web.Route");
  }

  @Test
  void aTemplateMethodCallsDown() throws IOException {
    write(
        "web.Base",
        "package web; abstract class Base { void get() { load(); } abstract void load(); }");
    write(
        "web.Impl",
        "package web; class Impl extends Base { void load() { new com.mongodb.MongoClient(); } }");
    write("web.Caller", "package web; class Caller { void c(Base b) { b.get(); } }");
    write("web.Other", "package web; class Other { void c(Base b) { b.wait(); } }");
    assertThat(parsed()).containsExactly("web.Base", "web.Caller", "web.Impl");
  }

  @Test
  void subclassesInheritWhatOpens() throws IOException {
    write(
        "db.Base",
        "package db; public class Base { protected Object open() {"
            + " return new com.mongodb.MongoClient(); } }");
    write(
        "a.Sub",
        "package a; public class Sub extends db.Base { Object mine() { return open(); } }");
    write("a.User", "package a; class User { Object u(Sub s) { return s.mine(); } }");
    assertThat(parsed()).containsExactly("a.Sub", "a.User", "db.Base");
  }

  @Test
  void whatExtendsAGiverMattersWhereItIsUsed() throws IOException {
    write("db.Base", GIVER);
    write("a.Used", "package a; public class Used extends db.Base {}");
    write("a.Other", "package a; public class Other extends db.Base { int size() { return 1; } }");
    write(
        "b.Handler", "package b; class Handler { a.Used u; Object get() { return u.orders(); } }");
    write("b.Maker", "package b; class Maker { Object o = new a.Other(); a.Used u = null; }");
    assertThat(parsed()).containsExactly("a.Used", "b.Handler", "b.Maker", "db.Base");
  }

  @Test
  void whatExtendsAGiverMattersWhereTypesBelowAreUsed() throws IOException {
    write("db.Base", GIVER);
    write("a.Middle", "package a; public class Middle extends db.Base {}");
    write("a.Low", "package a; public class Low extends Middle {}");
    write("a.Lowest", "package a; class Lowest extends Low { Object get() { return orders(); } }");
    write("a.Other", "package a; class Other extends Middle {}");
    assertThat(parsed()).containsExactly("a.Low", "a.Lowest", "a.Middle", "db.Base");
  }

  @Test
  void whatExtendsAGiverMattersWhereAFileUsesItThatMattersAnyway() throws IOException {
    write("db.Base", GIVER);
    write("a.Used", "package a; public class Used extends db.Base {}");
    write(
        "b.Handler",
        "package b; import com.mongodb.client.*; import a.Used; class Handler {"
            + " MongoCursor<?> get(Used used) { return used.orders().find().iterator(); } }");
    assertThat(parsed()).containsExactly("a.Used", "b.Handler", "db.Base");
  }

  @Test
  void whatExtendsAnOpenerMatters() throws IOException {
    write("db.Base", GIVER);
    write("a.Opener", "package a; class Opener { void open() { new com.mongodb.MongoClient(); } }");
    write("a.Below", "package a; class Below extends Opener {}");
    assertThat(parsed()).containsExactly("a.Below", "a.Opener", "db.Base");
  }

  @Test
  void whatOnlyDescribesDocumentsMattersForItsKeys() throws IOException {
    String imported = "import dev.morphia.annotations.Entity; ";
    write("a.Order", "package a; " + imported + "@Entity class Order { String ID = \"_id\"; }");
    write("a.Other", "package a; " + imported + "@Entity class Other { String ID = \"_id\"; }");
    write("a.Keys", "package a; class Keys { static final String KEY_ID = \"_id\"; }");
    write(
        "a.Orders",
        "package a; import static a.Keys.KEY_ID; class Orders {"
            + " Object get(com.mongodb.client.MongoCollection<Other> all) {"
            + " return all.find(eq(Order.ID, 1)).projection(include(Other.NAME)); } }");
    assertThat(parsed()).containsExactly("a.Keys", "a.Order", "a.Orders");
  }

  @Test
  void aChainOfCallsPassesThroughTypesThatNameNothing() throws IOException {
    write(
        "db.Orders",
        """
        package db;
        import com.mongodb.client.*;
        public class Orders {
          MongoCollection<org.bson.Document> coll;
          public MongoCursor<org.bson.Document> find() { return coll.find().iterator(); }
        }
        """);
    write("db.Store", "package db; public class Store { public Orders orders() { return null; } }");
    write("a.Ctx", "package a; class Ctx { db.Store store() { return null; } }");
    write(
        "a.Handler",
        "package a; class Handler { void get(Ctx ctx) { ctx.store().orders().find().hasNext(); }"
            + " }");
    write(
        "a.Lazy",
        "package a; class Lazy { void get(Ctx c) { var s = c.store(); var o = s.orders();"
            + " o.find(); } }");
    write("a.Other", "package a; class Other { void get(Ctx ctx) { ctx.notify(); } }");
    assertThat(parsed()).containsExactly("a.Ctx", "a.Handler", "a.Lazy", "db.Orders", "db.Store");
  }

  @Test
  void whatIsHandedAResourceMatters() throws IOException {
    write(
        "a.Dao",
        """
        package a;
        import com.mongodb.client.*;
        class Dao {
          void f(MongoCollection<String> coll) {
            MongoCursor<String> cursor = coll.find().iterator();
            Quiet.close(cursor);
            Json.write(cursor.next());
          }
        }
        """);
    write(
        "a.Quiet",
        "package a; class Quiet { static void close(AutoCloseable c) { Deep.end(c, 1); } }");
    write("a.Deep", "package a; class Deep { static void end(AutoCloseable c, int n) {} }");
    write("a.Json", "package a; class Json { static void write(String s) {} }");
    assertThat(parsed()).containsExactly("a.Dao", "a.Deep", "a.Quiet");
  }

  @Test
  void whatIsHandedCodeMatters() throws IOException {
    write(
        "a.Job",
        "package a; class Job { Runner r; void f() {"
            + " r.later(() -> new com.mongodb.MongoClient()); } }");
    write("a.Runner", "package a; interface Runner { void later(Runnable r); }");
    write(
        "a.PoolRunner",
        "package a; class PoolRunner implements Runner { public void later(Runnable r) { r.run(); }"
            + " }");
    assertThat(parsed()).containsExactly("a.Job", "a.PoolRunner", "a.Runner");
  }

  @Test
  void whoMakesATaskMatters() throws IOException {
    write(
        "a.Task",
        "package a; class Task implements Runnable { public void run() {"
            + " new com.mongodb.MongoClient(); } }");
    write(
        "a.Submitter",
        "package a; class Submitter { void f(java.util.concurrent.Executor e) {"
            + " e.execute(new Task()); } }");
    assertThat(parsed()).containsExactly("a.Submitter", "a.Task");
  }

  @Test
  void lambdasAndAnonymousClassesBelongToTheMethodAroundThem() throws IOException {
    write(
        "db.Lazy",
        """
        package db;
        public class Lazy {
          public Object one() { java.util.function.Supplier<?> s = () -> new com.mongodb.MongoClient();
            return s.get(); }
          public Object two() { return new Object() {
            public String toString() { return "" + new com.mongodb.MongoClient(); } }; }
        }
        """);
    write("a.One", "package a; class One { void f(db.Lazy l) { l.one(); } }");
    write("a.Two", "package a; class Two { void f(db.Lazy l) { l.two(); } }");
    assertThat(parsed()).containsExactly("a.One", "a.Two", "db.Lazy");
  }

  @Test
  void aReferenceToAMethodIsACall() throws IOException {
    write(
        "db.Factory",
        "package db; public class Factory { public static Object make() {"
            + " return com.mongodb.client.MongoClients.create(); } }");
    write(
        "a.User",
        "package a; import db.Factory; class User {"
            + " java.util.function.Supplier<?> s = Factory::make; }");
    write(
        "a.Static",
        "package a; import static db.Factory.make; class Static { Object o = make(); }");
    assertThat(parsed()).containsExactly("a.Static", "a.User", "db.Factory");
  }

  @Test
  void beanFactoriesAndStaticInitialisersPullNobodyIn() throws IOException {
    write(
        "a.Config",
        """
        package a;
        import com.mongodb.client.*;
        import org.springframework.context.annotation.Bean;
        public class Config {
          private static final Object SHARED = MongoClients.create();
          @Bean public Object client() { return MongoClients.create(); }
          public static int size() { return 1; }
        }
        """);
    write("a.Other", "package a; class Other { void f(Config c) { c.client(); Config.size(); } }");
    assertThat(parsed()).containsExactly("a.Config");
  }

  @Test
  void typesOfOneNameInSeveralPackagesAreToldApart() throws IOException {
    write("db.Store", STORE);
    write("x.Store", "package x; class Store { long count() { return 0; } }");
    write("x.Other", "package x; class Other { Object s = new Store(); }");
    assertThat(parsed()).containsExactly("db.Store");
  }

  @Test
  void theResultDoesNotDependOnTheNumberOfThreads() throws IOException {
    write("db.Store", STORE);
    for (int i = 0; i < 40; i++) {
      String body = i == 0 ? "new db.Store().count();" : "new C" + (i - 1) + "().f();";
      write("c.C" + i, "package c; class C" + i + " { void f() { " + body + " } }");
      write("c.D" + i, "package c; class D" + i + " { private C" + i + " c; }");
    }
    Sources one = grow(1);
    Sources four = grow(4);
    assertThat(one.files()).isEqualTo(four.files());
    assertThat(names(one)).hasSize(41).doesNotContain("c.D0");
    assertThat(one.rounds())
        .extracting("reason", "files")
        .isEqualTo(
            four.rounds().stream()
                .map(r -> org.assertj.core.groups.Tuple.tuple(r.reason(), r.files()))
                .toList());
  }

  @Test
  void whereManyBodiesAreLookedThroughAtOnceTheSameFilesMatter() throws IOException {
    write("db.Store", STORE);
    write("a.Service", "package a; class Service { long n() { return new db.Store().count(); } }");
    write("a.Other", "package a; class Other { void get() { toString(); } }");
    StringBuilder many = new StringBuilder("package db; class Many { com.mongodb.MongoClient c;");
    for (int i = 0; i < 500; i++) {
      many.append(" void m").append(i).append("() {}");
    }
    write("db.Many", many.append('}').toString());
    assertThat(names(grow(1))).containsExactly("a.Service", "db.Many", "db.Store");
    assertThat(names(grow(3))).containsExactly("a.Service", "db.Many", "db.Store");
  }

  @Test
  void whoHandsAnOwnerOnMattersThoughTheOwnerIsLookedThroughLater() throws IOException {
    write(
        "a.Early",
        "package a; class Early { com.mongodb.MongoClient c;"
            + " void go(db.Store s) { util.Ender.end(s); } }");
    write("db.Store", STORE);
    write(
        "util.Ender",
        "package util; class Ender { static void end(AutoCloseable c) { c.close(); } }");
    assertThat(parsed()).containsExactly("a.Early", "db.Store", "util.Ender");
  }

  @Test
  void aFileThatCannotBeParsedIsNamedAndTheRestGoesOn() throws IOException {
    write("db.Store", STORE);
    write("a.Broken", "package a; class Broken { db.Store s = new db.Store(; }");
    write("a.Fine", "package a; class Fine { db.Store s = new db.Store(); }");
    Sources sources = grow(2);
    assertThat(names(sources)).contains("a.Fine", "db.Store");
    assertThat(sources.problems())
        .extracting(Problem::kind, Problem::path)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Problem.Kind.SYNTAX, "a/Broken.java"));
    assertThat(sources.problems().get(0).message()).doesNotContain("\n");
  }

  @Test
  void aFailingParserIsAnInternalErrorOfThatFile() throws IOException {
    write("db.Store", STORE);
    write("a.Fine", "package a; class Fine { db.Store s = new db.Store(); }");
    SourceTree tree = scan();
    Sources sources =
        new Growth(
                tree,
                (path, source) -> {
                  if (path.startsWith("a/")) {
                    throw new IllegalStateException("first line\nsecond line");
                  }
                  return SourceParser.parse(path, source);
                },
                StandardCharsets.UTF_8,
                2,
                file -> true)
            .run(() -> relevance(tree));
    assertThat(names(sources)).containsExactly("db.Store");
    Problem problem = sources.problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INTERNAL);
    assertThat(problem.path()).isEqualTo("a/Fine.java");
    assertThat(problem.message())
        .startsWith(
            "internal error while parsing: java.lang.IllegalStateException: first line second"
                + " line");
  }

  private List<String> parsed() {
    return names(grow(2));
  }

  /** The file that uses the type comes first, since it names the driver. */
  @Test
  void aBodyIsLookedThroughAgainWhenItIsKnownWhatATypeInherits() throws IOException {
    write(
        "db.Pool",
        """
        package db;
        import com.mongodb.client.*;
        public class Pool {
          private static final MongoClient CLIENT = MongoClients.create();
          public void close() { CLIENT.close(); }
        }
        """);
    write("b.Sub", "package b; public class Sub extends db.Pool {}");
    write(
        "a.User",
        """
        package a;
        import com.mongodb.client.MongoClient;
        public class User { public void end(b.Sub store) { store.close(); } }
        """);
    write("c.Caller", "package c; class Caller { void f(a.User u, b.Sub s) { u.end(s); } }");
    assertThat(parsed()).contains("b.Sub", "c.Caller");
  }

  @Test
  void aBodyIsLookedThroughAgainWhenItIsKnownWhatATypeShows() throws IOException {
    write(
        "db.Opener",
        """
        package db;
        import com.mongodb.client.MongoClients;
        public class Opener {
          public void open() { MongoClients.create(); }
        }
        """);
    write(
        "b.Middle",
        """
        package b;
        public interface Middle {
          db.Opener opener();
          void each(java.util.function.Consumer<db.Opener> action);
        }
        """);
    write(
        "a.User",
        """
        package a;
        import b.Middle;
        import com.mongodb.client.MongoClient;
        public class User { public void all(Middle middle) { middle.each(x -> x.open()); } }
        """);
    write("c.Caller", "package c; class Caller { void f(a.User u, b.Middle m) { u.all(m); } }");
    assertThat(parsed()).contains("b.Middle", "c.Caller");
  }

  @Test
  void whereTheSearchForFilesFailsThoseThatNameTheDriverAreLeft() throws IOException {
    write("db.Store", STORE);
    write("a.Fine", "package a; class Fine { db.Store s = new db.Store(); }");
    Sources sources =
        new Growth(scan(), SourceParser::parse, StandardCharsets.UTF_8, 2, file -> true)
            .run(
                () -> {
                  throw new IllegalStateException("oh");
                });
    assertThat(names(sources)).containsExactly("db.Store");
    assertThat(sources.problems())
        .extracting(Problem::kind, Problem::path)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Problem.Kind.INTERNAL, "mongolint"));
  }

  private static List<String> names(Sources sources) {
    return sources.files().stream()
        .map(FileFacts::path)
        .map(path -> path.substring(0, path.length() - ".java".length()).replace('/', '.'))
        .toList();
  }

  private SourceTree scan() {
    return Scanner.scan(root, List.of(root), path -> false, 2);
  }

  private Sources grow(int threads) {
    SourceTree tree = scan();
    return new Growth(tree, SourceParser::parse, StandardCharsets.UTF_8, threads, file -> true)
        .run(() -> relevance(tree));
  }

  private static Relevance relevance(SourceTree tree) {
    KnownTypes types = new KnownTypes(ApiTypes.load(), tree::declares);
    return new Relevance(
        types,
        new Resources(Operations.load(), types, tree::isSeedName),
        annotation -> annotation.equals("org.springframework.context.annotation.Bean"));
  }

  private void write(String type, String source) throws IOException {
    Path file = root.resolve(type.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }
}
