package com.velocitypowered.api.event;

/** Stub: the proxy's API is not on Maven Central. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Subscribe {}
