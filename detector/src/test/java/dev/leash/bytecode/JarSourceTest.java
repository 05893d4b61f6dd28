package dev.leash.bytecode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarSourceTest {
  @TempDir Path folder;
  private final ReadLog log = new ReadLog();

  private static byte[] compiled(String text) {
    return JavaCompiled.classes(8, "C", "class C { String s() { return \"" + text + "\"; } }")
        .get("C");
  }

  private Path jar(Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve("test.jar");
    try (OutputStream out = Files.newOutputStream(file)) {
      write(entries, out);
    }
    return file;
  }

  private static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        if (entry.getKey().contains("stored")) {
          CRC32 sum = new CRC32();
          sum.update(entry.getValue());
          header.setMethod(ZipEntry.STORED);
          header.setSize(entry.getValue().length);
          header.setCrc(sum.getValue());
        }
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  /** What the quick way through the jar reads, by class name. */
  private static Map<String, byte[]> together(JarSource jar) {
    Map<String, byte[]> read = new TreeMap<>();
    Batches batches = jar.batches(jar.names()).orElseThrow();
    try (Batches.Reader reader = batches.reader()) {
      for (int i = 0; i < batches.count(); i++) {
        reader.read(
            i,
            (position, bytes, length) ->
                read.put(jar.names().get(position), Arrays.copyOf(bytes, length)));
      }
    }
    return read;
  }

  private void checkBothWays(Path file, Map<String, byte[]> expected) throws IOException {
    try (JarSource jar = new JarSource(file, log)) {
      assertEquals(List.copyOf(new TreeMap<>(expected).keySet()), jar.names());
      Map<String, byte[]> together = together(jar);
      for (Map.Entry<String, byte[]> entry : expected.entrySet()) {
        assertArrayEquals(entry.getValue(), jar.find(entry.getKey()).orElseThrow());
        assertArrayEquals(entry.getValue(), together.get(entry.getKey()));
      }
      assertEquals(Optional.empty(), jar.find("no/Such"));
    }
    assertEquals(List.of(), log.entries());
  }

  @Test
  void listsClassesOnly() throws IOException {
    byte[] c = compiled("x");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("module-info.class", c);
    entries.put("a/package-info.class", c);
    entries.put("META-INF/Hidden.class", c);
    entries.put("a/", new byte[0]);
    entries.put("a/read.me", c);
    entries.put("stored/B.class", c);
    entries.put("C.class", c);
    entries.put("big.bin", new byte[1 << 20]);
    entries.put("../../evil.class", c);
    entries.put("/absolute\n.class", c);
    entries.put(".class", c);
    checkBothWays(jar(entries), Map.of("stored/B", c, "C", c, "../../evil", c, "/absolute\n", c));
  }

  @Test
  void takesTheNewestSupportedVersion() throws IOException {
    byte[] base = compiled("base");
    byte[] eleven = compiled("eleven");
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "META-INF/MANIFEST.MF",
        "Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    entries.put("META-INF/versions/11/C.class", eleven);
    entries.put("META-INF/versions/9/C.class", compiled("nine"));
    entries.put("META-INF/versions/26/C.class", compiled("not yet"));
    entries.put("META-INF/versions/x/C.class", compiled("no number"));
    entries.put("META-INF/versions/17/only/New.class", eleven);
    entries.put("C.class", base);
    checkBothWays(jar(entries), Map.of("C", eleven, "only/New", eleven));
    entries.remove("META-INF/MANIFEST.MF");
    checkBothWays(jar(entries), Map.of("C", base));
  }

  @Test
  void readsAJarBehindAStartScript() throws IOException {
    byte[] c = compiled("x");
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    jar.write("#!/bin/sh\nexec java -jar \"$0\"\n".getBytes(StandardCharsets.UTF_8));
    write(Map.of("C.class", c), jar);
    checkBothWays(Files.write(folder.resolve("start"), jar.toByteArray()), Map.of("C", c));
  }

  @Test
  void saysWhichEntryIsDamaged() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) entries.put("a/C" + i + ".class", compiled("text " + i));
    Path file = jar(entries);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 60; i < 120; i++) bytes[i] ^= 0x55;
    Files.write(file, bytes);
    try (JarSource jar = new JarSource(file, log)) {
      assertEquals(10, jar.names().size());
      together(jar);
    }
    assertEquals(1, log.entries().size());
    assertEquals(file + "!/a/C0.class", log.entries().get(0).what());
    assertTrue(log.entries().get(0).why().startsWith("cannot be unpacked"));
  }

  @Test
  void manyClassesComeInSeveralBatches() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Map<String, byte[]> expected = new LinkedHashMap<>();
    byte[] c = compiled("x");
    for (int i = 0; i < 600; i++) {
      entries.put("many/stored/C" + i + ".class", c);
      expected.put("many/stored/C" + i, c);
    }
    Path file = jar(entries);
    checkBothWays(file, expected);
    try (JarSource jar = new JarSource(file, log)) {
      assertTrue(jar.batches(jar.names()).orElseThrow().count() > 1);
    }
  }
}
