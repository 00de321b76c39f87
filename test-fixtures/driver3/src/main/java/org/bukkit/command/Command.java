package org.bukkit.command;

/** Stub. */
public class Command {}
