package io.mongolint.catalog;

/** When an event is published that is no load: listeners of it run once. */
public enum Moment {
  /** While the application starts. */
  STARTUP,
  /** While the application ends. */
  SHUTDOWN
}
