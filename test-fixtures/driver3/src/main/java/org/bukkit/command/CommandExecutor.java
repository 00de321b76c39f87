package org.bukkit.command;

/** Stub. */
public interface CommandExecutor {
  boolean onCommand(CommandSender sender, Command command, String label, String[] args);
}
