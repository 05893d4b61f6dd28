package dev.leash.bytecode;

/** A 32-bit hash of text, the same for a string and for its bytes in a constant pool. */
final class Utf8Hash {
  private Utf8Hash() {}

  static int of(byte[] bytes, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) h = 31 * h + bytes[i];
    return h;
  }

  /** Hashes the string's modified UTF-8 form (JVMS 4.4.7) without building it. */
  static int of(String text) {
    int h = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != 0 && c < 0x80) {
        h = 31 * h + c;
      } else if (c < 0x800) {
        h = 31 * h + (byte) (0xC0 | c >> 6);
        h = 31 * h + (byte) (0x80 | (c & 0x3F));
      } else {
        h = 31 * h + (byte) (0xE0 | c >> 12);
        h = 31 * h + (byte) (0x80 | (c >> 6 & 0x3F));
        h = 31 * h + (byte) (0x80 | (c & 0x3F));
      }
    }
    return h;
  }

  /** The hash of a member's name and descriptor together, from the hashes of each. */
  static int ofMember(int name, int descriptor) {
    int h = name * 0x9E3779B9 + Integer.rotateLeft(descriptor, 15);
    return h ^ h >>> 16;
  }
}
