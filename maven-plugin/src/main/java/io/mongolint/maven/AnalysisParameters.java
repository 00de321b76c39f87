package io.mongolint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The parameters that the goals that read sources have in common. */
abstract class AnalysisParameters extends AbstractMojo {
  /**
   * Does nothing at all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.skip", defaultValue = "false")
  boolean skip;

  /**
   * Ant-style patterns of the files that are reported on; all if there are none. A pattern may
   * begin at any folder: <code>com/acme/**</code>, <code>src/main/java/com/**</code>; with a
   * leading <code>/</code> it begins at the root of the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.includes")
  List<String> includes;

  /**
   * Ant-style patterns of files that are not read at all, written as for <code>includes</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.excludes")
  List<String> excludes;

  /**
   * Reports on test sources too. They are read anyway.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.includeTests", defaultValue = "false")
  boolean includeTests;

  /**
   * The folders of this module's sources, instead of those that Maven compiles.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.sourceDirectories")
  List<File> sourceDirectories;

  /**
   * The encoding of the sources; UTF-8 if nobody names one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.inputEncoding", defaultValue = "${project.build.sourceEncoding}")
  String inputEncoding;

  /**
   * Where the reports go.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "mongolint.outputDirectory",
      defaultValue = "${project.build.directory}/mongolint")
  File outputDirectory;

  /**
   * The formats of the reports, such as <code>text</code> and <code>sarif</code>, or those of the
   * map, such as <code>html</code>; a wrong one lists all. Unless given, <code>check</code> writes
   * these two, and the other goals write all that they have.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.formats")
  List<String> formats;

  /**
   * The configuration file, relative to the module or to the root of the build. Unless given, the
   * nearest <code>mongolint.yml</code> from that root upward is read.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.configFile")
  String configFile;

  /**
   * Which rules run: <code>default</code>, or <code>strict</code> for those too whose findings are
   * only information.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.profile")
  String profile;

  /**
   * What is wanted of rules, by name: <code>off</code>, <code>info</code>, <code>warning</code>,
   * <code>error</code>, or nothing to switch a rule on as it is.
   *
   * <pre>{@code
   * <rules>
   *   <CursorNotClosed>warning</CursorNotClosed>
   * </rules>
   * }</pre>
   *
   * @since 0.1.0
   */
  @Parameter Map<String, String> rules;

  /**
   * The same as a list, for the command line: <code>RULE=LEVEL</code> or <code>RULE</code>, with
   * commas between them. It wins over <code>rules</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.rules")
  List<String> ruleLevels;

  /**
   * Keeps what was read of files in the build folder of the root, so that the next build parses
   * only those that changed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.cache", defaultValue = "true")
  boolean cache;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  /** For Maven, which makes goals by reflection. */
  AnalysisParameters() {}

  /** What the parameters ask for. */
  final Program program(Reactor reactor) throws BadParameterException {
    Path base = reactor.base();
    return new Program(
        base,
        reactor.written(),
        reactor.generated(),
        Words.nonBlank(includes),
        Words.nonBlank(excludes),
        includeTests,
        Words.encoding(inputEncoding),
        Words.profile(profile),
        Words.rules(rules, ruleLevels),
        configuration(base),
        cache ? reactor.cacheFolder() : null);
  }

  private Path configuration(Path base) {
    if (configFile == null || configFile.isBlank()) {
      return null;
    }
    Path inModule = project.getBasedir().toPath().resolve(configFile.strip());
    return Files.exists(inModule) ? inModule : base.resolve(configFile.strip());
  }
}
