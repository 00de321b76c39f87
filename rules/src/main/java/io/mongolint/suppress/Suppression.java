package io.mongolint.suppress;

import io.mongolint.facts.Position;
import io.mongolint.finding.Place;

/**
 * One rule that one annotation or comment silences.
 *
 * @param rule the rule's name as written, {@link #EVERY_RULE}, or null where a comment names none
 * @param written how the source says it, for messages
 * @param place where the annotation or comment stands
 * @param reach the declaration silenced, or null for a comment
 * @param reason the reason given; null where none is asked for, empty where it is missing
 */
record Suppression(String rule, String written, Place place, Position reach, String reason) {
  /** Stands for all rules: {@code @SuppressWarnings("mongolint")}. */
  static final String EVERY_RULE = "*";

  boolean isComment() {
    return reach == null;
  }

  boolean names(String other) {
    return EVERY_RULE.equals(rule) || other.equals(rule);
  }

  boolean lacksReason() {
    return reason != null && reason.isEmpty();
  }
}
