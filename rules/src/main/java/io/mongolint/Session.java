package io.mongolint;

import io.mongolint.finding.Result;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An index of sources that stays: what an editor, or a tool that hands over one file at a time,
 * asks again and again while files change. Each question costs what the change since the last one
 * costs. It can be asked from several threads; they take turns.
 */
public interface Session {

  /** The folder that the paths in results are relative to. */
  Path base();

  /**
   * What there is to say of the sources as they are saved now. What is wrong with the input, or
   * with mongolint, is a problem in the result; this never throws for it.
   *
   * @return the same object as last time if nothing relevant changed
   */
  Result check();

  /**
   * What there would be to say if a file of the sources had another text, such as one that is being
   * edited and not saved.
   *
   * @param file the file of the sources; for any other the result is that of {@link #check()}
   * @param text its text
   */
  Result check(Path file, String text);

  /**
   * The file of the sources that a copy stands for which somebody made elsewhere: the one whose
   * path ends like that of the copy, for as many folders as possible, those of its package at
   * least.
   */
  Optional<Path> original(Path copy);
}
