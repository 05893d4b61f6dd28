package dev.leash.bytecode;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * A class file opened for ASM.
 *
 * @param version its major version as written
 */
record ClassFile(int version, ClassReader reader) {
  /** The visitor interface's version; every ASM from 9.0 on has it. */
  static final int API = Opcodes.ASM9;

  private static final int NEWEST = Opcodes.V25;

  /**
   * Opens a class file. One newer than ASM knows is read as if it were of Java 17: most new
   * versions change no format, and one that does fails later, at what is new in it.
   *
   * @throws RuntimeException of any kind if the bytes are no class file; {@link #why} words it
   */
  static ClassFile of(byte[] bytes) {
    int version = version(bytes);
    if (version <= NEWEST) return new ClassFile(version, new ClassReader(bytes));
    byte[] older = bytes.clone();
    older[4] = 0;
    older[5] = 0;
    older[6] = 0;
    older[7] = (byte) Opcodes.V17;
    return new ClassFile(version, new ClassReader(older));
  }

  static int version(byte[] bytes) {
    return bytes.length < 8 ? 0 : (bytes[6] & 0xFF) << 8 | (bytes[7] & 0xFF);
  }

  /** One sentence on why reading a class file of that version failed. */
  static String why(int version, RuntimeException failure) {
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return version > NEWEST
        ? "has class file version "
            + version
            + ", newer than known, and cannot be read as older ("
            + reason
            + "); compile for an older release"
        : "is broken (" + reason + "); compile it again";
  }
}
