package io.mongolint.maven;

import io.mongolint.Mongolint;
import io.mongolint.finding.RuleInfo;
import io.mongolint.report.Build;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists the rules: what each finds, how bad that is, and where its page is.
 *
 * @since 0.1.0
 */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractMojo {
  /** For Maven. */
  public RulesMojo() {}

  @Override
  public void execute() {
    for (RuleInfo rule : Mongolint.rules()) {
      getLog().info(rule.name() + " (" + rule.severity().word() + "): " + rule.summary());
      getLog().info("    " + Build.ruleUrl(rule.name()));
    }
  }
}
