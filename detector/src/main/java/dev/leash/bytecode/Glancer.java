package dev.leash.bytecode;

import java.util.Arrays;
import java.util.List;

/**
 * Reads a class file's header and constant pool straight from the bytes. It makes no strings but
 * the supertypes' names, which is what makes a glance at a large library cheap. Reusable, not safe
 * for use by several threads.
 */
final class Glancer {
  private final NameTable names = new NameTable();
  private byte[] bytes = {};
  private int length;
  private int[] start = new int[512];
  private int[] hash = new int[512];
  private int[] references = new int[512];
  private int[] texts = new int[512];
  private int poolSize;
  private int referenceCount;
  private int textCount;

  /**
   * Reads one class.
   *
   * @param buffer holds the class file at its start
   * @param size of the class file, in bytes
   * @param expectedName used as the class's name if it is that, which saves making the string
   * @throws MalformedException if the bytes are no class file
   */
  Glance glance(byte[] buffer, int size, String expectedName) {
    bytes = buffer;
    length = size;
    try {
      if (!ClassFile.startsLikeOne(bytes, length)) throw ClassFile.notOne();
      return header(pool(), expectedName);
    } catch (IndexOutOfBoundsException e) {
      throw ClassFile.corrupt(e);
    }
  }

  /** Indexes the constant pool and returns the offset behind it. */
  private int pool() {
    int count = uint2(8);
    if (start.length < count) {
      start = new int[count * 2];
      hash = new int[count * 2];
      references = new int[count * 2];
      texts = new int[count * 2];
    }
    Arrays.fill(start, 0, count, 0);
    Arrays.fill(hash, 0, count, 0);
    poolSize = count;
    referenceCount = 0;
    textCount = 0;
    int at = 10;
    for (int i = 1; i < count; i++) {
      checkEnd(at);
      start[i] = at + 1;
      switch (bytes[at]) {
        case 1 -> {
          int from = at + 3;
          at = from + uint2(at + 1);
          checkEnd(at);
          int h = Utf8Hash.of(bytes, from, at);
          hash[i] = h;
          texts[textCount++] = h;
        }
        case 9, 10, 11 -> {
          references[referenceCount++] = i;
          at += 5;
        }
        case 3, 4, 12, 17, 18 -> at += 5;
        case 5, 6 -> {
          at += 9;
          i++;
        }
        case 7, 8, 16, 19, 20 -> at += 3;
        case 15 -> at += 4;
        // A constant of no known kind, so of no known length.
        default -> throw new IndexOutOfBoundsException(at);
      }
    }
    return at;
  }

  private Glance header(int at, String expectedName) {
    checkEnd(at + 8);
    String[] interfaces = new String[uint2(at + 6)];
    checkEnd(at + 8 + 2 * interfaces.length);
    for (int i = 0; i < interfaces.length; i++) {
      interfaces[i] = className(uint2(at + 8 + 2 * i));
    }
    int superIndex = uint2(at + 4);
    String superName = superIndex == 0 ? null : className(superIndex);
    return new Glance(
        ownName(uint2(at + 2), expectedName),
        superName,
        List.of(interfaces),
        members(),
        Arrays.copyOf(texts, textCount));
  }

  private int[] members() {
    int[] members = new int[referenceCount];
    for (int i = 0; i < referenceCount; i++) {
      int nameAndType = constant(uint2(start[references[i]] + 2));
      members[i] = Utf8Hash.ofMember(hash[uint2(nameAndType)], hash[uint2(nameAndType + 2)]);
    }
    return members;
  }

  private String ownName(int classIndex, String expectedName) {
    int utf8 = constant(uint2(constant(classIndex)));
    int from = utf8 + 2;
    int to = from + uint2(utf8);
    return NameTable.matches(expectedName, bytes, from, to)
        ? expectedName
        : NameTable.decode(bytes, from, to);
  }

  private String className(int classIndex) {
    int index = uint2(constant(classIndex));
    int utf8 = constant(index);
    return names.name(bytes, utf8 + 2, utf8 + 2 + uint2(utf8), hash[index]);
  }

  /** Offset of a constant's content; what a corrupt file refers to in vain is out of bounds. */
  private int constant(int index) {
    if (index >= poolSize || start[index] == 0) throw new ArrayIndexOutOfBoundsException(index);
    return start[index];
  }

  private void checkEnd(int offset) {
    if (offset > length) throw new ArrayIndexOutOfBoundsException(offset);
  }

  private int uint2(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }
}
