package org.spongepowered.api.event.entity;

/** Stub. */
public class SpawnEntityEvent {}
