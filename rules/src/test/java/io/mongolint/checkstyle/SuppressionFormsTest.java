package io.mongolint.checkstyle;

import static io.mongolint.checkstyle.Audit.module;
import static io.mongolint.checkstyle.Audit.mongolint;
import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What silences a finding: all that Checkstyle has, and our own. */
class SuppressionFormsTest {
  private static final String LINE = "    try (Store store = new Store()) {";

  @TempDir Path root;
  private Shop shop;

  @BeforeEach
  void writeShop() throws Exception {
    shop = Shop.in(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mongolint",
        "Mongolint",
        "checkstyle:mongolint",
        "all",
        "perRequest",
        "checkstyle:perRequest",
        "mongolint:ClientPerRequest"
      })
  void annotations(String name) throws Exception {
    assertThat(run(annotated(name), annotationFilter())).isEmpty();
  }

  @Test
  void annotationsOfOtherChecksSilenceNothing() throws Exception {
    assertThat(run(annotated("checkstyle:magicnumber"), annotationFilter())).hasSize(1);
    // Nor does what names us and the wrong rule: that is two findings.
    assertThat(run(annotated("mongolint:CursorNotClosed"), annotationFilter())).hasSize(2);
  }

  @Test
  void annotationOfAnotherFileSilencesNothingHere() throws Exception {
    Path other =
        shop.write(
            "src/main/java/shop/AServlet.java", Shop.HANDLER.replace("OrderServlet", "AServlet"));
    shop.write("src/main/java/shop/OrderServlet.java", annotated("mongolint"));
    Audit audit = Audit.with(annotationFilter()[0], annotationFilter()[1], ours());
    assertThat(audit.run(shop.handler(), other)).hasSize(1);
    assertThat(audit.run(other, shop.handler())).hasSize(1);
  }

  private static String annotated(String name) {
    return Shop.HANDLER.replace(
        "  @Override", "  @SuppressWarnings(\"" + name + "\")\n  @Override");
  }

  private static DefaultConfiguration ours() {
    return mongolint("id", "perRequest");
  }

  private static Configuration[] annotationFilter() {
    DefaultConfiguration walker = Audit.module("TreeWalker");
    walker.addChild(Audit.module("SuppressWarningsHolder"));
    return new Configuration[] {walker, Audit.module("SuppressWarningsFilter")};
  }

  @Test
  void plainTextComments() throws Exception {
    Configuration filter = module("SuppressWithPlainTextCommentFilter");
    assertThat(run(Shop.HANDLER, filter)).hasSize(1);
    String off = Shop.HANDLER.replace(LINE, "    // CHECKSTYLE:OFF\n" + LINE);
    assertThat(run(off, filter)).isEmpty();
    Configuration named =
        module(
            "SuppressWithPlainTextCommentFilter",
            "offCommentFormat",
            "LEAK OFF: ([\\w|]+)",
            "onCommentFormat",
            "LEAK ON",
            "checkFormat",
            "Mongolint",
            "messageFormat",
            "^$1:");
    assertThat(run(off.replace("CHECKSTYLE:OFF", "LEAK OFF: ClientPerRequest"), named)).isEmpty();
    assertThat(run(off.replace("CHECKSTYLE:OFF", "LEAK OFF: ClientNotClosed"), named)).hasSize(1);
  }

  @Test
  void singleFilters() throws Exception {
    for (String[] silencing :
        List.of(
            new String[] {"checks", "Mongolint"},
            new String[] {"checks", "MongolintCheck", "files", "OrderServlet\\.java"},
            new String[] {"message", "^ClientPerRequest: "},
            new String[] {"id", "perRequest"},
            new String[] {"checks", "Mongolint", "lines", "10"},
            new String[] {"checks", "Mongolint", "lines", "1-20", "columns", "24"})) {
      assertThat(run(Shop.HANDLER, module("SuppressionSingleFilter", silencing)))
          .as(String.join(" ", silencing))
          .isEmpty();
    }
    assertThat(run(Shop.HANDLER, module("SuppressionSingleFilter", "checks", "Other"))).hasSize(1);
    assertThat(
            run(
                Shop.HANDLER,
                module("SuppressionSingleFilter", "checks", "Mongolint", "lines", "9")))
        .hasSize(1);
  }

  @Test
  void filterFilesAndSeverities() throws Exception {
    Path file =
        shop.write(
            "suppressions.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE suppressions PUBLIC
                "-//Checkstyle//DTD SuppressionFilter Configuration 1.2//EN"
                "https://checkstyle.org/dtds/suppressions_1_2.dtd">
            <suppressions>
              <suppress message="ClientPerRequest" files="OrderServlet"/>
            </suppressions>
            """);
    assertThat(run(Shop.HANDLER, module("SuppressionFilter", "file", file.toString()))).isEmpty();
    assertThat(run(Shop.HANDLER, module("SeverityMatchFilter", "severity", "warning"))).isEmpty();
    assertThat(
            run(
                Shop.HANDLER,
                module("BeforeExecutionExclusionFileFilter", "fileNamePattern", ".*Order.*")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    // mongolint:ignore ClientPerRequest - one a day\n" + LINE,
        LINE + " // mongolint:ignore ClientPerRequest - one a day"
      })
  void ourComments(String code) throws Exception {
    assertThat(run(Shop.HANDLER.replace(LINE, code))).isEmpty();
  }

  @Test
  void ourCommentWithoutAReasonIsAFindingOfItsOwn() throws Exception {
    List<String> said =
        run(Shop.HANDLER.replace(LINE, LINE + " // mongolint:ignore ClientPerRequest"));
    assertThat(said).hasSize(2);
    assertThat(said).anyMatch(line -> line.contains("warning: Suppression: "));
  }

  private List<String> run(String handler, Configuration... filters) throws Exception {
    Path file = shop.write("src/main/java/shop/OrderServlet.java", handler);
    Configuration[] modules = Arrays.copyOf(filters, filters.length + 1);
    modules[filters.length] = ours();
    return Audit.with(modules).run(file);
  }
}
