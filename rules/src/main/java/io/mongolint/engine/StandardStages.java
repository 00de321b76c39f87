package io.mongolint.engine;

import io.mongolint.parse.SourceParser;

/** The stages as they are. */
final class StandardStages {

  private StandardStages() {}

  static Stages all() {
    return new Stages(SourceParser::parse, new RuleAnalyzer());
  }
}
