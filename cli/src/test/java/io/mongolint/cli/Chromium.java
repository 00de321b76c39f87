package io.mongolint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one page, driven by the protocol of its developer tools. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  /** As root it needs no sandbox; the rest keeps it from asking the network for anything. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--remote-debugging-port=0",
          "--remote-allow-origins=*");

  private static final long SECONDS = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final Process process;
  private final WebSocket socket;
  private int asked;

  /** Says where a browser is, or that there is none. */
  static Optional<Path> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a browser with an empty page.
   *
   * @param profile a new, empty folder
   */
  Chromium(Path browser, Path profile) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(browser.toString()));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      socket = connect(profile.resolve("DevToolsActivePort"));
    } catch (IOException | InterruptedException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private WebSocket connect(Path ready) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Files.exists(ready) || Files.readAllLines(ready).isEmpty()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("the browser does not start");
      }
      Thread.sleep(50);
    }
    URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(ready).get(0) + "/json/list");
    HttpClient client = HttpClient.newHttpClient();
    String pages =
        client
            .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    for (JsonNode page : json.readTree(pages)) {
      if (page.get("type").asText().equals("page")) {
        URI address = URI.create(page.get("webSocketDebuggerUrl").asText());
        return client.newWebSocketBuilder().buildAsync(address, new Ear()).join();
      }
    }
    throw new IOException("the browser has no page: " + pages);
  }

  /** Puts together what the browser says in parts. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        said.add(part.toString());
        part.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  /** Sends a command and gives its result. */
  JsonNode send(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
    int id = ++asked;
    String command =
        json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(command, true).join();
    while (true) {
      JsonNode answer = next(method);
      if (answer.path("id").asInt() == id) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
    }
  }

  private JsonNode next(String waitingFor) throws IOException, InterruptedException {
    String text = said.poll(SECONDS, TimeUnit.SECONDS);
    if (text == null) {
      throw new IOException("the browser says nothing more: " + waitingFor);
    }
    return json.readTree(text);
  }

  /** Opens a page in a window of that size, and waits until it is there. */
  void open(URI page, int width, int height) throws IOException, InterruptedException {
    resize(width, height);
    send("Page.enable", Map.of());
    send("Page.navigate", Map.of("url", page.toString()));
    while (!next("Page.loadEventFired").path("method").asText().equals("Page.loadEventFired")) {
      // Other events.
    }
  }

  /** Gives the window a size. */
  void resize(int width, int height) throws IOException, InterruptedException {
    Map<String, ?> size =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    send("Emulation.setDeviceMetricsOverride", size);
  }

  /** Makes the system's colours {@code light} or {@code dark}. */
  void colours(String scheme) throws IOException, InterruptedException {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** The value of an expression of JavaScript. */
  JsonNode value(String expression) throws IOException, InterruptedException {
    JsonNode result =
        send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.get("result").path("value");
  }

  /** Presses a key. */
  void press(String key, int code) throws IOException, InterruptedException {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  /** Writes what is to be seen into a file. */
  void screenshot(Path file) throws IOException, InterruptedException {
    JsonNode picture = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
