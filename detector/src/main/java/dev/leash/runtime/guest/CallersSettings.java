package dev.leash.runtime.guest;

import java.util.Properties;

/** What a caller configures: all that has no default. */
final class CallersSettings extends Properties {
  private static final long serialVersionUID = 1L;

  private final String text;

  /** Everything is set to this text. */
  CallersSettings(String text) {
    this.text = text;
  }

  @Override
  public String getProperty(String key) {
    return text;
  }

  @Override
  public String getProperty(String key, String usual) {
    return usual == null ? text : usual;
  }
}
