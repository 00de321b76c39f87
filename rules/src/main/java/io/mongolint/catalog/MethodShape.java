package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * What a method looks like: {@code doGet(HttpServletRequest,HttpServletResponse)}, {@code
 * on*(*Event)}, {@code public *() -> Result}.
 *
 * <p>Types are simple names, as sources write them; generated and generic types have no others.
 * {@code *} stands for any part of a name, {@code ..} for any number of parameters before those
 * that follow. Without parentheses the parameters are any.
 *
 * @param name the name
 * @param leading whether further parameters may stand before {@code parameters}
 * @param parameters the types of the last parameters, of all if not {@code leading}
 * @param returns the return type; {@code *} for any
 * @param onlyPublic whether the method must be public
 */
public record MethodShape(
    String name, boolean leading, List<String> parameters, String returns, boolean onlyPublic) {

  private static final String PUBLIC = "public ";
  private static final String ARROW = "->";

  /** Copies the list. */
  public MethodShape {
    parameters = List.copyOf(parameters);
  }

  /** Reads a shape; the class comment has the grammar. */
  public static MethodShape parse(String text) {
    String rest = text.strip();
    boolean onlyPublic = rest.startsWith(PUBLIC);
    if (onlyPublic) {
      rest = rest.substring(PUBLIC.length()).strip();
    }
    int arrow = rest.indexOf(ARROW);
    String returns = arrow < 0 ? "*" : rest.substring(arrow + ARROW.length()).strip();
    rest = arrow < 0 ? rest : rest.substring(0, arrow).strip();
    int open = rest.indexOf('(');
    if (open < 0) {
      return new MethodShape(named(rest, text), true, List.of(), returns, onlyPublic);
    }
    if (!rest.endsWith(")")) {
      throw new CatalogException("\"" + text + "\" is no method: a closing parenthesis is missing");
    }
    List<String> parameters = new ArrayList<>();
    for (String part : rest.substring(open + 1, rest.length() - 1).split(",", -1)) {
      if (!part.isBlank()) {
        parameters.add(part.strip());
      }
    }
    boolean leading = !parameters.isEmpty() && parameters.get(0).equals("..");
    if (leading) {
      parameters.remove(0);
    }
    return new MethodShape(
        named(rest.substring(0, open), text), leading, parameters, returns, onlyPublic);
  }

  private static String named(String name, String text) {
    if (name.isBlank() || name.contains(" ")) {
      throw new CatalogException("\"" + text + "\" is no method: it has no name");
    }
    return name;
  }

  /** Says whether it names one method rather than a pattern of names. */
  public boolean isNamed() {
    return name.indexOf('*') < 0;
  }

  /**
   * Says whether a method of that name and number of parameters may look so; cheaper than {@link
   * #matches}.
   */
  public boolean mayMatch(String method, int count) {
    int surplus = count - parameters.size();
    return surplus >= 0 && (surplus == 0 || leading) && Names.matches(name, method);
  }

  /**
   * Says whether a method looks so.
   *
   * @param method the name
   * @param types the simple names of the parameters' types, {@code []} for arrays
   * @param returned the simple name of the return type
   * @param isPublic whether the method is public
   */
  public boolean matches(String method, List<String> types, String returned, boolean isPublic) {
    int surplus = types.size() - parameters.size();
    if (surplus < 0 || (surplus > 0 && !leading) || (onlyPublic && !isPublic)) {
      return false;
    }
    if (!Names.matches(name, method) || !Names.matches(returns, returned)) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!Names.matches(parameters.get(i), types.get(surplus + i))) {
        return false;
      }
    }
    return true;
  }
}
