package io.mongolint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/**
 * What the operations of the drivers and of the libraries around them do, read from {@code
 * operations.txt}, whose head explains its lines.
 */
public final class Operations {
  private static final String RESOURCE = "operations.txt";

  private final Map<String, List<Entry>> byMember = new HashMap<>();
  private final List<Entry> patterns = new ArrayList<>();
  private final Map<String, Boolean> members = new ConcurrentHashMap<>();

  /** The kinds by their words, as far as lines were read. */
  private final Map<String, Operation> kinds = new HashMap<>();

  private Operations() {}

  /**
   * One meaning of an operation.
   *
   * @param operation what it does
   * @param type the type it is a member of; ends with {@code .*} for all types of the packages
   *     below
   * @param member its name, {@code new} for a constructor; ends with {@code *} for all that begin
   *     so
   * @param parameters the simple names of its parameters' types, or null for any
   * @param exception what {@link Operation#THROWS} throws, else null
   */
  public record Entry(
      Operation operation, String type, String member, List<String> parameters, String exception) {}

  /** The operations that come with mongolint. */
  public static Operations load() {
    try (InputStream in = Operations.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return read(Lines.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines in the form of {@code operations.txt}; a wrong one is a {@link CatalogException}.
   */
  public static Operations read(List<String> lines) {
    Operations operations = new Operations();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        operations.add(line.strip());
      }
    }
    return operations;
  }

  /** These and more of them, in the form of {@code operations.txt}. */
  public Operations plus(List<String> lines) {
    if (lines.isEmpty()) {
      return this;
    }
    Operations more = read(lines);
    byMember.forEach(
        (member, entries) ->
            more.byMember.computeIfAbsent(member, k -> new ArrayList<>()).addAll(entries));
    more.patterns.addAll(patterns);
    return more;
  }

  private void add(String line) {
    List<String> words = Lines.words(line, 4);
    String what = words.get(0);
    String where = words.size() > 1 ? words.get(1) : "";
    int hash = where.indexOf('#');
    if (hash < 0) {
      throw new CatalogException("\"" + line + "\" is no operation: it lacks what, type#member");
    }
    Operation operation = kinds.computeIfAbsent(what, Operations::kind);
    String type = where.substring(0, hash);
    String exception = words.size() > 2 ? words.get(2) : null;
    for (String member : members(where.substring(hash + 1))) {
      int open = member.indexOf('(');
      String name = open < 0 ? member : member.substring(0, open);
      List<String> parameters =
          open < 0 ? null : parameters(member.substring(open + 1, member.length() - 1));
      Entry entry = new Entry(operation, type, name, parameters, exception);
      if (name.endsWith("*")) {
        patterns.add(entry);
      } else {
        byMember.computeIfAbsent(name, k -> new ArrayList<>()).add(entry);
      }
    }
  }

  private static Operation kind(String word) {
    try {
      return Operation.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new CatalogException("\"" + word + "\" is no kind of operation");
    }
  }

  private static List<String> parameters(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }

  /** Splits at the commas that stand outside of parentheses. */
  private static List<String> members(String text) {
    if (text.indexOf('(') < 0) {
      return Lines.parts(text);
    }
    List<String> members = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        members.add(text.substring(start, i));
        start = i + 1;
      }
    }
    members.add(text.substring(start));
    return members;
  }

  /**
   * The meanings of a member.
   *
   * @param receiver the type it is called on
   * @param member its name, {@code new} for a constructor
   * @param parameters the simple names of its parameters' types, or null when they are not known
   * @param isSubtype says whether the first type is the second or a subtype of it
   */
  public List<Entry> of(
      String receiver,
      String member,
      List<String> parameters,
      BiPredicate<String, String> isSubtype) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : byMember.getOrDefault(member, List.of())) {
      if (matches(entry, receiver, member, parameters, isSubtype)) {
        found.add(entry);
      }
    }
    for (Entry entry : patterns) {
      if (fits(member, entry.member()) && matches(entry, receiver, member, parameters, isSubtype)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** Says whether there is a meaning of a member of that name on any type. */
  public boolean knowsMember(String member) {
    return byMember.containsKey(member) || members.computeIfAbsent(member, this::fitsPattern);
  }

  private boolean fitsPattern(String member) {
    for (Entry entry : patterns) {
      if (fits(member, entry.member())) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a name begins as the pattern does up to its star. */
  private static boolean fits(String member, String pattern) {
    return member.regionMatches(0, pattern, 0, pattern.length() - 1);
  }

  private static boolean matches(
      Entry entry,
      String receiver,
      String member,
      List<String> parameters,
      BiPredicate<String, String> isSubtype) {
    if (entry.parameters() != null
        && parameters != null
        && !entry.parameters().equals(parameters)) {
      return false;
    }
    if (entry.type().endsWith(".*")) {
      return receiver.startsWith(entry.type().substring(0, entry.type().length() - 1));
    }
    // Making an object of a subclass runs another constructor.
    return member.equals("new")
        ? receiver.equals(entry.type())
        : isSubtype.test(receiver, entry.type());
  }

  /** Says whether a type belongs to a driver or a library on top of one: its calls only borrow. */
  public static boolean isDriver(String type) {
    return type.startsWith("com.mongodb.")
        || type.startsWith("org.bson.")
        || type.startsWith("org.springframework.data.")
        || type.startsWith("dev.morphia.")
        || type.startsWith("org.mongodb.")
        || type.startsWith("com.google.code.morphia.")
        || type.startsWith("org.jongo.")
        || type.startsWith("org.mongojack.")
        || type.startsWith("io.vertx.ext.mongo.");
  }
}
