package dev.leash.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Members of the classes in real archives, read without loading them; the JDK's from its own image.
 */
final class ClassPool {
  private final Map<String, Map<String, byte[]>> archives = new HashMap<>();
  private final Map<String, Members> read = new HashMap<>();

  /**
   * One class.
   *
   * @param members {@code name(parameters)} of methods and names of fields
   */
  record Members(Set<String> members, List<String> supertypes) {}

  /** Reads every {@code .jar} and {@code .aar} of the folder. */
  static ClassPool of(Path folder) throws IOException {
    ClassPool pool = new ClassPool();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".jar") || file.toString().endsWith(".aar")) {
          Map<String, byte[]> classes = new HashMap<>();
          try (InputStream in = Files.newInputStream(file)) {
            unpack(in, classes);
          }
          pool.archives.put(file.getFileName().toString(), classes);
        }
      }
    }
    return pool;
  }

  private static void unpack(InputStream in, Map<String, byte[]> classes) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (name.equals("classes.jar")) {
        unpack(new ByteArrayInputStream(zip.readAllBytes()), classes);
      } else if (name.endsWith(".class")) {
        classes.put(name.substring(0, name.length() - ".class".length()), zip.readAllBytes());
      }
    }
  }

  boolean has(String archive) {
    return archives.containsKey(archive);
  }

  /**
   * Whether the archive has the class, and the class or a supertype of it the member.
   *
   * @param archive file name, or {@code jdk}
   */
  boolean resolves(String archive, Signature signature) throws IOException {
    if (bytes(archive, signature.owner(), false) == null) {
      return false;
    }
    Deque<String> open = new ArrayDeque<>(List.of(signature.owner()));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Members members = members(archive, open.remove());
      if (members != null) {
        if (members.members().stream().anyMatch(member -> matches(member, signature))) {
          return true;
        }
        if (!signature.name().equals("<init>")) {
          members.supertypes().stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return false;
  }

  /** As {@link #resolves}, in whichever archive has the class. */
  boolean resolvesAnywhere(Signature signature) throws IOException {
    for (String archive : archives.keySet().stream().sorted().toList()) {
      if (resolves(archive, signature)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String member, Signature wanted) {
    if (wanted.name().equals("*")) {
      return true;
    }
    return wanted.parameters().equals("*")
        ? member.startsWith(wanted.name() + "(")
        : member.equals(wanted.name() + wanted.parameters());
  }

  private Members members(String archive, String name) throws IOException {
    String key = archive + " " + name;
    if (!read.containsKey(key)) {
      byte[] bytes = bytes(archive, name, true);
      read.put(key, bytes == null ? null : parse(bytes));
    }
    return read.get(key);
  }

  private byte[] bytes(String archive, String name, boolean anywhere) throws IOException {
    byte[] own = archives.getOrDefault(archive, Map.of()).get(name);
    if (own != null) {
      return own;
    }
    if (archive.equals("jdk") || anywhere) {
      try (InputStream in =
          ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
        if (in != null) {
          return in.readAllBytes();
        }
      }
    }
    if (anywhere) {
      for (String other : archives.keySet().stream().sorted().toList()) {
        byte[] found = archives.get(other).get(name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static Members parse(byte[] bytes) {
    Set<String> members = new HashSet<>();
    ClassReader reader = new ClassReader(bytes);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            members.add(name + descriptor.substring(0, descriptor.indexOf(')') + 1));
            return null;
          }

          @Override
          public FieldVisitor visitField(
              int access, String name, String descriptor, String signature, Object value) {
            members.add(name);
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Stream<String> supers =
        Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()));
    return new Members(members, supers.toList());
  }
}
