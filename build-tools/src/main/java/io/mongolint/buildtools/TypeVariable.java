package io.mongolint.buildtools;

/**
 * A type parameter.
 *
 * @param name its name
 * @param bound its first bound
 */
record TypeVariable(String name, TypeRef bound) {}
