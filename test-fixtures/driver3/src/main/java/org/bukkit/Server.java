package org.bukkit;

import org.bukkit.scheduler.BukkitScheduler;

/** Stub. */
public interface Server {
  BukkitScheduler getScheduler();
}
