package io.mongolint.config;

/**
 * A configuration says something that has no meaning. The message says where and what, one line.
 */
public final class ConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public ConfigurationException(String message) {
    super(message);
  }

  /** Makes one with the exception that showed it. */
  public ConfigurationException(String message, Throwable cause) {
    super(message, cause);
  }
}
