package io.mongolint.catalog;

/**
 * The type that a call gives, for the chains in which handlers are registered. A method of a
 * receiver of calls that is not named gives the receiver's own type.
 *
 * @param receiver the qualified name of the type that declares the method
 * @param method the method's or field's name; {@code name/2} where only the method with two
 *     arguments is meant; {@code name(1)} for what a lambda that is argument 1 of the method is
 *     handed
 * @param type the qualified name of the type it gives, or {@link #ARGUMENT}
 */
public record ReturnType(String receiver, String method, String type) {
  /**
   * The type whose class is the first argument: a container is asked for an object by its class.
   */
  public static final String ARGUMENT = "argument";
}
