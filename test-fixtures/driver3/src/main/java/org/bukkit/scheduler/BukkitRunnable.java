package org.bukkit.scheduler;

import org.bukkit.plugin.java.JavaPlugin;

/** Stub. */
public abstract class BukkitRunnable implements Runnable {
  public Object runTaskAsynchronously(JavaPlugin plugin) {
    return plugin;
  }

  public Object runTaskTimer(JavaPlugin plugin, long delay, long period) {
    return plugin;
  }
}
