package org.bukkit.plugin.java;

/** Stub. */
public abstract class JavaPlugin {
  public void onEnable() {}

  public void onDisable() {}
}
