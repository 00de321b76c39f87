package io.mongolint.scan;

import java.util.Set;

/**
 * A file that uses types.
 *
 * @param file the file
 * @param uses the uses that were asked for and that it makes
 * @param below how types of this file, which do no more than extend one that was asked for, would
 *     have to be used for the file to matter
 */
public record TypeUser(SourceFile file, Set<TypeUse> uses, Set<TypeUse> below) {
  /** Copies the sets. */
  public TypeUser {
    uses = Set.copyOf(uses);
    below = Set.copyOf(below);
  }

  /** Says whether it makes a use that was asked for. */
  public boolean isUsing() {
    return !uses.isEmpty();
  }
}
