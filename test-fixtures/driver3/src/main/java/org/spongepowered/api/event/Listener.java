package org.spongepowered.api.event;

/** Stub: the server's API is not on Maven Central. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Listener {}
