package io.mongolint.parse;

import io.mongolint.facts.ConfigFacts;
import io.mongolint.facts.ConfigFacts.Entry;
import io.mongolint.facts.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads properties, YAML and build files line by line. A line tells its own place, one that is
 * commented out reads like any other, and placeholders of build tools, which are no YAML, do no
 * harm.
 */
public final class ConfigurationParser {
  private static final Pattern PROFILE_NAME =
      Pattern.compile("(?:application|bootstrap)-([\\w-]+)\\.\\w+");
  private static final Pattern PAIR = Pattern.compile("\\s*([\\w.%\\[\\]-]+)\\s*[=:]\\s?(.*)");
  private static final Pattern YAML_PAIR =
      Pattern.compile("( *)((?:- )?)([\"']?)([\\w.%$/-]+)\\3\\s*:(?:\\s+(.*))?");
  private static final Pattern YAML_ITEM = Pattern.compile("( *)- (.*)");
  private static final Pattern ARTIFACT_TAG =
      Pattern.compile("<artifactId>\\s*([\\w.-]+)\\s*</artifactId>");
  private static final Pattern VERSION_TAG = Pattern.compile("<version>\\s*([^<]+?)\\s*</version>");

  /** {@code <mongo.version>5.1.0</mongo.version>} or {@code mongoVersion = '5.1.0'}. */
  private static final Pattern BUILD_PROPERTY =
      Pattern.compile(
          "\\s*<([\\w.-]+)>\\s*([^<>$]+?)\\s*</\\1>\\s*"
              + "|\\s*(?:def |val |ext\\.)?(\\w+)\\s*=\\s*[\"']([^\"'$]+)[\"']\\s*;?\\s*");

  private static final Pattern BUILD_NAME = Pattern.compile("\\$\\{?([\\w.-]+)}?");
  private static final Pattern COORDINATES =
      Pattern.compile("[\"']([\\w.-]+):([\\w.-]+)(?::([^\"':]+))?[\"']");
  private static final List<String> PROFILE_KEYS =
      List.of("spring.config.activate.on-profile", "spring.profiles");

  private final String path;
  private final String module;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> comments = new ArrayList<>();
  private final List<ConfigFacts> documents = new ArrayList<>();

  private ConfigurationParser(String path, String module) {
    this.path = path;
    this.module = module;
  }

  /** A key of a YAML mapping with its indentation. */
  private record Level(int indent, String key, int items) {}

  /**
   * Reads a file.
   *
   * @param path as it will stand in the facts
   * @param module the folder of the module
   * @param build whether it is a build file
   * @param text its text
   * @return its parts, one a profile
   */
  public static List<ConfigFacts> parse(String path, String module, boolean build, String text) {
    ConfigurationParser parser = new ConfigurationParser(path, module);
    String[] lines = text.split("\\R", -1);
    if (build) {
      parser.build(lines);
      return List.of(parser.facts(ConfigFacts.Kind.BUILD, "", parser.entries));
    }
    if (path.endsWith(".properties")) {
      parser.properties(lines);
    } else {
      parser.yaml(lines);
    }
    parser.endOfDocument();
    return List.copyOf(parser.documents);
  }

  private ConfigFacts facts(ConfigFacts.Kind kind, String profile, List<Entry> found) {
    return new ConfigFacts(path, module, kind, profile, found, comments);
  }

  /** Entries belong to the profile of the file, of the document, or of their own prefix. */
  private void endOfDocument() {
    Matcher named = PROFILE_NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
    String profile = named.matches() ? named.group(1) : "";
    for (Entry entry : entries) {
      if (PROFILE_KEYS.contains(entry.key())) {
        profile = entry.value();
      }
    }
    Map<String, List<Entry>> byProfile = new TreeMap<>();
    byProfile.put(profile, new ArrayList<>());
    for (Entry entry : entries) {
      if (entry.key().startsWith("%") && entry.key().indexOf('.') > 0) {
        int dot = entry.key().indexOf('.');
        byProfile
            .computeIfAbsent(entry.key().substring(1, dot), k -> new ArrayList<>())
            .add(new Entry(entry.key().substring(dot + 1), entry.value(), entry.position()));
      } else {
        byProfile.get(profile).add(entry);
      }
    }
    byProfile.forEach(
        (name, found) -> documents.add(facts(ConfigFacts.Kind.SETTINGS, name, found)));
    entries.clear();
    comments.clear();
  }

  private static Position line(int index, String line) {
    int start = line.length() - line.stripLeading().length();
    return new Position(index + 1, start + 1, index + 1, line.stripTrailing().length() + 1);
  }

  private void properties(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      int first = i;
      StringBuilder whole = new StringBuilder(lines[i]);
      while (whole.length() > 0
          && whole.charAt(whole.length() - 1) == '\\'
          && i + 1 < lines.length) {
        whole.setLength(whole.length() - 1);
        whole.append(lines[++i].stripLeading());
      }
      String line = whole.toString();
      String bare = line.stripLeading();
      boolean comment = bare.startsWith("#") || bare.startsWith("!");
      Matcher pair = PAIR.matcher(comment ? bare.replaceFirst("^[#!]+", "") : line);
      if (pair.matches()) {
        String value = pair.group(2).strip().replace("\\:", ":").replace("\\=", "=");
        (comment ? comments : entries)
            .add(new Entry(pair.group(1), value, line(first, lines[first])));
      }
    }
  }

  private void yaml(String[] lines) {
    Deque<Level> levels = new ArrayDeque<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      String bare = line.strip();
      if (bare.startsWith("---")) {
        endOfDocument();
        levels.clear();
      } else if (bare.startsWith("#")) {
        yamlLine(line.replaceFirst("#+ ?", ""), i, lines[i], new ArrayDeque<>(levels), comments);
      } else if (!bare.isEmpty()) {
        yamlLine(line, i, line, levels, entries);
      }
    }
  }

  private static void yamlLine(
      String line, int index, String whole, Deque<Level> levels, List<Entry> into) {
    Matcher pair = YAML_PAIR.matcher(line.stripTrailing());
    if (pair.matches()) {
      int indent = pair.group(1).length() + pair.group(2).length();
      while (!levels.isEmpty() && levels.peek().indent() >= indent) {
        levels.pop();
      }
      String key = (levels.isEmpty() ? "" : levels.peek().key() + ".") + pair.group(4);
      String value = pair.group(5) == null ? "" : scalar(pair.group(5));
      levels.push(new Level(indent, key, 0));
      if (!value.isEmpty()) {
        into.add(new Entry(key, value, line(index, whole)));
      }
      return;
    }
    Matcher item = YAML_ITEM.matcher(line);
    if (item.matches() && !levels.isEmpty()) {
      Level level = levels.pop();
      levels.push(new Level(level.indent(), level.key(), level.items() + 1));
      into.add(
          new Entry(
              level.key() + "[" + level.items() + "]", scalar(item.group(2)), line(index, whole)));
    }
  }

  private static String scalar(String written) {
    String text = written.strip();
    if (text.startsWith("#")) {
      return "";
    }
    for (char quote : new char[] {'"', '\''}) {
      int end = text.length() > 1 && text.charAt(0) == quote ? text.indexOf(quote, 1) : -1;
      if (end > 0) {
        return text.substring(1, end);
      }
    }
    int comment = text.indexOf(" #");
    return comment < 0 ? text : text.substring(0, comment).strip();
  }

  private void build(String[] lines) {
    Map<String, String> named = new TreeMap<>();
    for (String line : lines) {
      Matcher property = BUILD_PROPERTY.matcher(line);
      if (property.matches()) {
        named.put(
            property.group(1) == null ? property.group(3) : property.group(1),
            property.group(2) == null ? property.group(4) : property.group(2));
      }
    }
    boolean comment = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      comment |= line.contains("<!--");
      boolean skipped = comment || line.strip().startsWith("//");
      if (line.contains("-->")) {
        comment = false;
      }
      Matcher tag = ARTIFACT_TAG.matcher(line);
      if (!skipped && tag.find()) {
        String after = i + 1 < lines.length ? line + lines[i + 1] : line;
        Matcher version = VERSION_TAG.matcher(after);
        String found = version.find() ? resolved(version.group(1), named) : "";
        entries.add(new Entry(tag.group(1), found, line(i, line)));
      }
      Matcher coordinates = COORDINATES.matcher(line);
      while (!skipped && coordinates.find()) {
        String version = coordinates.group(3) == null ? "" : coordinates.group(3);
        entries.add(new Entry(coordinates.group(2), resolved(version, named), line(i, line)));
      }
    }
  }

  /** A version with the property that it names, if the same file says what that is. */
  private static String resolved(String version, Map<String, String> named) {
    Matcher name = BUILD_NAME.matcher(version);
    return name.matches() ? named.getOrDefault(name.group(1), version) : version;
  }
}
