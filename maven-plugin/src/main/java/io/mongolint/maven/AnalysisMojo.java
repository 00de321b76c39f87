package io.mongolint.maven;

import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.report.Reports;
import io.mongolint.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that write findings have in common. */
abstract class AnalysisMojo extends GoalMojo {
  private static final Analysis ANALYSIS = new Analysis();

  /**
   * Writes the findings to the log.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.consoleOutput", defaultValue = "true")
  private boolean consoleOutput;

  /** For Maven, which makes goals by reflection. */
  AnalysisMojo() {}

  @Override
  final void run()
      throws BadParameterException, IOException, MojoExecutionException, MojoFailureException {
    checkParameters();
    Reactor reactor = new Reactor(session, project, sourceDirectories);
    Collection<String> chosen = Words.formats(formats, Reports.names(), usualFormats());
    Program program = program(reactor);
    List<Path> reported = reported(reactor, includeTests);
    if (reported.isEmpty()) {
      getLog().debug("mongolint has no sources to report on");
      return;
    }
    Result result = Analysis.within(ANALYSIS.of(program), program.base(), reported);
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

  /** Reads what only this goal has, so that a wrong value is told before anything is done. */
  void checkParameters() throws BadParameterException {}

  /** The formats to write if nobody names any. */
  Collection<String> usualFormats() {
    return Reports.names();
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
