package io.mongolint.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Where what was read of sources is kept for the next run. */
final class CacheOptions {
  private static final String NAME = "mongolint";

  private final Value<Path> folder = Value.of(Path.class, null);
  private final Value<Boolean> off = Value.flag();

  void addTo(Syntax syntax) {
    syntax.add(
        folder
            .option(
                "Where to keep what was read of files; default: the user's cache folder.",
                "--cache")
            .label("DIR"),
        off.option("Keep nothing for the next run, and use nothing.", "--no-cache"));
  }

  /** The folder, or null for none. */
  Path folder() {
    if (off.now()) {
      return null;
    }
    return folder.now() != null ? folder.now() : usual();
  }

  /** The folder where the operating system's users expect it; null if there is no telling. */
  private static Path usual() {
    String own = System.getenv("XDG_CACHE_HOME");
    if (own != null && Path.of(own).isAbsolute()) {
      return Path.of(own, NAME);
    }
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      String local = System.getenv("LOCALAPPDATA");
      return local == null ? null : Path.of(local, NAME, "cache");
    }
    String home = System.getProperty("user.home");
    return system.startsWith("mac")
        ? Path.of(home, "Library", "Caches", NAME)
        : Path.of(home, ".cache", NAME);
  }
}
