package io.mongolint.engine;

/**
 * The stages that the engine runs but does not know from inside.
 *
 * @param parser from text to facts
 * @param analyzer from facts to findings
 */
record Stages(Parser parser, Analyzer analyzer) {}
