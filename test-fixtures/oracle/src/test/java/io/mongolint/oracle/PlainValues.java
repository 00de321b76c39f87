package io.mongolint.oracle;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts, numbers, streams and threads to call a fixture with, by the parameter's type and name. */
final class PlainValues implements AutoCloseable {
  private static final int PORT = 27017;
  private static final Pattern CASE = Pattern.compile("case \"(\\w+)\"");

  private final String uri;
  private final String sources;
  private final boolean odd;
  private final List<String> cases = new ArrayList<>();
  private final List<ExecutorService> pools = new ArrayList<>();

  /**
   * Values for one fixture.
   *
   * @param uri the connection string that code which opens clients is given
   * @param sources the fixture's text: what it tells apart in a switch is what it is given
   * @param odd whether texts are to be empty, as a caller's input can be
   */
  PlainValues(String uri, String sources, boolean odd) {
    this.uri = uri;
    this.sources = sources;
    this.odd = odd;
    Matcher label = CASE.matcher(sources);
    while (label.find()) {
      cases.add(label.group(1));
    }
  }

  /** How many different values there are that code tells apart. */
  int choices(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return 2;
    }
    return type == String.class && !odd ? Math.max(1, cases.size()) : 1;
  }

  /** A value, or null for a type that is not plain. */
  Object of(Class<?> type, String name, int round, int choice) throws Unknown {
    String lower = name.toLowerCase(Locale.ROOT);
    if (type == String.class || type == CharSequence.class || type == Object.class) {
      return text(lower, name, round, choice);
    }
    if (type == int.class || type == Integer.class || type == Number.class) {
      return number(lower, round);
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    if (type == double.class || type == Double.class) {
      return 1.0;
    }
    if (type == boolean.class || type == Boolean.class) {
      return choice % 2 == 0;
    }
    if (type == char.class) {
      return 'a';
    }
    if (type == byte[].class) {
      return new byte[] {1, 2, 3};
    }
    if (type == Path.class || type == File.class) {
      Path folder = folder();
      return type == Path.class ? folder : folder.toFile();
    }
    Object stream = stream(type);
    return stream == null ? threads(type) : stream;
  }

  private String text(String lower, String name, int round, int choice) {
    boolean opened =
        sources.contains("create(" + name + ")") || sources.contains("MongoClientURI(" + name + ")");
    if (opened || lower.contains("uri") || lower.contains("url") || lower.contains("connection")) {
      return uri + "?appName=r" + round;
    }
    if (!odd && !cases.isEmpty()) {
      return cases.get(choice % cases.size());
    }
    if (lower.contains("host")) {
      return "localhost";
    }
    return odd ? "" : "a" + round;
  }

  private static int number(String lower, int round) {
    if (lower.contains("port")) {
      return PORT;
    }
    if (lower.contains("index")) {
      return round;
    }
    return lower.contains("size") ? 4 : 1;
  }

  private static Object stream(Class<?> type) {
    if (type == PrintStream.class || type == OutputStream.class) {
      return new PrintStream(OutputStream.nullOutputStream());
    }
    if (type == PrintWriter.class || type == Writer.class || type == Appendable.class) {
      return new PrintWriter(Writer.nullWriter());
    }
    return type == InputStream.class ? new ByteArrayInputStream(new byte[] {1}) : null;
  }

  /** A folder with two files. */
  private static Path folder() throws Unknown {
    try {
      Path folder = Files.createDirectories(Path.of("target", "folder"));
      Files.writeString(folder.resolve("a.txt"), "a\n");
      Files.writeString(folder.resolve("b.txt"), "b\n");
      return folder;
    } catch (IOException e) {
      throw new Unknown("a folder: " + e);
    }
  }

  private Object threads(Class<?> type) {
    if (type != Executor.class
        && type != ExecutorService.class
        && type != ScheduledExecutorService.class) {
      return null;
    }
    ScheduledExecutorService pool =
        Executors.newScheduledThreadPool(
            2,
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    pools.add(pool);
    return pool;
  }

  /** Ends the threads that were lent, with what they still do again and again. */
  @Override
  public void close() {
    pools.forEach(ExecutorService::shutdown);
    pools.clear();
  }
}
