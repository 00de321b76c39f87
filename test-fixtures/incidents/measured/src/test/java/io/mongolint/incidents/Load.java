package io.mongolint.incidents;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Requests to an application. */
final class Load {
  /** A loaded machine may take minutes to start a JVM; an idle one waits for none of it. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final int PAUSE_MILLIS = 100;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  Load(int port) {
    base = "http://localhost:" + port;
  }

  /** Waits until the application answers there. */
  void awaitReady(String path, RunningApplication application) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      application.mustRun();
      try {
        if (HTTP.send(get(path), BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // It does not listen yet.
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no answer at " + path + ":\n" + application.said());
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** A request that reads. */
  HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(LONGEST).build();
  }

  /** A request that hands over JSON. */
  HttpRequest post(String path, String json) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(LONGEST)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  /** Sends all at once, and gives the status of each answer. */
  static List<Integer> together(List<HttpRequest> requests) {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    requests.forEach(each -> answers.add(HTTP.sendAsync(each, BodyHandlers.ofString())));
    return answers.stream().map(each -> each.join().statusCode()).toList();
  }

  /** Sends one after the other, and gives the status of each answer. */
  static List<Integer> inTurn(List<HttpRequest> requests) throws IOException, InterruptedException {
    List<Integer> statuses = new ArrayList<>();
    for (HttpRequest each : requests) {
      statuses.add(HTTP.send(each, BodyHandlers.ofString()).statusCode());
    }
    return statuses;
  }
}
