package org.bukkit.command;

/** Stub. */
public interface CommandSender {
  void sendMessage(String message);
}
