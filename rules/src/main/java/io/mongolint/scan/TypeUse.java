package io.mongolint.scan;

import java.util.Set;

/**
 * Ways of using a type that make a file matter.
 *
 * @param packageName the package of the type
 * @param className the name of the type in it, with dots before nested types
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
    String className,
    Set<String> members,
    boolean construction,
    boolean exposure,
    Subtypes subtypes) {
  /** Whether the types below a type matter. */
  public enum Subtypes {
    /** They do not. */
    NONE,

    /**
     * One that names a member of interest does; another does where others use it in one of the ways
     * in which they would use the type.
     */
    IF_USED,

    /** Each does. */
    ALL
  }

  /** Copies the members. */
  public TypeUse {
    members = Set.copyOf(members);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * packageName.hashCode() + className.hashCode()) + members.hashCode();
  }

  /** The same uses of a type below this one. */
  TypeUse below(String packageOfSubtype, String subtype) {
    return new TypeUse(packageOfSubtype, subtype, members, construction, exposure, subtypes);
  }

  /** The simple name of the type. */
  String typeName() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  boolean isTopLevel() {
    return className.indexOf('.') < 0;
  }

  /** Says whether the type can be meant where its simple name stands behind this name and a dot. */
  boolean isIn(String outer) {
    String around = isTopLevel() ? packageName : className.substring(0, className.lastIndexOf('.'));
    return around.equals(outer) || around.endsWith("." + outer);
  }

  /** Says whether an import of something in the top-level type can be one of this type. */
  boolean isNamedBy(String imported) {
    return imported.endsWith("." + typeName()) || imported.endsWith(".*");
  }

  /** The qualified name of the top-level type. */
  String topLevelQualifiedName() {
    String top = isTopLevel() ? className : className.substring(0, className.indexOf('.'));
    return packageName.isEmpty() ? top : packageName + "." + top;
  }
}
