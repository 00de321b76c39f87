package io.mongolint.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Writes one set of reports for all modules, in all formats, where the build was started. Findings
 * never fail the build.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "aggregate",
    defaultPhase = LifecyclePhase.VERIFY,
    aggregator = true,
    threadSafe = true)
public final class AggregateMojo extends AnalysisMojo {
  /** For Maven. */
  public AggregateMojo() {}

  /** An execution in a parent's POM is one of every module; one of them is enough. */
  @Override
  boolean isElsewhere(MavenSession session, MavenProject project) {
    return !project.equals(session.getTopLevelProject());
  }

  @Override
  List<Path> reported(Reactor reactor, boolean includeTests) {
    return reactor.all(includeTests);
  }
}
