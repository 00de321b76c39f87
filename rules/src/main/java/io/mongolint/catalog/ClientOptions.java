package io.mongolint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How settings of clients are called, read from {@code settings.txt}, whose head explains it. */
public final class ClientOptions {
  private static final String RESOURCE = "settings.txt";

  private static final int NEWEST = 5;

  /** By generation or type, empty for all, and option. */
  private final Map<String, Map<ClientOption, String>> defaults = new HashMap<>();

  private final Map<Integer, Integer> monitoring = new HashMap<>();
  private final Set<String> drivers = new HashSet<>();
  private final Map<String, ClientOption> uri = new HashMap<>();
  private final Map<String, ClientOption> members = new HashMap<>();
  private final Map<String, ClientOption> properties = new LinkedHashMap<>();
  private final Map<String, String> starters = new HashMap<>();
  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<String, Integer> limits = new LinkedHashMap<>();
  private String limitsDate = "";

  /**
   * A property that says where a client connects to that a framework makes.
   *
   * @param framework the framework
   * @param isUri whether it holds a connection string
   */
  public record Target(String framework, boolean isUri) {}

  private ClientOptions() {}

  /** The settings that come with mongolint. */
  public static ClientOptions load() {
    try (InputStream in = ClientOptions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      ClientOptions options = new ClientOptions();
      Lines.read(in).forEach(options::add);
      return options;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    List<String> words = Lines.words(line, 3);
    String last = words.get(words.size() - 1);
    int at = words.get(0).indexOf('@');
    String of = at < 0 ? "" : words.get(0).substring(at + 1);
    switch (at < 0 ? words.get(0) : words.get(0).substring(0, at)) {
      case "default" ->
          defaults
              .computeIfAbsent(of, k -> new EnumMap<>(ClientOption.class))
              .put(option(words.get(1), line), last);
      case "monitoring" -> monitoring.put(Integer.valueOf(words.get(1)), Integer.valueOf(last));
      case "driver" -> drivers.addAll(names(last));
      case "uri" -> names(last).forEach(n -> uri.put(plain(n), option(words.get(1), line)));
      case "member" -> members.put(last, option(words.get(1), line));
      case "property" ->
          names(last).forEach(n -> properties.put(plain(n), option(words.get(1), line)));
      case "starter" -> names(last).forEach(n -> starters.put(n, words.get(1)));
      case "target" ->
          names(last).forEach(n -> targets.put(plain(n), new Target(words.get(1), false)));
      case "uritarget" ->
          names(last).forEach(n -> targets.put(plain(n), new Target(words.get(1), true)));
      case "limit" -> limits.put(words.get(1), Integer.valueOf(last));
      case "limitsof" -> limitsDate = last;
      default -> throw new CatalogException(RESOURCE + ": no such kind of line: " + line);
    }
  }

  private static ClientOption option(String key, String line) {
    return ClientOption.of(key)
        .orElseThrow(() -> new CatalogException(RESOURCE + ": no such option: " + line));
  }

  private static List<String> names(String text) {
    return Lines.parts(text);
  }

  /** A name as it is compared: without case, {@code -} and {@code _}. */
  public static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /**
   * What the driver does where nothing is said.
   *
   * @param option the option
   * @param generation the driver's first number; 0 if it is not known
   * @param type the client's type; empty if it is not known
   */
  public String defaultOf(ClientOption option, int generation, String type) {
    for (String of : List.of(type, String.valueOf(generation), "")) {
      String value = defaults.getOrDefault(of, Map.of()).get(option);
      if (value != null) {
        return value;
      }
    }
    return "none";
  }

  /**
   * How many connections watch a server.
   *
   * @param generation the driver's first number; 0 if it is not known
   */
  public int monitoring(int generation) {
    return monitoring.getOrDefault(generation, monitoring.get(NEWEST));
  }

  /** Says whether the version of an artifact is that of the driver. */
  public boolean isDriver(String artifact) {
    return drivers.contains(artifact);
  }

  /** The option that a connection string calls so. */
  public Optional<ClientOption> ofUri(String name) {
    return Optional.ofNullable(uri.get(plain(name)));
  }

  /** Says whether a connection string can set an option. */
  public boolean isOfUri(ClientOption option) {
    return uri.containsValue(option);
  }

  /** The option that a method or field of a builder sets. */
  public Optional<ClientOption> ofMember(String type, String member) {
    return Optional.ofNullable(members.get(type + "#" + member));
  }

  /** What connection strings and builders call an option. */
  public List<String> names(ClientOption option) {
    Set<String> found = new TreeSet<>();
    uri.forEach((name, of) -> add(of == option, name, found));
    members.forEach((name, of) -> add(of == option, name.substring(name.indexOf('#') + 1), found));
    found.add(option.key());
    return List.copyOf(found);
  }

  private static void add(boolean wanted, String name, Set<String> found) {
    if (wanted) {
      found.add(name);
    }
  }

  /** The option that a property of a framework sets. */
  public Optional<ClientOption> ofProperty(String name) {
    return Optional.ofNullable(find(properties, plain(name)));
  }

  /** What a property says of where a client connects to. */
  public Optional<Target> target(String name) {
    return Optional.ofNullable(find(targets, plain(name)));
  }

  private static <T> T find(Map<String, T> among, String name) {
    T exact = among.get(name);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, T> each : among.entrySet()) {
      if (each.getKey().contains("*")
          && name.matches(Pattern.quote(each.getKey()).replace("*", "\\E[^.]+\\Q"))) {
        return each.getValue();
      }
    }
    return null;
  }

  /** The framework that makes a client by itself when that artifact is there. */
  public Optional<String> starter(String artifact) {
    return Optional.ofNullable(starters.get(artifact));
  }

  /** How many connections a node of a cluster tier takes. */
  public Optional<Integer> limit(String tier) {
    return Optional.ofNullable(limits.get(tier.toUpperCase(Locale.ROOT)));
  }

  /** The names of the cluster tiers. */
  public List<String> tiers() {
    return new ArrayList<>(limits.keySet());
  }

  /** The day on which the limits were read. */
  public String limitsDate() {
    return limitsDate;
  }
}
