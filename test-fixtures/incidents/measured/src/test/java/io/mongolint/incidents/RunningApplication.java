package io.mongolint.incidents;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of an application, started from its folder as its users start it. */
final class RunningApplication implements AutoCloseable {
  private static final int SECONDS_TO_END = 20;

  private final Process process;
  private final Path log;

  private RunningApplication(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts the class's {@code main} in a process of its own. Its output goes to a file. */
  static RunningApplication start(
      Path folder, String main, List<String> options, List<String> arguments) {
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // Short runs: what the compilers would gain, they cost.
      command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
      command.addAll(options);
      command.addAll(List.of("-cp", classPath(folder), main));
      command.addAll(arguments);
      Path log =
          Files.createTempFile(
              folder.resolve("target"), main.substring(main.lastIndexOf('.') + 1), ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new RunningApplication(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath(Path folder) throws IOException {
    Path target = folder.resolve("target");
    return target.resolve("classes")
        + File.pathSeparator
        + Files.readString(target.resolve("classpath.txt")).strip();
  }

  /** A port that was free a moment ago. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails with what the process said when it has ended by itself. */
  void mustRun() {
    if (!process.isAlive()) {
      throw new IllegalStateException("ended with " + process.exitValue() + ":\n" + said());
    }
  }

  /** What the process said so far. */
  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the process to end, as a platform does that starts it anew, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
