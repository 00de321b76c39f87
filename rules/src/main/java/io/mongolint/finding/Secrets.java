package io.mongolint.finding;

import java.util.regex.Pattern;

/** Takes passwords out of what is shown: reports are passed around more freely than sources. */
public final class Secrets {
  private static final Pattern ADDRESS =
      Pattern.compile("(mongodb(?:\\+srv)?://)[^/@\\s\"']+@", Pattern.CASE_INSENSITIVE);
  private static final Pattern PASSWORD =
      Pattern.compile(
          "((?:password|passwd|pwd|secret)[\"']?\\s*[=:]\\s*)(?!\\$)[^\\s,;)]+",
          Pattern.CASE_INSENSITIVE);

  private Secrets() {}

  /** The text without user names and passwords of addresses, and without values of passwords. */
  public static String hidden(String text) {
    String hidden = ADDRESS.matcher(text).replaceAll("$1***@");
    return PASSWORD.matcher(hidden).replaceAll("$1***");
  }
}
