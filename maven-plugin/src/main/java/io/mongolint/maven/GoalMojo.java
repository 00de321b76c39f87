package io.mongolint.maven;

import java.io.IOException;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What the goals that read sources have in common. */
abstract class GoalMojo extends AnalysisParameters {

  /** For Maven, which makes goals by reflection. */
  GoalMojo() {}

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
      run();
    } catch (BadParameterException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the reports: " + e, e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new MojoExecutionException("mongolint itself failed; please report it: " + e, e);
    }
  }

  /** Does what the goal is for. */
  abstract void run()
      throws BadParameterException, IOException, MojoExecutionException, MojoFailureException;

  /** Says whether another module is the one to do this for all. */
  boolean isElsewhere(MavenSession session, MavenProject project) {
    return false;
  }

  /** Writes lines to the log, each as loud as it is. */
  final void log(List<Output.Line> lines) {
    for (Output.Line line : lines) {
      switch (line.severity()) {
        case ERROR -> getLog().error(line.text());
        case WARNING -> getLog().warn(line.text());
        case INFO -> getLog().info(line.text());
      }
    }
  }
}
