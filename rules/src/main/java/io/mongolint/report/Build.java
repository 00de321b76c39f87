package io.mongolint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build knows of this mongolint. */
public final class Build {
  private static final Properties PROPERTIES = load();

  private Build() {}

  /** The version, such as {@code 1.2.0}. */
  public static String version() {
    return PROPERTIES.getProperty("version");
  }

  /** Where the project lives on the web. */
  public static String url() {
    return PROPERTIES.getProperty("url");
  }

  /** Where the page of a rule is on the web. */
  public static String ruleUrl(String rule) {
    return PROPERTIES.getProperty("rules.url") + rule;
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("/io/mongolint/build.properties")) {
      if (in == null) {
        throw new IllegalStateException("the jar was built without build.properties");
      }
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
