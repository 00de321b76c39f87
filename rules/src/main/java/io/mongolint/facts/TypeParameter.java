package io.mongolint.facts;

/**
 * A type parameter.
 *
 * @param name the name
 * @param bound the first bound, or {@link TypeName#OBJECT}
 */
public record TypeParameter(String name, TypeName bound) {}
