package io.mongolint.engine;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.config.Budget;
import io.mongolint.config.Settings;
import io.mongolint.facts.ConfigFacts;
import io.mongolint.flow.ConnectionBudget;
import io.mongolint.parse.ConfigurationParser;
import io.mongolint.scan.ConfigurationFiles;
import io.mongolint.scan.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** What stands beside the sources: configuration and build files, and the budget. */
final class Deployment {

  private Deployment() {}

  static List<ConfigFacts> configuration(SourceTree tree, List<ConfigurationFiles.Found> files) {
    List<ConfigFacts> facts = new ArrayList<>();
    for (ConfigurationFiles.Found file : files) {
      facts.addAll(
          ConfigurationParser.parse(
              file.path(), tree.modules().moduleOf(file.path()), file.build(), file.text()));
    }
    return facts;
  }

  /** The budget of the configuration; a limit of its own counts more than that of a tier. */
  static ConnectionBudget budget(Settings settings) {
    Budget budget = settings.configuration().budget();
    if (budget == null) {
      return ConnectionBudget.NONE;
    }
    ClientOptions options = ClientOptions.load();
    Integer limit = budget.connectionLimit();
    String source = "connectionLimit: " + limit;
    if (limit == null && budget.tier() != null) {
      limit = options.limit(budget.tier()).orElse(null);
      source = "tier " + budget.tier() + ", as of " + options.limitsDate();
    }
    return new ConnectionBudget(
        budget.instances(), limit, budget.headroom(), source, budget.servers());
  }
}
