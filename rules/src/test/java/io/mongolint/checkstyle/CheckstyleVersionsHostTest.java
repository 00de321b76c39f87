package io.mongolint.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar in the command line of each Checkstyle that is in use, started as users start it. */
class CheckstyleVersionsHostTest {
  private static final int FIRST_FOR_JAVA_21 = 13;
  private static final int PROCESSES = 2;

  private static final String CONFIGURATION =
      """
      <?xml version="1.0"?>
      <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
          "https://checkstyle.org/dtds/configuration_1_3.dtd">
      <module name="Checker">
        <property name="cacheFile" value="${cache}"/>
        <module name="TreeWalker">
          <module name="SuppressWarningsHolder"/>
        </module>
        <module name="SuppressWarningsFilter"/>
        <module name="Mongolint">
          <property name="sourceDirectories" value="${sources}"/>
        </module>
      </module>
      """;

  @TempDir Path root;

  private record Ran(int status, List<String> lines) {}

  @Test
  void allVersionsSayTheSame() throws Exception {
    Shop shop = Shop.in(root);
    shop.write(
        "src/main/java/shop/Tabs.java",
        Shop.HANDLER
            .replace("OrderServlet", "Tabs")
            .replace("    try", "\tString face = \"\uD83D\uDE00\"; \ttry"));
    shop.write(
        "src/main/java/shop/Silent.java",
        Shop.HANDLER
            .replace("OrderServlet", "Silent")
            .replace("  @Override", "  @SuppressWarnings(\"checkstyle:mongolint\") @Override"));
    shop.write("conf.xml", CONFIGURATION);
    TreeMap<String, Ran> results = new TreeMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(PROCESSES);
    try {
      TreeMap<String, Future<Ran>> running = new TreeMap<>();
      for (String version : Hosts.VERSIONS) {
        Path java = javaFor(version);
        if (java == null) {
          System.out.println("Checkstyle " + version + " did not run: there is no JDK 21 or newer");
        } else {
          running.put(version, pool.submit((Callable<Ran>) () -> run(java, version)));
        }
      }
      for (var each : running.entrySet()) {
        results.put(each.getKey(), each.getValue().get());
      }
    } finally {
      pool.shutdownNow();
    }
    Ran first = results.get("10.0");
    assertThat(first.lines()).as("10.0").hasSize(2);
    assertThat(first.lines().get(0)).contains("OrderServlet.java:10:24: ClientPerRequest: ");
    assertThat(first.lines().get(1)).contains("Tabs.java:10:52: ClientPerRequest: ");
    assertThat(first.status()).isEqualTo(2);
    results.forEach((version, ran) -> assertThat(ran).as(version).isEqualTo(first));
  }

  private Ran run(Path java, String version) throws IOException, InterruptedException {
    Hosts.Ran ran =
        Hosts.run(
            root,
            List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dsources=src/main/java",
                "-Dcache=" + root.resolve("cache-" + version),
                "-cp",
                Hosts.classPath(version),
                "com.puppycrawl.tools.checkstyle.Main",
                "-c",
                "conf.xml",
                "src"));
    List<String> lines = new ArrayList<>();
    for (String line : ran.text().lines().toList()) {
      if (line.startsWith("[")) {
        lines.add(line);
      } else {
        assertThat(line)
            .as(version)
            .matches("Starting audit\\.\\.\\.|Audit done\\.|Checkstyle ends with 2 errors\\.");
      }
    }
    lines.sort(null);
    return new Ran(ran.status(), lines);
  }

  private static Path javaFor(String version) {
    int major = Integer.parseInt(version.substring(0, version.indexOf('.')));
    return major < FIRST_FOR_JAVA_21
        ? Path.of(System.getProperty("java.home"), "bin", "java")
        : Hosts.newJava();
  }
}
