package com.velocitypowered.api.event.connection;

/** Stub. */
public class PostLoginEvent {}
