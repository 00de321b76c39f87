package org.bukkit.scheduler;

import org.bukkit.plugin.java.JavaPlugin;

/** Stub. */
public interface BukkitScheduler {
  Object runTask(JavaPlugin plugin, Runnable task);

  Object runTaskAsynchronously(JavaPlugin plugin, Runnable task);

  Object runTaskTimerAsynchronously(JavaPlugin plugin, Runnable task, long delay, long period);
}
