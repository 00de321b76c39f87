package org.bukkit.event;

/** Stub. */
public interface Listener {}
