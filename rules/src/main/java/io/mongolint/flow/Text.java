package io.mongolint.flow;

import io.mongolint.facts.FilePosition;
import java.util.ArrayList;
import java.util.List;

/**
 * A text worked out from code or configuration, some parts of which may be unknown.
 *
 * @param parts its parts, in order
 * @param place where it is written, or null
 */
record Text(List<Part> parts, FilePosition place) {
  Text {
    parts = List.copyOf(parts);
  }

  /**
   * A part.
   *
   * @param text what it is; of an unknown part what it is if nothing else is said, or empty
   * @param origin where it comes from if that cannot be seen, else empty
   */
  record Part(String text, String origin) {
    boolean isOpen() {
      return !origin.isEmpty();
    }
  }

  static Text known(String text, FilePosition place) {
    return new Text(text.isEmpty() ? List.of() : List.of(new Part(text, "")), place);
  }

  static Text unknown(String origin, String fallback) {
    return new Text(List.of(new Part(fallback == null ? "" : fallback, origin)), null);
  }

  Text at(FilePosition other) {
    return new Text(parts, other);
  }

  Text plus(Text other) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new Text(all, place == null ? other.place : place);
  }

  /** This text or another: what is known of neither alone. */
  Text or(Text other, String origin) {
    String why = isOpen() ? origin() : other.isOpen() ? other.origin() : origin;
    String fallback = isOpen() && !other.isOpen() ? other.text() : text();
    return new Text(List.of(new Part(fallback, why)), place);
  }

  /** What is known of it. */
  String text() {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.text()));
    return all.toString();
  }

  /** Says whether a part of it is unknown. */
  boolean isOpen() {
    return parts.stream().anyMatch(Part::isOpen);
  }

  /** Where the first unknown part comes from; empty if all is known. */
  String origin() {
    return parts.stream().filter(Part::isOpen).map(Part::origin).findFirst().orElse("");
  }

  /**
   * Of a connection string: whether an unknown part may hold options. A part between known ones, or
   * behind what only a host, a port, a database or a value follows, does not.
   */
  boolean mayHoldOptions() {
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean starts =
          before.isEmpty()
              || before.toString().endsWith("://")
              || "/:.-_,=".indexOf(before.charAt(before.length() - 1)) < 0;
      boolean ends = i == parts.size() - 1 || parts.get(i + 1).text().startsWith("&");
      if (part.isOpen() && starts && ends) {
        return true;
      }
      before.append(part.isOpen() && part.text().isEmpty() ? "x" : part.text());
    }
    return false;
  }

  /**
   * Says whether a method without arguments gives the text or number that its object stands for.
   */
  static boolean isOwn(String method) {
    return switch (method) {
      case "trim",
          "strip",
          "stripIndent",
          "intValue",
          "longValue",
          "orElseThrow",
          "get",
          "getURI",
          "getConnectionString" ->
          true;
      default -> false;
    };
  }
}
