package io.mongolint.checkstyle;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Where the build leaves what the tests of real hosts need. */
final class Hosts {
  /** The versions of Checkstyle that are in use. */
  static final List<String> VERSIONS =
      List.of(
          "9.3", "10.0", "10.24.0", "10.26.1", "11.1.0", "12.3.1", "13.6.0", "13.11.0", "14.4.0");

  private static final int NEW = 21;

  private Hosts() {}

  /** The jar that users get. */
  static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.toString().endsWith("-checkstyle.jar"))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath();
    }
  }

  /**
   * The class path of a Checkstyle as Maven resolves it, with our jar in front.
   *
   * @param version the version
   */
  static synchronized String classPath(String version) throws IOException, InterruptedException {
    Path file = folder().resolve("checkstyle-" + version + ".classpath");
    if (!Files.exists(file)) {
      resolve();
    }
    return jar() + File.pathSeparator + Files.readString(file).strip();
  }

  /** One run of Maven resolves them all. */
  private static void resolve() throws IOException, InterruptedException {
    StringBuilder modules = new StringBuilder();
    for (String version : VERSIONS) {
      String name = "checkstyle-" + version;
      modules.append("<module>").append(name).append("</module>");
      Files.createDirectories(folder().resolve(name));
      Files.writeString(
          folder().resolve(name).resolve("pom.xml"),
          pom(
              name,
              "<dependencies>"
                  + dependency("com.puppycrawl.tools", "checkstyle", version)
                  + dependency("org.apache.ant", "ant", "1.10.15")
                  + "</dependencies>"));
    }
    Files.writeString(
        folder().resolve("pom.xml"),
        pom("all", "<packaging>pom</packaging><modules>" + modules + "</modules>"));
    Ran ran =
        maven(
            folder(),
            "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
            "-Dmdep.outputFile=" + folder() + "/${project.artifactId}.classpath");
    if (ran.status() != 0) {
      throw new IOException("Maven did not resolve Checkstyle: " + ran.text());
    }
  }

  private static String pom(String name, String content) {
    return "<project><modelVersion>4.0.0</modelVersion><groupId>hosts</groupId><artifactId>"
        + name
        + "</artifactId><version>1</version>"
        + content
        + "</project>";
  }

  private static String dependency(String group, String artifact, String version) {
    return "<dependency><groupId>"
        + group
        + "</groupId><artifactId>"
        + artifact
        + "</artifactId><version>"
        + version
        + "</version></dependency>";
  }

  private static Path folder() {
    return Path.of("target", "hosts").toAbsolutePath();
  }

  /**
   * What a process did.
   *
   * @param status its exit code
   * @param text what it said
   */
  record Ran(int status, String text) {}

  /** Runs the Maven that runs the build. */
  static Ran maven(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    boolean windows = File.separatorChar == '\\';
    command.add(
        Path.of(System.getProperty("hosts.maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
            .toString());
    command.addAll(
        List.of("-B", "-ntp", "-Dmaven.repo.local=" + System.getProperty("hosts.repository")));
    command.addAll(List.of(arguments));
    return run(folder, command);
  }

  /** Runs a command, and waits for its end. */
  static Ran run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("host", ".out");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
      int status = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
      return new Ran(status, Files.readString(out, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
    }
  }

  /** The {@code java} of a JDK that runs the newest Checkstyle, or null. */
  static Path newJava() {
    if (Runtime.version().feature() >= NEW) {
      return Path.of(System.getProperty("java.home"), "bin", "java");
    }
    List<Path> homes = new ArrayList<>();
    for (String name : List.of("JAVA_HOME_25", "JAVA_HOME_21")) {
      String home = System.getenv(name);
      if (home != null && !home.isBlank()) {
        homes.add(Path.of(home));
      }
    }
    try (Stream<Path> installed = Files.list(Path.of("/usr/lib/jvm"))) {
      installed.sorted().forEach(homes::add);
    } catch (IOException e) {
      // Not every system keeps its JDKs there.
      homes.removeIf(home -> !Files.exists(home));
    }
    return homes.stream()
        .filter(Hosts::isNew)
        .map(home -> home.resolve("bin").resolve("java"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private static boolean isNew(Path home) {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      // Every JDK since 9 has the file, so this is none, or an old one.
      return false;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[.+-]", -1)[0]) >= NEW;
  }
}
