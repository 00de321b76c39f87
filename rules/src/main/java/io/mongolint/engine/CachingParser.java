package io.mongolint.engine;

import io.mongolint.cache.FactsCache;
import io.mongolint.cache.FactsSums;
import io.mongolint.facts.FileFacts;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;

/** Parses only what the cache does not know. */
final class CachingParser implements Parser {
  private final Parser parser;
  private final FactsCache cache;

  private CachingParser(Parser parser, FactsCache cache) {
    this.parser = parser;
    this.cache = cache;
  }

  /**
   * One with a cache.
   *
   * @param folder where caches are kept, or null for none
   * @param base the folder that paths of sources are relative to
   * @param tool what tells this build from others, or null
   * @return null if there is nothing to keep facts in, or no telling which build made them
   */
  static CachingParser of(Parser parser, Path folder, Path base, String tool) {
    return folder == null || tool == null
        ? null
        : new CachingParser(parser, FactsCache.in(folder, base.toString(), tool));
  }

  @Override
  public FileFacts parse(String path, String text) {
    FileFacts known = cache.find(path, text);
    if (known != null) {
      return known;
    }
    FileFacts facts = parser.parse(path, text);
    cache.put(text, facts);
    return facts;
  }

  /** The facts of a text that is not the one of the last run. */
  FileFacts changed(String path, String text) {
    FileFacts facts = parser.parse(path, text);
    cache.put(text, facts);
    return facts;
  }

  /** What tells the facts of a file from others; null if there are none to be kept. */
  FactsSums sums(String path) {
    return cache.sums(path);
  }

  void save() {
    cache.save();
  }

  /**
   * The jar that this code is from, by time and size: two builds of one version can differ. Loose
   * classes may change one by one, so with them nothing is kept.
   */
  static String tool() {
    CodeSource source = CachingParser.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      BasicFileAttributes jar =
          Files.readAttributes(Path.of(source.getLocation().toURI()), BasicFileAttributes.class);
      return jar.isRegularFile() ? jar.lastModifiedTime().toMillis() + " " + jar.size() : null;
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return null;
    }
  }
}
