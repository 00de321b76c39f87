package io.mongolint.maven;

import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.report.Reports;
import io.mongolint.report.Summary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that analyse have in common. */
abstract class AnalysisMojo extends AbstractMojo {
  private static final Analysis ANALYSIS = new Analysis();

  /**
   * Does nothing at all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Ant-style patterns of the files that are reported on; all if there are none. A pattern may
   * begin at any folder: <code>com/acme/**</code>, <code>src/main/java/com/**</code>; with a
   * leading <code>/</code> it begins at the root of the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.includes")
  private List<String> includes;

  /**
   * Ant-style patterns of files that are not read at all, written as for <code>includes</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.excludes")
  private List<String> excludes;

  /**
   * Reports on test sources too. They are read anyway.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.includeTests", defaultValue = "false")
  private boolean includeTests;

  /**
   * The folders of this module's sources, instead of those that Maven compiles.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.sourceDirectories")
  private List<File> sourceDirectories;

  /**
   * The encoding of the sources; UTF-8 if nobody names one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.inputEncoding", defaultValue = "${project.build.sourceEncoding}")
  private String inputEncoding;

  /**
   * Where the reports go.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "mongolint.outputDirectory",
      defaultValue = "${project.build.directory}/mongolint")
  private File outputDirectory;

  /**
   * The formats of the reports, such as <code>text</code> and <code>sarif</code>; a wrong one lists
   * all. Unless given, <code>check</code> writes these two, <code>report</code> and <code>aggregate
   * </code> write all formats.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.formats")
  private List<String> formats;

  /**
   * The configuration file, relative to the module or to the root of the build. Unless given, the
   * nearest <code>mongolint.yml</code> from that root upward is read.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.configFile")
  private String configFile;

  /**
   * Writes the findings to the log.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.consoleOutput", defaultValue = "true")
  private boolean consoleOutput;

  /**
   * Which rules run: <code>default</code>, or <code>strict</code> for those too whose findings are
   * only information.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.profile")
  private String profile;

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
  @Parameter private Map<String, String> rules;

  /**
   * The same as a list, for the command line: <code>RULE=LEVEL</code> or <code>RULE</code>, with
   * commas between them. It wins over <code>rules</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.rules")
  private List<String> ruleLevels;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** For Maven, which makes goals by reflection. */
  AnalysisMojo() {}

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("mongolint is skipped");
      return;
    }
    if (isElsewhere(session, project)) {
      getLog().debug("mongolint does this once, in another module");
      return;
    }
    try {
      analyse();
    } catch (BadParameterException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the reports: " + e, e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new MojoExecutionException("mongolint itself failed; please report it: " + e, e);
    }
  }

  private void analyse()
      throws BadParameterException, IOException, MojoExecutionException, MojoFailureException {
    checkParameters();
    Reactor reactor = new Reactor(session, project, sourceDirectories);
    Path base = reactor.base();
    Collection<String> chosen = Words.formats(formats, usualFormats());
    Program program =
        new Program(
            base,
            reactor.written(),
            reactor.generated(),
            Words.nonBlank(includes),
            Words.nonBlank(excludes),
            includeTests,
            Words.encoding(inputEncoding),
            Words.profile(profile),
            Words.rules(rules, ruleLevels),
            configuration(base));
    List<Path> reported = reported(reactor, includeTests);
    if (reported.isEmpty()) {
      getLog().debug("mongolint has no sources to report on");
      return;
    }
    Result result = Analysis.within(ANALYSIS.of(program), base, reported);
    if (result.has(Problem.Kind.CONFIGURATION)) {
      throw new MojoExecutionException(String.join("; ", Summary.problems(result)));
    }
    Map<String, Path> files = Output.write(result, chosen, outputDirectory.toPath());
    log(Output.problems(result));
    if (consoleOutput) {
      log(Output.findings(result));
    }
    getLog().debug(Summary.line(result));
    finish(new Verdict(result, Output.forPeople(files)));
  }

  private void log(List<Output.Line> lines) {
    for (Output.Line line : lines) {
      switch (line.severity()) {
        case ERROR -> getLog().error(line.text());
        case WARNING -> getLog().warn(line.text());
        case INFO -> getLog().info(line.text());
      }
    }
  }

  private Path configuration(Path base) {
    if (configFile == null || configFile.isBlank()) {
      return null;
    }
    Path inModule = project.getBasedir().toPath().resolve(configFile.strip());
    return Files.exists(inModule) ? inModule : base.resolve(configFile.strip());
  }

  /** Reads what only this goal has, so that a wrong value is told before anything is done. */
  void checkParameters() throws BadParameterException {}

  /** The formats to write if nobody names any. */
  Collection<String> usualFormats() {
    return Reports.names();
  }

  /** Says whether another module is the one to do this for all. */
  boolean isElsewhere(MavenSession session, MavenProject project) {
    return false;
  }

  /** The folders that are reported on. */
  List<Path> reported(Reactor reactor, boolean includeTests) {
    return reactor.own(includeTests);
  }

  /** Says what was found, and ends the build if it has to. */
  void finish(Verdict verdict) throws MojoExecutionException, MojoFailureException {
    getLog().info("mongolint: " + verdict.message());
  }
}
