package io.mongolint.config;

/** A configuration says something that has no meaning. */
public final class ConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String text;

  /**
   * Makes one.
   *
   * @param place the file, and the line where it is known, as in {@code mongolint.yml:3}
   * @param text what is wrong, one line
   */
  public ConfigurationException(String place, String text) {
    super(place + ": " + text);
    this.place = place;
    this.text = text;
  }

  /** The file, and the line where it is known. */
  public String place() {
    return place;
  }

  /** What is wrong, without the place. */
  public String text() {
    return text;
  }
}
