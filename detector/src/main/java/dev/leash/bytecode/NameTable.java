package dev.leash.bytecode;

/**
 * Turns class names in constant pools into strings, making each distinct string once. Most
 * supertypes are asked for again and again. Not safe for use by several threads.
 */
final class NameTable {
  private String[] names = new String[256];
  private int[] hashes = new int[256];
  private int size;

  /** The name at {@code bytes[from, to)}, whose {@link Utf8Hash} is {@code hash}. */
  String name(byte[] bytes, int from, int to, int hash) {
    int mask = names.length - 1;
    int slot = hash & mask;
    while (names[slot] != null) {
      if (hashes[slot] == hash && matches(names[slot], bytes, from, to)) return names[slot];
      slot = slot + 1 & mask;
    }
    String name = decode(bytes, from, to);
    names[slot] = name;
    hashes[slot] = hash;
    if (++size * 2 > names.length) grow();
    return name;
  }

  /** Whether an ASCII name equals the bytes; always false for other names, which are rare. */
  static boolean matches(String name, byte[] bytes, int from, int to) {
    if (name.length() != to - from) return false;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != bytes[from + i]) return false;
    }
    return true;
  }

  /** Decodes modified UTF-8 (JVMS 4.4.7); what is malformed becomes a replacement character. */
  static String decode(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if (b >= 0) {
        text.append((char) b);
      } else if ((b & 0xE0) == 0xC0 && i + 1 < to) {
        text.append((char) ((b & 0x1F) << 6 | (bytes[++i] & 0x3F)));
      } else if ((b & 0xF0) == 0xE0 && i + 2 < to) {
        text.append((char) ((b & 0x0F) << 12 | (bytes[++i] & 0x3F) << 6 | (bytes[++i] & 0x3F)));
      } else {
        text.append('\uFFFD');
      }
    }
    return text.toString();
  }

  private void grow() {
    String[] oldNames = names;
    int[] oldHashes = hashes;
    names = new String[oldNames.length * 2];
    hashes = new int[names.length];
    int mask = names.length - 1;
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] == null) continue;
      int slot = oldHashes[i] & mask;
      while (names[slot] != null) slot = slot + 1 & mask;
      names[slot] = oldNames[i];
      hashes[slot] = oldHashes[i];
    }
  }
}
