package io.mongolint.facts;

/**
 * An import.
 *
 * @param name the imported name, without {@code .*}
 * @param isStatic whether it is a static import
 * @param onDemand whether it ends with {@code .*}
 */
public record ImportFacts(String name, boolean isStatic, boolean onDemand) {}
