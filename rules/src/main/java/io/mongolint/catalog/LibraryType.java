package io.mongolint.catalog;

import java.util.List;

/**
 * What a library's type extends or implements, of types that the catalog speaks of.
 *
 * @param name the type's qualified name
 * @param supertypes the qualified names of supertypes, direct or not
 */
public record LibraryType(String name, List<String> supertypes) {

  /** Copies the list. */
  public LibraryType {
    supertypes = List.copyOf(supertypes);
  }
}
