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
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What the goals that analyse have in common. */
abstract class AnalysisMojo extends AnalysisParameters {
  private static final Analysis ANALYSIS = new Analysis();

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
    Collection<String> chosen = Words.formats(formats, usualFormats());
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

  private void log(List<Output.Line> lines) {
    for (Output.Line line : lines) {
      switch (line.severity()) {
        case ERROR -> getLog().error(line.text());
        case WARNING -> getLog().warn(line.text());
        case INFO -> getLog().info(line.text());
      }
    }
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
