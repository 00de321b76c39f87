package io.mongolint.program;

import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.Modifier;

/**
 * A field of a type of the analysed sources.
 *
 * @param owner the type that declares it
 * @param name its name
 */
public record FieldRef(TypeDecl owner, String name) implements Comparable<FieldRef> {
  /** What the file says of it. */
  public FieldFacts facts() {
    return owner.field(name);
  }

  /** Says whether it is static. */
  public boolean isStatic() {
    FieldFacts facts = facts();
    return facts != null && facts.isStatic();
  }

  /**
   * Says whether every read of it gives the same value: a static final field, such as an enum's
   * constant, or a final field with a literal.
   */
  public boolean isConstant() {
    FieldFacts facts = facts();
    return facts != null
        && (facts.constant() != null
            || (facts.isStatic() && (facts.modifiers() & Modifier.FINAL) != 0));
  }

  /** Says whether it is the copy of a variable that a local or anonymous class captures. */
  public boolean isCaptured() {
    return name.startsWith("val$");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldRef field && owner == field.owner && name.equals(field.name);
  }

  @Override
  public int hashCode() {
    return 31 * owner.id().hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(FieldRef other) {
    int byOwner = owner.id().compareTo(other.owner.id());
    return byOwner != 0 ? byOwner : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return owner.displayName() + "." + name;
  }
}
