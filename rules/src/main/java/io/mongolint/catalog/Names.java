package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.List;

/** Patterns of names: {@code *} for any characters, {@code {a,b}} for either. */
final class Names {

  private Names() {}

  /** Says whether {@code name} is as {@code pattern} says. */
  static boolean matches(String pattern, String name) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(name);
    }
    if (pattern.length() == 1) {
      return true;
    }
    if (!name.regionMatches(0, pattern, 0, star)) {
      return false;
    }
    String rest = pattern.substring(star + 1);
    if (rest.indexOf('*') < 0) {
      return name.length() >= star + rest.length() && name.endsWith(rest);
    }
    for (int i = star; i <= name.length(); i++) {
      if (matches(rest, name.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** All names that {@code pattern} stands for once its braces are written out, in order. */
  static List<String> expand(String pattern) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      return List.of(pattern);
    }
    int close = pattern.indexOf('}', open);
    if (close < 0) {
      throw new CatalogException("\"" + pattern + "\" has a brace that is not closed");
    }
    List<String> names = new ArrayList<>();
    List<String> tails = expand(pattern.substring(close + 1));
    for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
      for (String tail : tails) {
        names.add(pattern.substring(0, open) + choice.strip() + tail);
      }
    }
    return names;
  }
}
