package io.mongolint.engine;

import io.mongolint.catalog.Additions;
import io.mongolint.facts.ConfigFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Statistics;
import io.mongolint.flow.ConnectionBudget;
import io.mongolint.scan.SourceFile;
import io.mongolint.scan.SourceTree;
import io.mongolint.scan.TypeUse;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sources as far as they matter.
 *
 * @param tree all files
 * @param files the facts of those that matter, in order of paths
 * @param problems what could not be read or parsed
 * @param rounds how the files were found
 * @param uses the uses of types by which files were found
 * @param configuration the configuration and build files
 * @param budget how many connections there may be
 * @param additions what the project adds to the catalog
 */
record Sources(
    SourceTree tree,
    List<FileFacts> files,
    List<Problem> problems,
    List<Statistics.Round> rounds,
    Set<TypeUse> uses,
    List<ConfigFacts> configuration,
    ConnectionBudget budget,
    Additions additions) {
  Sources {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    rounds = List.copyOf(rounds);
    uses = Collections.unmodifiableSet(new LinkedHashSet<>(uses));
    configuration = List.copyOf(configuration);
  }

  /** The same with what stands beside the sources. */
  Sources with(List<ConfigFacts> beside, ConnectionBudget connections, Additions more) {
    return new Sources(tree, files, problems, rounds, uses, beside, connections, more);
  }

  /** The same as if no other files mattered than these. */
  Sources only(List<FileFacts> some) {
    return new Sources(tree, some, problems, rounds, uses, configuration, budget, additions);
  }

  /** The folder of the module that a path belongs to; empty for the base. */
  String moduleOf(String path) {
    return tree.modules().moduleOf(path);
  }

  /** Says whether a path is that of a test; a file that was given by name is wanted as it is. */
  boolean isTest(String path) {
    SourceFile file = tree.file(path);
    return file != null && file.isTest() && !file.isGiven();
  }

  /** Says whether a file of the sources, parsed or not, is named after that type. */
  boolean declares(String qualifiedName) {
    return tree.declares(qualifiedName);
  }
}
