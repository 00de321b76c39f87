package io.mongolint.catalog;

/**
 * An annotation of a type whose methods are calls to somebody else, not handlers.
 *
 * @param framework the framework's key
 * @param name the annotation's qualified name
 * @param interfaces whether it holds for interfaces only: a class that implements one has handlers
 * @param keepsHandlers whether the methods run per message all the same: the other side calls back
 */
public record Exclusion(String framework, String name, boolean interfaces, boolean keepsHandlers) {}
