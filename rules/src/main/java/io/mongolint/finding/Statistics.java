package io.mongolint.finding;

import java.util.List;

/**
 * What a run did.
 *
 * @param filesSeen how many Java files were found
 * @param filesParsed how many of them were parsed, because they could matter
 * @param rounds how the set of parsed files grew
 * @param nanos how long the run took
 */
public record Statistics(int filesSeen, int filesParsed, List<Round> rounds, long nanos) {

  /** Copies the rounds. */
  public Statistics {
    rounds = List.copyOf(rounds);
  }

  /**
   * One round of growth.
   *
   * @param reason why its files were parsed
   * @param files how many
   * @param nanos how long the round took
   */
  public record Round(String reason, int files, long nanos) {}
}
