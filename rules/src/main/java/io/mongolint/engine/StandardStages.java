package io.mongolint.engine;

import io.mongolint.parse.SourceParser;

/** The stages as they are. */
final class StandardStages {

  private StandardStages() {}

  /**
   * The stages.
   *
   * @param threads how many threads analyse
   */
  static Stages all(int threads) {
    return new Stages(SourceParser::parse, new RuleAnalyzer(threads));
  }
}
