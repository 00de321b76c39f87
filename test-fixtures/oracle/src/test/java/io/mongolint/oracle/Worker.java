package io.mongolint.oracle;

import io.mongolint.leakserver.LeakServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A process that runs cases, since what they leave open can be counted only where nothing else
 * runs, and some end their process.
 *
 * <p>Its resolver knows no host but the names that fixtures connect to, and all of them are this
 * process's own address of the loopback interface.
 */
final class Worker {
  private Worker() {}

  /**
   * Runs the cases whose lines come in, and answers each with a line.
   *
   * @param args the address to serve, the ports, the file that names the cases' paths
   */
  public static void main(String[] args) throws Exception {
    PrintStream answers = System.out;
    if (!Boolean.getBoolean("oracle.failures")) {
      System.setOut(new PrintStream(OutputStream.nullOutputStream()));
      System.setErr(System.out);
    }
    int[] ports = new int[args.length - 1];
    for (int i = 0; i < ports.length; i++) {
      ports[i] = Integer.parseInt(args[i + 1]);
    }
    Map<Path, ClassLoader> libraries = new HashMap<>();
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    // Servers of the fixtures wait for a key.
    System.setIn(InputStream.nullInputStream());
    try (LeakServer server = LeakServer.start(args[0], ports)) {
      for (String line = questions.readLine(); line != null; line = questions.readLine()) {
        String[] parts = line.split("\t");
        OracleCase each = OracleCase.at(Path.of(parts[0]), Path.of(parts[1]));
        answers.println(answer(server, libraries, each, Integer.parseInt(parts[2])).line());
      }
    }
    // What fixtures have left running must not keep the process.
    Runtime.getRuntime().halt(0);
  }

  private static Outcome answer(
      LeakServer server, Map<Path, ClassLoader> libraries, OracleCase each, int patience) {
    try {
      ClassLoader loader = libraries.get(each.module());
      if (loader == null) {
        loader = libraries(each.module());
        libraries.put(each.module(), loader);
      }
      return CaseRun.of(server, loader, each, patience);
    } catch (Exception | LinkageError e) {
      return Outcome.refused("the oracle failed: " + e);
    }
  }

  private static ClassLoader libraries(Path module) throws IOException {
    List<URL> urls = new ArrayList<>();
    String path = Files.readString(module.resolve("target/classpath.txt")).strip();
    for (String each : path.split(File.pathSeparator)) {
      urls.add(Path.of(each).toUri().toURL());
    }
    // The stage, and the class by which it tells clients apart.
    for (Class<?> each : List.of(Stage.class, LeakServer.class)) {
      urls.add(each.getProtectionDomain().getCodeSource().getLocation());
    }
    // Their own view of the world: neither this test's libraries nor the server's.
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
