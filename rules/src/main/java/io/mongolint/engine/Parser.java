package io.mongolint.engine;

import io.mongolint.facts.FileFacts;

/** Turns the text of a file into facts. */
@FunctionalInterface
interface Parser {
  /** The facts of a file; never throws for what is wrong with the source. */
  FileFacts parse(String path, String source);
}
