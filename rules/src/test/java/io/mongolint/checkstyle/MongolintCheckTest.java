package io.mongolint.checkstyle;

import static io.mongolint.checkstyle.Audit.module;
import static io.mongolint.checkstyle.Audit.mongolint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check in a Checker of this process. */
class MongolintCheckTest {
  @TempDir Path root;
  private Shop shop;
  private int touches;

  @BeforeEach
  void writeShop() throws Exception {
    shop = Shop.in(root);
  }

  @Test
  void saysWhatIsWrongWhereAndWhatToDo() throws Exception {
    List<String> said = Audit.with(mongolint()).run(shop.handler());
    assertThat(said).hasSize(1);
    assertThat(said.get(0))
        .startsWith("10:24: error: ClientPerRequest: 'new Store()' opens a client (")
        .contains("src/main/java/shop/Store.java:7")
        .endsWith(
            "Open one client when the application starts, hand it to the handler, and close it at"
                + " shutdown.");
  }

  @Test
  void orderAndChoiceOfFilesMakeNoDifference() throws Exception {
    Path second =
        shop.write("src/main/java/shop/A.java", Shop.HANDLER.replace("OrderServlet", "A"));
    TreeSet<String> wanted = new TreeSet<>();
    for (Path each : List.of(shop.handler(), shop.store(), second)) {
      wanted.addAll(Audit.with(mongolint()).run(each));
    }
    assertThat(wanted).hasSize(2);
    assertThat(Audit.with(mongolint()).run(shop.handler(), shop.store(), second))
        .containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(Audit.with(mongolint()).run(second, shop.store(), shop.handler()))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void columnsCountTabsAsEightAndOtherCharactersAsJavaDoes() throws Exception {
    String handler =
        Shop.HANDLER.replace(
            "    try (Store store = new Store()) {",
            "\tString face = \"\uD83D\uDE00\";\ttry (Store store = new Store()) {");
    Path file = shop.write("src/main/java/shop/OrderServlet.java", handler);
    assertThat(Audit.with(mongolint()).run(file).get(0)).startsWith("10:52: ");
    assertThat(Audit.with(mongolint("tabWidth", "4")).run(file).get(0)).startsWith("10:44: ");
  }

  @Test
  void rulesChoosesAndGivesSeverities() throws Exception {
    shop.write(
        "src/main/java/shop/OrderServlet.java",
        Shop.HANDLER.replace("try (Store store = new Store())", "Store store = new Store();"));
    assertThat(rules("")).containsExactly("ClientNotClosed", "ClientPerRequest");
    assertThat(rules("ClientPerRequest")).containsExactly("ClientPerRequest");
    assertThat(rules("clientPerRequest=off")).containsExactly("ClientNotClosed");
    assertThat(rules("CursorNotClosed, SessionNotClosed")).isEmpty();
    assertThat(rules("CursorNotClosed=off, ClientPerRequest=info"))
        .containsExactly("ClientNotClosed", "ClientPerRequest");
    Audit audit = Audit.with(mongolint("rules", "ClientPerRequest=warning, ClientNotClosed"));
    assertThat(audit.run(shop.handler()))
        .extracting(line -> line.split(": ", -1)[1])
        .containsExactly("error", "warning");
  }

  @Test
  void aRuleThatIsOnlyInformationRunsWhenAskedFor() throws Exception {
    shop.mendStore();
    Path clients = root.resolve("src/main/java/shop/Clients.java");
    assertThat(Audit.with(mongolint()).run(clients)).isEmpty();
    assertThat(Audit.with(mongolint("rules", "PoolNotMonitored")).run(clients))
        .singleElement()
        .asString()
        .contains("info: PoolNotMonitored: ");
  }

  private List<String> rules(String value) throws Exception {
    Audit audit = Audit.with(mongolint("rules", value));
    audit.run(shop.handler());
    return audit.rules().stream().sorted().toList();
  }

  @Test
  void aRuleThatIsNoneIsToldWhereSomethingMayBeMissed() throws Exception {
    Path plain = shop.write("src/main/java/shop/Plain.java", "package shop;\nclass Plain {}\n");
    Audit audit = Audit.with(mongolint("rules", "ClientPerRekwest"));
    assertThat(audit.run(plain)).isEmpty();
    assertThat(audit.run(shop.store()))
        .singleElement()
        .asString()
        .startsWith("1:1: error: mongolint is not set up right")
        .contains("there is no rule \"ClientPerRekwest\"");
    assertThat(Audit.with(mongolint("rules", "ClientPerRequest=bad")).run(shop.store()))
        .singleElement()
        .asString()
        .contains("\"bad\" is no severity");
  }

  @Test
  void severityOfTheModuleIsTheHighest() throws Exception {
    for (String severity : List.of("info", "warning", "error")) {
      assertThat(Audit.with(mongolint("severity", severity)).run(shop.handler()).get(0))
          .startsWith("10:24: " + severity);
    }
    shop.write(
        "src/main/java/shop/Store.java",
        "// mongolint:ignore ClientNotClosed\n" + Shop.OPENING_STORE);
    assertThat(Audit.with(mongolint()).run(shop.store()).get(0)).contains("warning: Suppression");
    Audit audit = Audit.with(mongolint("severity", "ignore"));
    audit.run(shop.handler());
    assertThat(audit.events())
        .extracting(AuditEvent::getSeverityLevel)
        .containsOnly(SeverityLevel.IGNORE);
  }

  @Test
  void modulesWithTheirOwnIdAndSeverityShareOneIndex() throws Exception {
    Audit audit =
        Audit.with(
            mongolint("id", "perRequest", "rules", "ClientPerRequest", "severity", "warning"),
            mongolint("id", "rest", "rules", "ClientPerRequest=off"));
    assertThat(audit.run(shop.handler())).singleElement().asString().contains("warning: Client");
    assertThat(audit.events()).extracting(AuditEvent::getModuleId).containsExactly("perRequest");
  }

  @Test
  void configurationFileIsFoundOrNamed() throws Exception {
    shop.write("mongolint.yml", "rules:\n  ClientPerRequest: warning\n");
    assertThat(Audit.with(mongolint()).run(shop.handler()).get(0)).contains("warning: ");
    Path other = shop.write("conf/other.yml", "rules:\n  ClientPerRequest: off\n");
    Audit audit = Audit.with(mongolint("configFile", other.toString()));
    assertThat(audit.run(shop.handler())).isEmpty();
    shop.write("conf/other.yml", "rules:\n  ClientPerRequest: info\n");
    assertThat(audit.run(shop.handler()).get(0)).contains("info: ");
    shop.write("conf/other.yml", "rulez: 1\n");
    assertThat(audit.run(shop.handler())).isEmpty();
    assertThat(audit.run(shop.store()).get(0)).contains("not set up right").contains("rulez");
    shop.write("conf/other.yml", "");
    assertThat(audit.run(shop.handler())).hasSize(1);
  }

  @Test
  void testsAreReportedOnWhenAskedFor() throws Exception {
    Path test =
        shop.write(
            "src/test/java/shop/FakeServlet.java",
            Shop.HANDLER.replace("OrderServlet", "FakeServlet"));
    assertThat(Audit.with(mongolint()).run(test)).isEmpty();
    assertThat(Audit.with(mongolint("includeTests", "true")).run(test)).hasSize(1);
  }

  @Test
  void allModulesOfTheBuildAreOneProgram(@TempDir Path other) throws Exception {
    Shop build = Shop.empty(other);
    build.write("pom.xml", "<project/>");
    build.write("stores/pom.xml", "<project/>");
    build.write("stores/src/main/java/shop/Store.java", Shop.OPENING_STORE);
    build.write("web/app/pom.xml", "<project/>");
    Path handler = build.write("web/app/src/main/java/shop/OrderServlet.java", Shop.HANDLER);
    assertThat(Audit.with(mongolint()).run(handler)).hasSize(1);
    String web = other.resolve("web/app/src/main/java").toString();
    assertThat(Audit.with(mongolint("sourceDirectories", web)).run(handler)).isEmpty();
    String both = web + "," + other.resolve("stores/src/main/java");
    assertThat(Audit.with(mongolint("sourceDirectories", both)).run(handler)).hasSize(1);
  }

  @Test
  void withoutABuildFileThePackageTellsTheSources(@TempDir Path other) throws Exception {
    Shop plain = Shop.empty(other);
    plain.write("shop/Store.java", Shop.OPENING_STORE);
    plain.write(
        "shop/web/OrderServlet.java",
        Shop.HANDLER.replace("package shop;", "package shop.web;\n\nimport shop.Store;"));
    assertThat(Audit.with(mongolint()).run(other.resolve("shop/web/OrderServlet.java"))).hasSize(1);
  }

  @Test
  void oneCheckerServesManyEdits() throws Exception {
    Audit audit = Audit.with(mongolint());
    for (int i = 0; i < 150; i++) {
      shop.mendStore();
      assertThat(audit.run(shop.handler())).as("mended, %s", i).isEmpty();
      shop.breakStore();
      assertThat(audit.run(shop.handler())).as("broken, %s", i).hasSize(1);
    }
    shop.write("src/main/java/shop/OrderServlet.java", "\n\n" + Shop.HANDLER);
    assertThat(audit.run(shop.handler()).get(0)).startsWith("12:24: ");
    Files.delete(shop.store());
    assertThat(audit.run(shop.handler())).isEmpty();
  }

  @Test
  void whatIsNotSavedIsAnalysedWithTheProject(@TempDir Path temp) throws Exception {
    String sources = root.resolve("src/main/java").toString();
    Path copy =
        Shop.empty(temp.resolve("csi-001"))
            .write("src/main/java/shop/OrderServlet.java", "\n" + Shop.HANDLER);
    assertThat(Audit.with(mongolint("sourceDirectories", sources)).run(copy).get(0))
        .startsWith("11:24: ");
    Audit audit = Audit.with(mongolint());
    assertThat(audit.run(shop.handler())).hasSize(1);
    assertThat(audit.run(copy).get(0)).startsWith("11:24: ");
    Files.writeString(copy, Shop.HANDLER.replace("new Store()", "null"));
    assertThat(audit.run(copy)).isEmpty();
    assertThat(audit.run(shop.handler()).get(0)).startsWith("10:24: ");
    Path store =
        Shop.empty(temp.resolve("csi-002"))
            .write("src/main/java/shop/Store.java", Shop.CAREFUL_STORE);
    assertThat(audit.run(store)).isEmpty();
    assertThat(audit.run(shop.handler())).hasSize(1);
  }

  @Test
  void aBrokenFileGivesAtMostOneInformation() throws Exception {
    Audit audit = Audit.with(mongolint());
    for (String text :
        List.of(
            "import com.mongodb.client.MongoClients; class {{{ \"",
            "import com.mongodb.DB;\u0000\uFFFF",
            "",
            "\uFEFF",
            "import com.mongodb.DB; class Store { int x = " + "(".repeat(20_000) + "; }")) {
      shop.write("src/main/java/shop/Store.java", text);
      List<String> said = audit.run(shop.store());
      assertThat(said).hasSizeLessThanOrEqualTo(1);
      said.forEach(line -> assertThat(line).contains(": info: mongolint could not analyse"));
    }
    Files.write(shop.store(), new byte[] {'c', (byte) 0xC3, '(', (byte) 0x80});
    assertThatCode(() -> audit.run(shop.store())).doesNotThrowAnyException();
  }

  @Test
  void nothingThatGoesWrongLeavesTheCheck() throws Exception {
    MongolintCheck check = new MongolintCheck();
    check.configure(mongolint());
    check.beginProcessing("no-such-charset");
    FileText text = new FileText(shop.handler().toFile(), "UTF-8");
    assertThat(check.process(shop.handler().toFile(), text)).hasSize(1);
    // A file that nobody finds, and one with another text than was read.
    assertThat(check.process(new File("Gone.java"), text)).isEmpty();
    FileText shorter = new FileText(shop.handler().toFile(), List.of("class X {}"));
    assertThat(check.process(shop.handler().toFile(), shorter)).hasSize(1);
    check.finishProcessing();
    check.destroy();
    check.setSourceDirectories("", " ", "no/such/folder");
    check.setConfigFile("no/such/file.yml");
    check.beginProcessing("UTF-8");
    assertThatCode(() -> check.process(shop.handler().toFile(), text)).doesNotThrowAnyException();
    assertThatCode(check::getExternalResourceLocations).doesNotThrowAnyException();
  }

  @Test
  void cacheForgetsWhenAnEditElsewhereMatters() throws Exception {
    String sources = root.resolve("src/main/java").toString();
    String cache = root.resolve("cache").toString();
    shop.mendStore();
    shop.write("src/main/java/shop/Plain.java", "package shop; class Plain {}");
    assertThat(cached(cache, sources)).isEqualTo("[] of 4");
    assertThat(cached(cache, sources)).isEqualTo("[] of 0");
    shop.write("src/main/java/shop/Plain.java", "package shop; class Plain { int x; }");
    touch("Plain.java");
    assertThat(cached(cache, sources)).as("nothing depends on it").isEqualTo("[] of 1");
    shop.breakStore();
    touch("Store.java");
    assertThat(cached(cache, sources)).isEqualTo("[ClientPerRequest] of 4");
    assertThat(cached(cache, sources)).isEqualTo("[ClientPerRequest] of 1");
    shop.mendStore();
    touch("Store.java");
    assertThat(cached(cache, sources)).startsWith("[] of");
    assertThat(cached(cache, sources)).isEqualTo("[] of 0");
  }

  /** Checkstyle's cache goes by the time of a file; two edits of a test can have the same. */
  private void touch(String name) throws Exception {
    Path file = root.resolve("src/main/java/shop").resolve(name);
    long now = Files.getLastModifiedTime(file).toMillis();
    Files.setLastModifiedTime(file, FileTime.fromMillis(now + 1000 + 10L * touches++));
  }

  private String cached(String cache, String sources) throws Exception {
    var configuration = module("Checker", "cacheFile", cache, "charset", "UTF-8");
    configuration.addChild(mongolint("sourceDirectories", sources, "rules", "ClientPerRequest"));
    Audit audit = Audit.of(configuration);
    List<Path> files = new ArrayList<>();
    try (var all = Files.walk(Path.of(sources))) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    audit.run(files.toArray(Path[]::new));
    String said = audit.rules() + " of " + audit.looked().size();
    audit.close();
    return said;
  }

  @Test
  void cacheIsNotTrustedWhereTheSourcesCannotBeTold() {
    String before = System.getProperty("user.dir");
    try {
      System.setProperty("user.dir", root.getRoot().toString());
      MongolintCheck check = new MongolintCheck();
      assertThat(check.getExternalResourceLocations())
          .isNotEqualTo(check.getExternalResourceLocations());
    } finally {
      System.setProperty("user.dir", before);
    }
  }
}
