package com.velocitypowered.api.event.proxy;

/** Stub. */
public class ProxyShutdownEvent {}
