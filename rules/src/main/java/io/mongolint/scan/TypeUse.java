package io.mongolint.scan;

import java.util.Set;

/**
 * Ways of using a type that make a file matter.
 *
 * @param packageName the package of the type
 * @param topLevelName the simple name of the top-level type that it is or lies in
 * @param typeName the simple name of the type
 * @param members the methods and fields of interest: a file that names the type and one of them
 *     matters
 * @param construction whether making an object of it is of interest, or handing its class on so
 *     that somebody else makes one
 * @param exposure whether a method or field of that type, or of a container of it, is of interest:
 *     others can get at the type through it without naming it
 * @param subtypes whether extending or implementing it is of interest
 */
public record TypeUse(
    String packageName,
    String topLevelName,
    String typeName,
    Set<String> members,
    boolean construction,
    boolean exposure,
    boolean subtypes) {
  /** Copies the members. */
  public TypeUse {
    members = Set.copyOf(members);
  }

  /** The qualified name of the top-level type. */
  String topLevelQualifiedName() {
    return packageName.isEmpty() ? topLevelName : packageName + "." + topLevelName;
  }
}
