package io.mongolint.catalog;

import java.util.Optional;

/** A setting of a client. {@code settings.txt} says how it is called, and what the default is. */
public enum ClientOption {
  /** The most connections of the pool, for each server. */
  MAX_POOL_SIZE("maxPoolSize"),
  /** The fewest connections of the pool, for each server. */
  MIN_POOL_SIZE("minPoolSize"),
  /** How long an operation waits for a connection of the pool. */
  WAIT_QUEUE_TIMEOUT("waitQueueTimeout"),
  /** How long making a connection may take. */
  CONNECT_TIMEOUT("connectTimeout"),
  /** How long the driver waits for an answer of the server. */
  READ_TIMEOUT("readTimeout"),
  /** How long the driver looks for a server. */
  SERVER_SELECTION_TIMEOUT("serverSelectionTimeout"),
  /** How long a whole operation may take; takes the place of the others. */
  TIMEOUT("timeout"),
  /** How long a connection may be idle. */
  MAX_IDLE_TIME("maxIdleTime"),
  /** How old a connection may become. */
  MAX_LIFE_TIME("maxLifeTime"),
  /** Listeners of the pool's events. */
  POOL_LISTENER("poolListener"),
  /** Listeners of the commands. */
  COMMAND_LISTENER("commandListener");

  private final String key;

  ClientOption(String key) {
    this.key = key;
  }

  /** The name under which it is shown. */
  public String key() {
    return key;
  }

  /** The option of that name. */
  static Optional<ClientOption> of(String key) {
    for (ClientOption option : values()) {
      if (option.key.equals(key)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
