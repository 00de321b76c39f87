package org.bukkit.plugin.java;

import org.bukkit.Server;

/** Stub. */
public abstract class JavaPlugin {
  public void onEnable() {}

  public void onDisable() {}

  public final Server getServer() {
    return null;
  }
}
