package org.bukkit.event.player;

/** Stub. */
public class PlayerJoinEvent {
  public String getJoinMessage() {
    return "";
  }
}
