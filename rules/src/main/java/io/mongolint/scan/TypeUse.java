package io.mongolint.scan;

import java.util.Set;

/**
 * A way of using a type that makes a file matter.
 *
 * @param typeName the simple name of the type
 * @param members the methods and fields of interest: a file that names the type and one of them
 *     matters
 * @param construction whether making an object of it is of interest, or handing its class on so
 *     that somebody else makes one
 */
public record TypeUse(String typeName, Set<String> members, boolean construction) {
  /** Copies the members. */
  public TypeUse {
    members = Set.copyOf(members);
  }
}
