package dev.leash.runtime.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Woven bytes on disk, one file per class, named by the content of the class, the rules, the keys
 * and the weaver itself. A file is complete or not there. Where the folder cannot be written, there
 * is simply no cache.
 */
final class WovenCache {
  private static final List<Class<?>> OWN =
      List.of(
          Arguments.class,
          Bodies.class,
          CallRules.class,
          ClassWeaver.class,
          Code.class,
          Hierarchy.class,
          MethodWeaver.class,
          NativeReader.class,
          Relocation.class,
          SynchronizedBody.class,
          Weaver.class);

  private final Path folder;
  private final byte[] version;

  private WovenCache(Path folder, byte[] version) {
    this.folder = folder;
    this.version = version;
  }

  static WovenCache in(Path folder, WeaveRules rules, NativeKeys keys) {
    if (folder == null) {
      return new WovenCache(null, null);
    }
    MessageDigest digest = sha();
    OWN.forEach(type -> digest.update(codeOf(type)));
    digest.update(codeOf(keys.getClass()));
    digest.update(keys.version().getBytes(StandardCharsets.UTF_8));
    digest.update(describe(rules).getBytes(StandardCharsets.UTF_8));
    digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    return new WovenCache(folder, digest.digest());
  }

  private static String describe(WeaveRules rules) {
    return new TreeMap<>(rules.calls())
        + "\n"
        + new TreeMap<>(rules.constructors())
        + "\n"
        + new TreeMap<>(rules.bodies())
        + "\n"
        + new TreeMap<>(rules.types())
        + "\n"
        + new TreeMap<>(rules.replacements())
        + "\n"
        + new TreeSet<>(rules.refused())
        + "\n"
        + new TreeSet<>(rules.parentPrefixes());
  }

  private static byte[] codeOf(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    ClassLoader loader = type.getClassLoader();
    try (InputStream in = loader == null ? null : loader.getResourceAsStream(file)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  byte[] get(String name, byte[] original, Hierarchy hierarchy, Supplier<byte[]> weave) {
    if (folder == null) {
      return weave.get();
    }
    MessageDigest digest = sha();
    digest.update(version);
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(original);
    String key = HexFormat.of().formatHex(digest.digest());
    Path file = folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    byte[] known = read(file, hierarchy);
    if (known != null) {
      return known;
    }
    Hierarchy.Answered<byte[]> woven = hierarchy.record(weave);
    write(file, woven);
    return woven.result();
  }

  /** Null if it is not there, or if a class that it depends on has another super-class now. */
  private static byte[] read(Path file, Hierarchy hierarchy) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      boolean holds = true;
      for (int i = in.readInt(); i > 0; i--) {
        boolean answer = hierarchy.isSubtype(in.readUTF(), in.readUTF());
        holds &= answer == in.readBoolean();
      }
      return holds ? in.readAllBytes() : null;
    } catch (IOException notThere) {
      return null;
    }
  }

  private static void write(Path file, Hierarchy.Answered<byte[]> woven) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(woven.answers().size());
      for (Map.Entry<Hierarchy.Question, Boolean> answer : woven.answers().entrySet()) {
        out.writeUTF(answer.getKey().name());
        out.writeUTF(answer.getKey().ancestor());
        out.writeBoolean(answer.getValue());
      }
      out.write(woven.result());
      Files.createDirectories(file.getParent());
      Path half = Files.createTempFile(file.getParent(), "half", ".tmp");
      try {
        Files.write(half, bytes.toByteArray());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      // a cache that cannot be written costs time, nothing else
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
