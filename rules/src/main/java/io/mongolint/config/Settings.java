package io.mongolint.config;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to analyse and how. Every front end fills one of these; what stands in {@code mongolint.yml}
 * fills what the front end left open.
 */
public final class Settings {
  private final List<Path> roots;
  private final Path base;
  private final List<Path> reportOnly;
  private final List<Path> generated;
  private final List<String> includes;
  private final List<String> excludes;
  private final boolean includeTests;
  private final boolean strict;
  private final Profile profile;
  private final Map<String, Level> rules;
  private final Budget budget;
  private final Charset encoding;
  private final int threads;
  private final Path cacheFolder;
  private final Path configurationFile;
  private final Configuration configuration;

  private Settings(Builder builder) {
    roots = List.copyOf(builder.roots);
    base = builder.base;
    reportOnly = List.copyOf(builder.reportOnly);
    generated = List.copyOf(builder.generated);
    includes = List.copyOf(builder.includes);
    excludes = List.copyOf(builder.excludes);
    includeTests = builder.includeTests;
    strict = builder.strict;
    profile = builder.profile;
    rules = Collections.unmodifiableMap(new TreeMap<>(builder.rules));
    budget = builder.budget;
    encoding = builder.encoding;
    threads = builder.threads;
    cacheFolder = builder.cacheFolder;
    configurationFile = builder.configurationFile;
    configuration = builder.configuration;
  }

  /** Settings with nothing but defaults: the current folder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with these settings. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.roots = roots;
    builder.base = base;
    builder.reportOnly = reportOnly;
    builder.generated = generated;
    builder.includes = includes;
    builder.excludes = excludes;
    builder.includeTests = includeTests;
    builder.strict = strict;
    builder.profile = profile;
    builder.rules = rules;
    builder.budget = budget;
    builder.encoding = encoding;
    builder.threads = threads;
    builder.cacheFolder = cacheFolder;
    builder.configurationFile = configurationFile;
    builder.configuration = configuration;
    return builder;
  }

  /** The folders and files that form one program. */
  public List<Path> roots() {
    return roots;
  }

  /**
   * The folder that all paths are relative to, or null for the only root or the common parent of
   * several.
   */
  public Path base() {
    return base;
  }

  /** The folders and files whose findings are wanted; empty for all. */
  public List<Path> reportOnly() {
    return reportOnly;
  }

  /** Folders of generated sources: part of the program, but not reported on. */
  public List<Path> generated() {
    return generated;
  }

  /** Ant-style patterns of the paths that are reported on; empty for all. */
  public List<String> includes() {
    return includes;
  }

  /** Ant-style patterns of paths that are not read at all, relative to the analysed root. */
  public List<String> excludes() {
    return excludes;
  }

  /** Says whether test sources are part of the program, and reported on. */
  public boolean includeTests() {
    return includeTests;
  }

  /** Says whether a file that cannot be read or parsed makes the run fail. */
  public boolean strict() {
    return strict;
  }

  /** Which rules run. */
  public Profile profile() {
    if (profile != null) {
      return profile;
    }
    return configuration.profile() != null ? configuration.profile() : Profile.DEFAULT;
  }

  /** What is wanted of a rule, or null if nobody said anything. */
  public Level level(String rule) {
    Level level = rules.get(rule);
    return level != null ? level : configuration.rules().get(rule);
  }

  /** What the front end wants of rules, by name. */
  public Map<String, Level> rules() {
    return rules;
  }

  /** The budget, or null if nobody gave one. */
  public Budget budget() {
    return budget != null ? budget : configuration.budget();
  }

  /** The encoding of the sources. */
  public Charset encoding() {
    return encoding;
  }

  /** How many threads work; the result does not depend on it. */
  public int threads() {
    return threads;
  }

  /** The configuration file to read, or null to look for one from the first root upward. */
  public Path configurationFile() {
    return configurationFile;
  }

  /** The folder where facts are kept for the next run; null for none. */
  public Path cacheFolder() {
    return cacheFolder;
  }

  /** What the configuration file says; nothing until it was read. */
  public Configuration configuration() {
    return configuration;
  }

  /** Collects settings. */
  public static final class Builder {
    private List<Path> roots = List.of(Path.of(""));
    private Path base;
    private List<Path> reportOnly = List.of();
    private List<Path> generated = List.of();
    private List<String> includes = List.of();
    private List<String> excludes = List.of();
    private boolean includeTests;
    private boolean strict;
    private Profile profile;
    private Map<String, Level> rules = Map.of();
    private Budget budget;
    private Charset encoding = StandardCharsets.UTF_8;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Path cacheFolder;
    private Path configurationFile;
    private Configuration configuration = Configuration.NONE;

    private Builder() {}

    /** The folders and files that form one program. */
    @CanIgnoreReturnValue
    public Builder roots(Collection<Path> value) {
      roots = List.copyOf(value);
      return this;
    }

    /** The folders and files that form one program. */
    @CanIgnoreReturnValue
    public Builder roots(Path... value) {
      roots = List.of(value);
      return this;
    }

    /** The folder that all paths are relative to. */
    @CanIgnoreReturnValue
    public Builder base(Path value) {
      base = value;
      return this;
    }

    /** The folders and files whose findings are wanted; empty for all. */
    @CanIgnoreReturnValue
    public Builder reportOnly(Collection<Path> value) {
      reportOnly = List.copyOf(value);
      return this;
    }

    /** Folders of generated sources. */
    @CanIgnoreReturnValue
    public Builder generated(Collection<Path> value) {
      generated = List.copyOf(value);
      return this;
    }

    /** Ant-style patterns of the paths that are reported on. */
    @CanIgnoreReturnValue
    public Builder includes(Collection<String> value) {
      includes = List.copyOf(value);
      return this;
    }

    /** Ant-style patterns of paths that are not read at all. */
    @CanIgnoreReturnValue
    public Builder excludes(Collection<String> value) {
      excludes = List.copyOf(value);
      return this;
    }

    /** Whether test sources are reported on. */
    @CanIgnoreReturnValue
    public Builder includeTests(boolean value) {
      includeTests = value;
      return this;
    }

    /** Whether a file that cannot be read or parsed makes the run fail. */
    @CanIgnoreReturnValue
    public Builder strict(boolean value) {
      strict = value;
      return this;
    }

    /** Which rules run; null leaves it to the configuration file. */
    @CanIgnoreReturnValue
    public Builder profile(Profile value) {
      profile = value;
      return this;
    }

    /** What is wanted of rules, by name; it wins over the configuration file. */
    @CanIgnoreReturnValue
    public Builder rules(Map<String, Level> value) {
      rules = Map.copyOf(value);
      return this;
    }

    /** The budget; null leaves it to the configuration file. */
    @CanIgnoreReturnValue
    public Builder budget(Budget value) {
      budget = value;
      return this;
    }

    /** The encoding of the sources. */
    @CanIgnoreReturnValue
    public Builder encoding(Charset value) {
      encoding = value;
      return this;
    }

    /** How many threads work. */
    @CanIgnoreReturnValue
    public Builder threads(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("at least one thread has to work, not " + value);
      }
      threads = value;
      return this;
    }

    /** The folder where facts are kept for the next run; null for none. */
    @CanIgnoreReturnValue
    public Builder cacheFolder(Path value) {
      cacheFolder = value;
      return this;
    }

    /** The configuration file to read; null to look for one. */
    @CanIgnoreReturnValue
    public Builder configurationFile(Path value) {
      configurationFile = value;
      return this;
    }

    /** What a configuration file says; the engine fills it in. */
    @CanIgnoreReturnValue
    public Builder configuration(Configuration value) {
      configuration = value;
      return this;
    }

    /** The settings. */
    public Settings build() {
      if (roots.isEmpty()) {
        throw new IllegalArgumentException("there is no path to analyse");
      }
      return new Settings(this);
    }
  }
}
