package io.mongolint.maven;

import io.mongolint.finding.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Finds MongoDB connections, cursors and sessions that leak, and fails the build if there are any.
 *
 * <p>The sources of all modules form one program, so that a leak is found whose parts lie in
 * different modules; reported are the files of the module that is being built. Nothing has to be
 * compiled or resolved.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AnalysisMojo {
  /**
   * Fails the build if too much is found; otherwise it is only told.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /**
   * The severity from which on findings count: <code>error</code>, <code>warning</code>, <code>info
   * </code> or <code>never</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.failOn", defaultValue = "error")
  private String failOn;

  /**
   * How many findings that count are tolerated.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  /**
   * Counts a file that cannot be read or parsed in full as a violation of its own, which is never
   * tolerated.
   *
   * @since 0.1.0
   */
  @Parameter(property = "mongolint.strict", defaultValue = "false")
  private boolean strict;

  private Optional<Severity> threshold;

  /** For Maven. */
  public CheckMojo() {}

  @Override
  void checkParameters() throws BadParameterException {
    threshold = Words.failOn(failOn);
    if (maxAllowedViolations < 0) {
      throw new BadParameterException(
          "maxAllowedViolations: " + maxAllowedViolations + " is less than 0");
    }
  }

  @Override
  Collection<String> usualFormats() {
    return List.of("text", "sarif");
  }

  @Override
  void finish(Verdict verdict) throws MojoExecutionException, MojoFailureException {
    if (verdict.isFaulty()) {
      throw new MojoExecutionException(
          "mongolint itself failed, so that its findings may be incomplete ("
              + verdict.message()
              + "); please report what the log says above");
    }
    String message = "mongolint: " + verdict.message();
    long violations = verdict.violations(threshold);
    if (violations > 0 && maxAllowedViolations > 0) {
      message += " (" + violations + " count, " + maxAllowedViolations + " allowed)";
    }
    boolean incomplete = strict && verdict.unanalysed() > 0;
    if (incomplete) {
      message += "; not analysed in full: " + verdict.unanalysed() + " files, named above";
    }
    if (failOnViolation && (violations > maxAllowedViolations || incomplete)) {
      throw new MojoFailureException(message);
    }
    if (verdict.isClean() && !incomplete) {
      getLog().info(message);
    } else {
      getLog().warn(message);
    }
  }
}
