package io.mongolint.config;

/** Which rules run. */
public enum Profile {
  /** Those whose findings are worth acting on: errors and warnings. */
  DEFAULT,
  /** Also those whose findings are only information. */
  STRICT
}
