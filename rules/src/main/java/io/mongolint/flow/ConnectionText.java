package io.mongolint.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection string taken apart.
 *
 * @param srv whether its scheme is {@code mongodb+srv}
 * @param hosts the servers; empty if they are not known
 * @param options the options, as written
 */
record ConnectionText(boolean srv, List<String> hosts, Map<String, String> options) {
  private static final Pattern FORM =
      Pattern.compile("mongodb(\\+srv)?://(?:[^@/]*@)?([^/?]*)(?:/[^?]*)?(?:\\?(.*))?");
  private static final char UNKNOWN = '\u0001';

  /** Takes one apart; null if it is none. */
  static ConnectionText of(Text text) {
    StringBuilder marked = new StringBuilder();
    text.parts()
        .forEach(
            part -> marked.append(part.isOpen() && part.text().isEmpty() ? UNKNOWN : part.text()));
    Matcher form = FORM.matcher(marked.toString().strip());
    if (!form.matches()) {
      return null;
    }
    List<String> hosts = new ArrayList<>();
    for (String host : form.group(2).split(",", -1)) {
      String bare = host.strip();
      if (bare.indexOf(UNKNOWN) >= 0 && bare.indexOf(UNKNOWN) < Math.max(1, bare.indexOf(':'))) {
        hosts.clear();
        break;
      }
      if (!bare.isEmpty()) {
        hosts.add(named(bare, form.group(1) != null));
      }
    }
    Map<String, String> options = new LinkedHashMap<>();
    if (form.group(3) != null) {
      for (String option : form.group(3).split("[&;]", -1)) {
        int equals = option.indexOf('=');
        if (equals > 0) {
          options.put(option.substring(0, equals), option.substring(equals + 1));
        }
      }
    }
    return new ConnectionText(form.group(1) != null, hosts, options);
  }

  /** A host as it is compared: with its port, and one name for the machine itself. */
  static String named(String host, boolean srv) {
    String name = host.replaceFirst("^127\\.0\\.0\\.1", "localhost");
    return srv || name.matches(".*:.*") ? name : name + ":27017";
  }

  static boolean isUnknown(String value) {
    return value.indexOf(UNKNOWN) >= 0;
  }
}
