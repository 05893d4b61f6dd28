package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says of its class.
 *
 * @param isAbstract whether there can be no object of exactly this class
 * @param parents binary names of its super-class and interfaces
 */
public record ClassHeader(boolean isAbstract, List<String> parents) {
  /** Copies. */
  public ClassHeader {
    parents = List.copyOf(parents);
  }

  /** Reads it; a damaged file is a class that nobody can extend or make. */
  public static ClassHeader of(byte[] classFile) {
    try {
      ClassReader reader = new ClassReader(classFile);
      List<String> parents = new ArrayList<>();
      for (String face : reader.getInterfaces()) {
        parents.add(face.replace('/', '.'));
      }
      if (reader.getSuperName() != null) {
        parents.add(reader.getSuperName().replace('/', '.'));
      }
      return new ClassHeader((reader.getAccess() & Opcodes.ACC_ABSTRACT) != 0, parents);
    } catch (RuntimeException damaged) {
      return new ClassHeader(true, List.of());
    }
  }
}
