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
   * @throws MalformedException if the bytes are no class file
   */
  static ClassFile of(byte[] bytes) {
    if (!startsLikeOne(bytes, bytes.length)) throw notOne();
    int version = version(bytes, bytes.length);
    try {
      return new ClassFile(version, version <= NEWEST ? reader(bytes) : older(bytes));
    } catch (RuntimeException e) {
      throw corrupt(e);
    }
  }

  private static ClassReader reader(byte[] bytes) {
    try {
      return new ClassReader(bytes);
    } catch (IllegalArgumentException e) {
      // The ASM that SpotBugs brings may know fewer versions than the one that Leash is built with.
      return older(bytes);
    }
  }

  private static ClassReader older(byte[] bytes) {
    return new ClassReader(asOlder(bytes));
  }

  private static byte[] asOlder(byte[] bytes) {
    byte[] older = bytes.clone();
    older[4] = 0;
    older[5] = 0;
    older[6] = 0;
    older[7] = (byte) Opcodes.V17;
    return older;
  }

  /** Whether the bytes could be a class file, by their first ones. */
  static boolean startsLikeOne(byte[] bytes, int length) {
    return length >= 10
        && bytes[0] == (byte) 0xCA
        && bytes[1] == (byte) 0xFE
        && bytes[2] == (byte) 0xBA
        && bytes[3] == (byte) 0xBE;
  }

  static MalformedException notOne() {
    return new MalformedException("does not start like a class file");
  }

  static MalformedException corrupt(RuntimeException cause) {
    return new MalformedException("is cut short or corrupt", cause);
  }

  /** The major version, or 0 where there are too few bytes for one. */
  static int version(byte[] bytes, int length) {
    return length < 8 ? 0 : (bytes[6] & 0xFF) << 8 | (bytes[7] & 0xFF);
  }

  /** One sentence on why reading a class file of that version failed. */
  static String why(int version, RuntimeException failure) {
    String reason =
        failure instanceof MalformedException
            ? failure.getMessage()
            : "is cut short or corrupt (" + failure + ")";
    return version > NEWEST
        ? reason
            + "; its class file version "
            + version
            + " is newer than known: compile for an"
            + " older release"
        : reason + "; compile it again";
  }
}
