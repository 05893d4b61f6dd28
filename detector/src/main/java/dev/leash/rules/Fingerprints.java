package dev.leash.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that edits elsewhere in the file do not rename them: rule, root, sink, and
 * which of several.
 */
final class Fingerprints {
  private final Map<String, Integer> used = new HashMap<>();

  /** 16 hexadecimal digits. */
  String of(Rule rule, String root, String sink) {
    String key = rule.name() + '\n' + root + '\n' + sink;
    int ordinal = used.merge(key, 1, Integer::sum);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((key + '\n' + ordinal).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
