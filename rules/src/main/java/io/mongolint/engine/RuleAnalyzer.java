package io.mongolint.engine;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.catalog.Operations;
import io.mongolint.finding.Problem;
import io.mongolint.finding.RuleInfo;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.ProgramIndex;
import io.mongolint.program.Futures;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Program;
import io.mongolint.program.SourceInfo;
import io.mongolint.rule.Rule;
import io.mongolint.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Links the program, follows what it does, and asks the rules. */
final class RuleAnalyzer implements Analyzer {
  private final int threads;

  /** One that runs on so many threads; its findings are the same for any number. */
  RuleAnalyzer(int threads) {
    this.threads = threads;
  }

  @Override
  public List<RuleInfo> rules() {
    // No stream: the JDK's own lambdas behind one are made while it runs.
    List<RuleInfo> rules = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      rules.add(rule.info());
    }
    return rules;
  }

  @Override
  public void analyze(
      Sources sources, Set<String> active, boolean includeTests, Judgement judgement) {
    Analysis analysis = analysis(sources, includeTests);
    for (Rule rule : Rules.all()) {
      if (active.contains(rule.info().name())) {
        check(rule, analysis, judgement);
      }
    }
    judgement.map(() -> MapMaker.of(analysis));
    tellWhatIsMissing(analysis, judgement.problems()::add);
  }

  private Analysis analysis(Sources sources, boolean includeTests) {
    Program program =
        Program.link(
            sources.files(),
            path -> new SourceInfo(sources.moduleOf(path), sources.isTest(path)),
            Libraries.api(),
            Libraries.frameworks(sources.additions()),
            sources::declares,
            work -> Workers.everywhere(threads, work));
    Operations operations = Libraries.operations(sources.additions());
    Executor beside = threads > 1 ? Workers::begin : task -> {};
    FutureTask<ProgramIndex> index = new FutureTask<>(() -> ProgramIndex.of(program, operations));
    beside.execute(index);
    Lifecycles lifecycles = Lifecycles.of(program, beside);
    return Analysis.of(
        Futures.done(index),
        lifecycles,
        ClientOptions.load(),
        sources.configuration(),
        sources.budget(),
        includeTests,
        beside);
  }

  /** Says last what failed or was too much to follow: rules alone ask for some of that. */
  private static void tellWhatIsMissing(Analysis analysis, Consumer<Problem> problems) {
    analysis
        .failures()
        .forEach((path, e) -> problems.accept(Problems.internal(path, "in the analysis", e)));
    analysis
        .gaveUp()
        .forEach(
            (method, what) ->
                problems.accept(
                    new Problem(
                        Problem.Kind.TOO_LARGE,
                        method.type().file().path(),
                        method.signature() + " " + what)));
  }

  /** A fault in one rule leaves the others' findings. */
  private static void check(Rule rule, Analysis analysis, Judgement judgement) {
    try {
      rule.check(analysis, judgement.findings()::add);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      judgement.problems().add(Problems.internal(rule.info().name(), "in the rule", e));
    }
  }
}
