package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.Resource;
import io.mongolint.flow.ScopedClient;
import io.mongolint.program.Method;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds beans of client type whose scope is not once per application.
 *
 * <p>The container then makes a pool for each injection point, request or session.
 *
 * <p>A class that the container makes per request and that opens a client while it is made is a
 * matter of {@code ClientPerRequest}.
 */
final class ClientBeanScope implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ClientBeanScope",
          Severity.ERROR,
          "A container makes a client more than once per application.");

  private static final String REMEDY =
      "Give the bean the scope of the application: @ApplicationScoped, @Singleton, or no @Scope in"
          + " Spring.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (ScopedClient scoped : analysis.scopedClients()) {
      Resource opening = scoped.opening();
      Method method = opening.code().method();
      findings.accept(
          new Finding(
              INFO.name(),
              INFO.severity(),
              FindingText.place(opening.place()),
              method.type().facts().qualifiedName(),
              method.signature(),
              opening.text(),
              "the container makes the client that '"
                  + opening.text()
                  + "' opens once per "
                  + scoped.lifetime().name().toLowerCase(Locale.ROOT)
                  + " ("
                  + scoped.why()
                  + ")",
              FindingText.CLIENT_COST,
              REMEDY,
              FindingText.place(opening.place()),
              List.of(),
              List.of()));
    }
  }
}
