package org.spongepowered.api.event.game.state;

/** Stub. */
public class GamePreInitializationEvent {}
