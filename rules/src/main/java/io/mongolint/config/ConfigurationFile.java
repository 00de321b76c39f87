package io.mongolint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Finds and reads {@code mongolint.yml}. */
public final class ConfigurationFile {

  private ConfigurationFile() {}

  /**
   * The settings with what their configuration file says: the one that they name, else the nearest
   * one upward from the first root. Without any file they stay as they are.
   *
   * @param settings the settings of a front end
   * @param rules the names of all rules
   * @throws ConfigurationException if the file says something that has no meaning
   */
  public static Settings applyTo(Settings settings, Collection<String> rules)
      throws ConfigurationException {
    Path file = settings.configurationFile();
    if (file == null) {
      file = find(settings.base() != null ? settings.base() : settings.roots().get(0));
    }
    return file == null ? settings : settings.toBuilder().configuration(read(file, rules)).build();
  }

  /** The nearest configuration file from a path upward, or null. */
  public static Path find(Path from) {
    for (Path folder = from.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve(Configuration.FILE_NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param rules the names of all rules
   * @throws ConfigurationException if it cannot be read, or says something that has no meaning
   */
  public static Configuration read(Path file, Collection<String> rules)
      throws ConfigurationException {
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(shown(file), "is not valid UTF-8");
    } catch (IOException e) {
      String reason = Files.exists(file) ? "cannot be read" : "does not exist";
      throw new ConfigurationException(shown(file), reason);
    }
    return new ConfigurationReader(file, shown(file), rules).read(text);
  }

  /** The path as somebody in the current folder would write it. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
