package io.mongolint.catalog;

/** A catalog file, or the catalog part of a configuration, says something that has no meaning. */
public final class CatalogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes one whose message says where and what. */
  public CatalogException(String message) {
    super(message);
  }

  /** Makes one with the exception that showed it. */
  public CatalogException(String message, Throwable cause) {
    super(message, cause);
  }
}
