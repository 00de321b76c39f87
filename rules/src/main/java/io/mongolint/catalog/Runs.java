package io.mongolint.catalog;

/** How often code runs that something outside the project calls. */
public enum Runs {
  /** Once for each request. */
  PER_REQUEST(true),
  /** Once for each message of a queue, topic or stream. */
  PER_MESSAGE(true),
  /** Once for each event of a bus, game or bot. */
  PER_EVENT(true),
  /** Again and again by the clock. */
  PER_TICK(true),
  /** Once for each network connection. */
  PER_CONNECTION(true),
  /** Once for each user session. */
  PER_SESSION(true),
  /** Once for each item or chunk of a batch. */
  PER_ITEM(true),
  /** Here and now, once for each element: the body of a loop. */
  PER_ELEMENT(false),
  /** Once for each key of a map: the loading function of a cache. */
  PER_KEY(false),
  /** Once for each thread. */
  PER_THREAD(false),
  /** As often as instances of the class are made; {@link InstanceRule} says how often that is. */
  PER_INSTANCE(false),
  /** Once for each step or job of a batch, or each task or partition of a data flow. */
  PER_STEP(false),
  /** Where, and as often as, the code that hands it over: a task. */
  CALLER(false),
  /** Once, when the application starts or is configured. */
  ONCE(false),
  /**
   * Once, after what runs at the end of the object has run: the process goes on from a snapshot.
   */
  RESUMES(false),
  /** When the application, or the object it belongs to, ends. */
  AT_END(false),
  /** When the one user of a desktop program does something. */
  UI(false),
  /** In tests and benchmarks. */
  TEST(false),
  /** Marks no code: a path prefix, a hint, an outgoing call. */
  NONE(false);

  private final boolean handler;

  Runs(boolean handler) {
    this.handler = handler;
  }

  /** Says whether such code is a handler, in which a client must not be opened. */
  public boolean isHandler() {
    return handler;
  }
}
