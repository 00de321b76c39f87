package io.mongolint.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hosts that keep a cache of clean files: when a helper is edited, the finding in the handler,
 * which nobody touched, appears and vanishes.
 */
class CachesHostTest {
  private static final String CONFIGURATION =
      """
      <?xml version="1.0"?>
      <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
          "https://checkstyle.org/dtds/configuration_1_3.dtd">
      <module name="Checker">
        %s
        <module name="Mongolint"/>
      </module>
      """;

  private static final String FINDING = "OrderServlet.java:10:24: ";

  @TempDir Path root;
  private Shop shop;
  private int edits;

  @FunctionalInterface
  private interface Host {
    Hosts.Ran run() throws Exception;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12.3.1"})
  void mavenPlugin(String version) throws Exception {
    shop = Shop.empty(root);
    shop.write("pom.xml", parent(version));
    shop.write("checkstyle.xml", CONFIGURATION.formatted(""));
    shop.write(".mvn/maven.config", "");
    for (String module : List.of("stores", "web")) {
      shop.write(
          module + "/pom.xml",
          """
          <project>
            <modelVersion>4.0.0</modelVersion>
            <parent><groupId>shop</groupId><artifactId>all</artifactId><version>1</version></parent>
            <artifactId>%s</artifactId>
          </project>
          """
              .formatted(module));
    }
    shop.write("web/src/main/java/shop/OrderServlet.java", Shop.HANDLER);
    shop.write("stores/src/main/java/shop/Clients.java", Shop.CLIENTS);
    goesWithTheHelper(
        "stores/src/main/java/shop/Store.java",
        "web/target/checkstyle-cachefile",
        () -> Hosts.maven(root, "validate", "-fae"));
  }

  private static String parent(String version) throws Exception {
    String newer =
        version.isEmpty()
            ? ""
            : "<dependency><groupId>com.puppycrawl.tools</groupId><artifactId>checkstyle</artifactId>"
                + "<version>"
                + version
                + "</version></dependency>";
    return """
    <project>
      <modelVersion>4.0.0</modelVersion>
      <groupId>shop</groupId><artifactId>all</artifactId><version>1</version>
      <packaging>pom</packaging>
      <modules><module>stores</module><module>web</module></modules>
      <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
      <build><plugins><plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-checkstyle-plugin</artifactId>
        <version>3.6.0</version>
        <dependencies>
          %s
          <dependency>
            <groupId>io.mongolint</groupId><artifactId>mongolint-rules</artifactId>
            <version>host</version><classifier>checkstyle</classifier>
            <scope>system</scope><systemPath>%s</systemPath>
          </dependency>
        </dependencies>
        <configuration>
          <configLocation>${maven.multiModuleProjectDirectory}/checkstyle.xml</configLocation>
          <consoleOutput>true</consoleOutput>
        </configuration>
        <executions><execution>
          <phase>validate</phase><goals><goal>check</goal></goals>
        </execution></executions>
      </plugin></plugins></build>
    </project>
    """
        .formatted(newer, Hosts.jar());
  }

  @Test
  void commandLine() throws Exception {
    project("conf.xml", "<property name=\"cacheFile\" value=\"cache\"/>");
    goesWithTheHelper(
        "src/main/java/shop/Store.java",
        "cache",
        () -> java("com.puppycrawl.tools.checkstyle.Main", "-c", "conf.xml", "src"));
  }

  @Test
  void ant() throws Exception {
    project("conf.xml", "<property name=\"cacheFile\" value=\"${checkstyle.cache}\"/>");
    shop.write(
        "build.xml",
        """
        <project default="check">
          <taskdef resource="com/puppycrawl/tools/checkstyle/ant/checkstyle-ant-task.properties"/>
          <target name="check">
            <checkstyle config="conf.xml">
              <fileset dir="src" includes="**/*.java"/>
              <property key="checkstyle.cache" value="cache"/>
            </checkstyle>
          </target>
        </project>
        """);
    goesWithTheHelper(
        "src/main/java/shop/Store.java", "cache", () -> java("org.apache.tools.ant.Main", "check"));
  }

  private void project(String file, String cache) throws Exception {
    shop = Shop.in(root);
    shop.mendStore();
    shop.write(file, CONFIGURATION.formatted(cache));
  }

  private Hosts.Ran java(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Hosts.classPath("12.3.1")));
    command.addAll(List.of(arguments));
    return Hosts.run(root, command);
  }

  private void goesWithTheHelper(String store, String cache, Host host) throws Exception {
    edit(store, Shop.CAREFUL_STORE);
    Hosts.Ran first = host.run();
    assertThat(first.status()).as(first.text()).isZero();
    assertThat(first.text()).doesNotContain(FINDING);
    assertThat(Files.readString(root.resolve(cache)))
        .as("the handler was clean, so that Checkstyle need not look at it again")
        .contains("OrderServlet.java=");
    edit(store, Shop.OPENING_STORE);
    Hosts.Ran broken = host.run();
    assertThat(broken.text()).contains(FINDING);
    assertThat(broken.status()).isNotZero();
    edit(store, Shop.CAREFUL_STORE);
    Hosts.Ran mended = host.run();
    assertThat(mended.status()).as(mended.text()).isZero();
    assertThat(mended.text()).doesNotContain(FINDING);
  }

  /** Caches go by the time of a file, in milliseconds: no two edits may have the same. */
  private void edit(String path, String text) throws Exception {
    Path file = shop.write(path, text);
    long now = System.currentTimeMillis() - 60_000;
    Files.setLastModifiedTime(file, FileTime.fromMillis(now + 1000L * edits++));
  }
}
