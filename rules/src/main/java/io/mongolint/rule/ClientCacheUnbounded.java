package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.CachedClient;
import io.mongolint.flow.RouteStep;
import io.mongolint.program.Method;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds clients kept in a map or cache under a key that varies, such as a tenant's, when nothing
 * takes them out and closes them.
 *
 * <p>Each new key adds a pool that stays for the life of the process.
 *
 * <p>A cache with a bound and a listener that closes what it drops is right, and so is a map that
 * is filled once at startup.
 */
final class ClientCacheUnbounded implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ClientCacheUnbounded",
          Severity.ERROR,
          "Clients are kept under a key that varies, and nothing takes them out and closes them.");

  private static final String REMEDY =
      "Use one client for all keys (databases are cheap), or a cache with a maximum size and a"
          + " removal listener that closes.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (CachedClient cached : analysis.cachedClients()) {
      RouteStep opening = cached.opening();
      Method method = opening.code().method();
      findings.accept(
          new Finding(
              INFO.name(),
              cached.closedAtEnd() ? Severity.WARNING : Severity.ERROR,
              FindingText.place(opening.place()),
              method.type().facts().qualifiedName(),
              method.signature(),
              opening.text(),
              "the client that '" + opening.text() + "' opens " + fate(cached),
              FindingText.CLIENT_COST,
              REMEDY,
              FindingText.place(opening.place()),
              List.of(),
              List.of()));
    }
  }

  private static String fate(CachedClient cached) {
    String where = "is kept in " + cached.container() + " under a key that varies, ";
    return cached.bounded()
        ? where + "which has a bound, but no listener closes what it drops"
        : where + "and nothing takes it out and closes it";
  }
}
