package io.mongolint.checkstyle;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What Checkstyle's cache is told of the sources.
 *
 * <p>Checkstyle compares the contents of locations that it saw before, and starts over when it sees
 * a new one. That one is gone it does not notice. So the state is not given as the list of sources,
 * which shrinks when a file is deleted, but as a part of one location that is new in every new
 * state.
 */
final class CacheKey {
  private static final String VERSION = "/io/mongolint/build.properties";

  private CacheKey() {}

  /**
   * The location of the resource with our version, followed by the sum of a result.
   *
   * @param result what there is to say, or null if that is not known: no two such are the same
   */
  static String location(Result result) {
    URL version = CacheKey.class.getResource(VERSION);
    String sum = result == null ? "unknown-" + System.nanoTime() : sum(result);
    return (version == null ? "mongolint" : version.toString()) + "#" + sum;
  }

  private static String sum(Result result) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    for (Finding finding : result.findings()) {
      add(digest, finding.place().toString());
      add(digest, finding.rule());
      add(digest, finding.severity().word());
      add(digest, finding.message());
      add(digest, finding.cost());
      add(digest, finding.remedy());
    }
    for (Problem problem : result.problems()) {
      add(digest, problem.toString());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
