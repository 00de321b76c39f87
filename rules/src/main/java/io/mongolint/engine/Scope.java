package io.mongolint.engine;

import io.mongolint.config.Settings;
import io.mongolint.scan.Glob;
import io.mongolint.scan.ScanMemory;
import io.mongolint.scan.Scanner;
import io.mongolint.scan.SourceFile;
import io.mongolint.scan.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which files are read, and which of them are reported on. */
final class Scope {
  private final Settings settings;
  private final Path base;
  private final List<Glob> includes;
  private final List<Glob> excludes;
  private final List<Glob> configured;
  private final Path configurationFolder;
  private final List<Path> reportOnly;
  private final List<Path> generated;

  Scope(Settings settings) {
    this.settings = settings;
    base = settings.base() != null ? absolute(settings.base()) : Scanner.baseOf(roots());
    includes = Glob.all(settings.includes());
    excludes = Glob.all(settings.excludes());
    configured = Glob.all(settings.configuration().excludes());
    Path file = settings.configuration().file();
    configurationFolder = file == null ? null : absolute(file).getParent();
    reportOnly = settings.reportOnly().stream().map(Scope::absolute).toList();
    generated = settings.generated().stream().map(Scope::absolute).toList();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The folder that all paths are relative to. */
  Path base() {
    return base;
  }

  /** Generated sources are part of the program; that they are not generated yet is no problem. */
  private List<Path> roots() {
    List<Path> roots = new ArrayList<>(settings.roots());
    settings.generated().stream().filter(Files::isDirectory).forEach(roots::add);
    return roots;
  }

  /** Reads the tree. */
  SourceTree scan() {
    return scan(null);
  }

  /**
   * Reads the tree.
   *
   * @param memory what earlier scans left, or null
   */
  SourceTree scan(ScanMemory memory) {
    return Scanner.scan(
        base,
        roots(),
        this::isExcluded,
        settings.configuration().catalog().packages(),
        settings.threads(),
        memory);
  }

  /** Says whether a file or folder is not to be read. */
  boolean isExcluded(String path) {
    if (excludes.isEmpty() && configured.isEmpty()) {
      return false;
    }
    if (excludes.stream().anyMatch(glob -> glob.matches(path))) {
      return true;
    }
    Path file = base.resolve(path);
    if (configured.isEmpty() || !file.startsWith(configurationFolder)) {
      return false;
    }
    String seen = configurationFolder.relativize(file).toString().replace('\\', '/');
    return configured.stream().anyMatch(glob -> glob.matches(seen));
  }

  /** Says whether a file is part of the program: tests are only when they are asked for. */
  boolean isAnalysed(SourceFile file) {
    return settings.includeTests() || file.isGiven() || !file.isTest();
  }

  /** Says whether a file is reported on; null is no file. */
  boolean isReported(SourceFile file) {
    if (file == null || !isAnalysed(file)) {
      return false;
    }
    if (!includes.isEmpty() && includes.stream().noneMatch(glob -> glob.matches(file.path()))) {
      return false;
    }
    if (reportOnly.isEmpty() && generated.isEmpty()) {
      return true;
    }
    Path path = base.resolve(file.path());
    return generated.stream().noneMatch(path::startsWith)
        && (reportOnly.isEmpty() || reportOnly.stream().anyMatch(path::startsWith));
  }
}
