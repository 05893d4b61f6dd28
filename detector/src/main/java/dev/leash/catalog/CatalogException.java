package dev.leash.catalog;

/**
 * A user's catalogue file cannot be used; the message names file, line, what is wrong and how to
 * write it.
 */
public final class CatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CatalogException(String message) {
    super(message);
  }
}
