package dev.leash.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Who made a report.
 *
 * @param name the product's name
 * @param version the version that ran
 */
public record Tool(String name, String version) {
  /**
   * This build.
   *
   * @throws IllegalStateException if the jar lacks its own version file
   */
  public static Tool current() {
    Properties properties = new Properties();
    try (InputStream in = Tool.class.getResourceAsStream("tool.properties")) {
      if (in == null) {
        throw new IllegalStateException(
            "tool.properties is missing beside "
                + Tool.class.getName()
                + "; rebuild leash-detector");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tool("Leash", properties.getProperty("version"));
  }
}
