package io.mongolint.maven;

import io.mongolint.Mongolint;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Survey;
import io.mongolint.report.Editor;
import io.mongolint.report.MapFormat;
import io.mongolint.report.MapWords;
import io.mongolint.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Draws the map of the MongoDB clients of all modules, where the build was started: who opens,
 * keeps and closes them, and how many connections that makes at worst. Findings never fail the
 * build.
 *
 * @since 0.1.0
 */
@Mojo(name = "map", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class MapMojo extends GoalMojo {
  /**
   * The editor that the places of the page open in: <code>vscode</code> or <code>idea</code>. The
   * page then holds this machine's paths.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.editor")
  private String editor;

  /** For Maven. */
  public MapMojo() {}

  /** As of {@code aggregate}: an execution in a parent's POM is one of every module. */
  @Override
  boolean isElsewhere(MavenSession session, MavenProject project) {
    return !project.equals(session.getTopLevelProject());
  }

  @Override
  void run() throws BadParameterException, IOException, MojoExecutionException {
    Editor chosen = Words.editor(editor);
    Collection<String> names = Words.formats(formats, MapFormat.names(), MapFormat.names());
    Reactor reactor = new Reactor(session, project, sourceDirectories);
    Program program = program(reactor);
    if (program.isEmpty()) {
      getLog().debug("mongolint has no sources to draw");
      return;
    }
    Survey survey = Mongolint.map(program.settings());
    if (survey.result().has(Problem.Kind.CONFIGURATION)) {
      throw new MojoExecutionException(String.join("; ", Summary.problems(survey.result())));
    }
    log(Output.problems(survey.result()));
    Path best = null;
    for (String name : names) {
      MapFormat format = MapFormat.of(name).orElseThrow();
      Path base = chosen == null ? null : program.base();
      Path file =
          Output.write(survey.map(), format, format.report(chosen, base), outputDirectory.toPath());
      best = best == null ? file : best;
    }
    getLog().info("mongolint: " + MapWords.headline(survey.map()) + " See " + best);
  }
}
