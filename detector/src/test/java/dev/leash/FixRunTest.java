package dev.leash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.report.ConsoleLine;
import dev.leash.report.SourceRoots;
import dev.leash.rules.CancellationScope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repairs of files as they come: encodings, line ends, links, files that do not fit. */
class FixRunTest {
  private static final String SOURCE =
      """
      import java.io.*;
      import java.net.*;
      public class Dialer implements Runnable {
      \tpublic void run() { // \u00e4
      \t\ttry (Socket s = new Socket("host", 7)) {
      \t\t\ts.getOutputStream().write(1);
      \t\t} catch (IOException e) {
      \t\t\tthrow new IllegalStateException(e);
      \t\t}
      \t}
      }\
      """;

  private static final String FIXED =
      """
      import java.io.*;
      import java.net.*;
      public class Dialer implements Runnable {
      \tpublic void run() { // \u00e4
      \t\ttry (Socket s = new Socket()) {
      \t\t\ts.connect(new InetSocketAddress("host", 7), 10_000);
      \t\t\ts.getOutputStream().write(1);
      \t\t} catch (IOException e) {
      \t\t\tthrow new IllegalStateException(e);
      \t\t}
      \t}
      }\
      """;

  @TempDir Path folder;

  private Path sources;

  private Options compiled(byte[] onDisk) throws IOException {
    SmallApp app = new SmallApp(folder).add("Dialer", SOURCE).compile();
    sources = Files.createDirectories(folder.resolve("src"));
    Files.write(sources.resolve("Dialer.java"), onDisk);
    return new Options(
        List.of(app.app()),
        List.of(app.platform()),
        List.of(),
        List.of(),
        List.of(),
        Options.CALLBACK_BUDGET_SECONDS,
        Options.HANDLER_BUDGET_SECONDS,
        CancellationScope.ALL);
  }

  private List<String> fix(Options options) throws FixRun.NotPossible {
    SourceRoots roots = new SourceRoots(List.of(sources), sources);
    return new FixOutput(FixRun.of(options, roots), roots)
        .apply().stream().map(ConsoleLine::text).toList();
  }

  private void isFixed(byte[] before, byte[] after) throws IOException, FixRun.NotPossible {
    List<String> lines = fix(compiled(before));
    assertArrayEquals(after, Files.readAllBytes(sources.resolve("Dialer.java")), lines.toString());
  }

  @Test
  void keepsEveryOtherByte() throws IOException, FixRun.NotPossible {
    isFixed(
        SOURCE.getBytes(StandardCharsets.ISO_8859_1), FIXED.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void keepsWindowsLineEndsAndTheMark() throws IOException, FixRun.NotPossible {
    String before = "\ufeff" + SOURCE.replace("\n", "\r\n");
    String after = "\ufeff" + FIXED.replace("\n", "\r\n");
    isFixed(before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDryRunChangesNothing() throws IOException, FixRun.NotPossible {
    byte[] before = SOURCE.getBytes(StandardCharsets.UTF_8);
    Options options = compiled(before);
    SourceRoots roots = new SourceRoots(List.of(sources), sources);
    new FixOutput(FixRun.of(options, roots), roots).patch(folder.resolve("out"));
    assertArrayEquals(before, Files.readAllBytes(sources.resolve("Dialer.java")));
    String patch = Files.readString(folder.resolve("out").resolve(FixOutput.PATCH_NAME));
    assertTrue(patch.startsWith("diff --git a/Dialer.java b/Dialer.java\n"), patch);
  }

  @Test
  void aSourceThatIsNotWhatWasCompiledIsLeft() throws IOException, FixRun.NotPossible {
    byte[] newer = ("// a line more\n" + SOURCE).getBytes(StandardCharsets.UTF_8);
    List<String> lines = fix(compiled(newer));
    assertArrayEquals(newer, Files.readAllBytes(sources.resolve("Dialer.java")));
    assertTrue(lines.get(0).contains("not what was compiled"), lines.toString());
  }

  @Test
  void aLinkStaysALink() throws IOException, FixRun.NotPossible {
    Options options = compiled(SOURCE.getBytes(StandardCharsets.UTF_8));
    Path file = sources.resolve("Dialer.java");
    Path real = folder.resolve("Real.java");
    Files.move(file, real);
    Files.createSymbolicLink(file, real);
    fix(options);
    assertTrue(Files.isSymbolicLink(file));
    assertEquals(FIXED, Files.readString(real));
  }
}
