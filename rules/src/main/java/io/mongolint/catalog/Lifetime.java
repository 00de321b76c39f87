package io.mongolint.catalog;

/** How long an object lives that a container makes, and so how many of it there are. */
public enum Lifetime {
  /** One for the application. */
  APPLICATION(false),
  /** One until the configuration is refreshed; destroyed and made again then. */
  REFRESH(false),
  /** One for each request. */
  REQUEST(true),
  /** One for each run: of a job, of a function. */
  INVOCATION(true),
  /** One for each transaction. */
  TRANSACTION(true),
  /** One for each user session. */
  SESSION(true),
  /** One for each page, view or flow that a user has open. */
  VIEW(true),
  /** One for each network connection. */
  CONNECTION(true),
  /** One for each actor. */
  ACTOR(false),
  /** One for each place it is injected into, or each look-up. */
  INJECTION(false),
  /** One for each thread. */
  THREAD(false),
  /** One for each step or job of a batch. */
  STEP(false),
  /** One for each parallel task of a data-flow engine; it has its own start and end. */
  TASK(false),
  /** One for each deployed instance, whose number the deployment sets. */
  DEPLOYMENT(false),
  /** A pool of them, whose size the server sets. */
  POOL(false),
  /** One for each test. */
  TEST(false),
  /** The same as the object that holds it. */
  OWNER(false);

  private final boolean perHandlerRun;

  Lifetime(boolean perHandlerRun) {
    this.perHandlerRun = perHandlerRun;
  }

  /**
   * Says whether users' traffic makes the objects, so that constructor and initialisers are
   * handlers.
   */
  public boolean isPerHandlerRun() {
    return perHandlerRun;
  }
}
