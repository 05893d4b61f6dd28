package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.report.Report;
import dev.leash.report.Skipped;
import dev.leash.rules.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Shapes of code that are large, twisted or broken: the findings beside and behind them stay. */
class RobustnessTest {
  private static final String WAIT = "new Socket(\"sync.example.org\", 7000).close();";
  private static final String ADAPTER = "org/robovm/apple/uikit/UIApplicationDelegateAdapter";

  @TempDir Path folder;

  private static List<String> classes(Report report) {
    return report.findings().stream().map(Finding::className).toList();
  }

  private static List<String> skipped(Report report) {
    return report.skipped().stream().map(Skipped::what).toList();
  }

  private static String members(int from, int to, String format) {
    return IntStream.range(from, to)
        .mapToObj(i -> format.replace("NEXT", "m" + (i + 1)).replace("THIS", "m" + i))
        .collect(Collectors.joining("\n"));
  }

  private Report analysed(String body, String members) {
    return new SmallApp(folder)
        .add("App", SmallApp.delegate("App", body, members))
        .compile()
        .analyse();
  }

  @Test
  void aWaitBehindFiveThousandNestedCalls() {
    Report report =
        analysed(
            "m0();",
            members(0, 5000, "static void THIS() throws IOException { NEXT(); }")
                + "static void m5000() throws IOException { "
                + WAIT
                + " }");
    assertEquals(List.of("App"), classes(report));
    assertEquals(5002, report.findings().get(0).path().size());
    assertEquals(List.of(), report.skipped());
  }

  @Test
  void mutualRecursion() {
    Report report =
        analysed(
            "even(application.hashCode());",
            "void even(int n) throws IOException { if (n > 0) odd(n - 1); }"
                + "void odd(int n) throws IOException { even(n - 1); "
                + WAIT
                + " }");
    assertEquals(List.of("App"), classes(report));
    assertEquals(List.of(), report.skipped());
  }

  @Test
  void objectsThatWrapEachOtherWithoutEnd() {
    Report report =
        analysed(
            "wrap(new FileInputStream(\"a\"), 9);" + WAIT,
            "InputStream wrap(InputStream in, int n) { return n == 0 ? in : wrap(new"
                + " BufferedInputStream(in), n - 1); }");
    assertEquals(List.of("App"), classes(report));
    assertEquals(List.of(), report.skipped());
  }

  @Test
  void threeThousandMethodsInOneClass() {
    Report report =
        analysed(
            "m2999();",
            members(0, 2999, "void THIS() { NEXTs(1); } void NEXTs(int n) {}")
                + "void m2999() throws IOException { "
                + WAIT
                + " }");
    assertEquals(List.of("App"), classes(report));
    assertEquals(List.of(), report.skipped());
  }

  @Test
  void aSwitchOfNineThousandBlocks() {
    String cases =
        IntStream.range(0, 9000)
            .mapToObj(i -> "case " + i + ": n++;")
            .collect(Collectors.joining());
    Report report =
        analysed(
            "m(application.hashCode());" + WAIT,
            "static void m(int n) { switch (n) {" + cases + "} }");
    assertEquals(List.of("App"), classes(report));
    assertEquals(List.of(), report.skipped());
  }

  @Test
  void aWaitInTheLastOfManyBlocks() {
    String cases =
        IntStream.range(0, 3000)
            .mapToObj(i -> "case " + i + ": n += 2; break;")
            .collect(Collectors.joining());
    Report report =
        analysed(
            "m(application.hashCode());",
            "static void m(int n) throws IOException { switch (n) {"
                + cases
                + "default: "
                + WAIT
                + "} }");
    assertEquals(List.of("App"), classes(report));
    assertEquals(List.of(), report.skipped());
  }

  private SmallApp good() {
    return new SmallApp(folder).onBackground("Good", WAIT).compile();
  }

  private static byte[] empty(String name, String superName) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superName, null);
    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC,
            "didEnterBackground",
            "(Lorg/robovm/apple/uikit/UIApplication;)V",
            null,
            null);
    m.visitCode();
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitVarInsn(Opcodes.ALOAD, 1);
    m.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        superName,
        "didEnterBackground",
        "(Lorg/robovm/apple/uikit/UIApplication;)V",
        false);
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  @Test
  void classesThatExtendEachOther() {
    Report report = good().put("A", empty("A", "B")).put("B", empty("B", "A")).analyse();
    assertEquals(List.of("Good"), classes(report));
    assertEquals(3, report.classes());
  }

  @Test
  void aClassThatExtendsItself() {
    Report report = good().put("A", empty("A", "A")).analyse();
    assertEquals(List.of("Good"), classes(report));
    assertEquals(2, report.classes());
  }

  @Test
  void aClassWhoseSuperclassIsMissing() {
    Report report = good().put("A", empty("A", "not/Here")).analyse();
    assertEquals(List.of("Good"), classes(report));
    assertEquals(2, report.classes());
  }

  @Test
  void aTruncatedClassIsSkippedAndNamed() {
    byte[] whole = empty("Cut", ADAPTER);
    Report report = good().put("Cut", Arrays.copyOf(whole, whole.length - 30)).analyse();
    assertEquals(List.of("Good"), classes(report));
    assertEquals(1, report.skipped().size());
    assertTrue(report.skipped().get(0).what().startsWith("Cut in "), report.skipped().toString());
  }

  @Test
  void anUnverifiableBodyIsSkippedAndNamed() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "Odd", null, ADAPTER, null);
    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC,
            "didEnterBackground",
            "(Lorg/robovm/apple/uikit/UIApplication;)V",
            null,
            null);
    m.visitCode();
    m.visitInsn(Opcodes.POP);
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(1, 2);
    m.visitEnd();
    Report report = good().put("Odd", writer.toByteArray()).analyse();
    assertEquals(List.of("Good"), classes(report));
    assertEquals(
        List.of("Odd.didEnterBackground(Lorg/robovm/apple/uikit/UIApplication;)V"),
        skipped(report));
  }

  @Test
  void aClassOfAFutureRelease() {
    SmallApp app = good();
    byte[] bytes = app.classes().get("Good");
    bytes[7] = 99;
    Report report = app.put("Good", bytes).analyse();
    assertEquals(List.of("Good"), classes(report));
    assertEquals(List.of(), report.skipped());
  }

  @Test
  void aClassOfAFutureFormatIsSkippedAndNamed() {
    byte[] bytes = empty("Future", ADAPTER);
    bytes[7] = 99;
    // The constant pool's first entry gets a tag that no release has defined yet.
    bytes[10] = 77;
    Report report = good().put("Future", bytes).analyse();
    assertEquals(List.of("Good"), classes(report));
    assertEquals(1, report.skipped().size());
    assertTrue(report.skipped().get(0).what().startsWith("Future in "));
  }

  @Test
  void anEmptyFolder() throws Exception {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    Report report = Leash.analyse(new SmallApp(folder).compile().options(nothing));
    assertEquals(List.of(), report.findings());
    assertEquals(0, report.classes());
    assertEquals(List.of(), report.skipped());
  }

  @Test
  void aFolderThatIsMissing() {
    Path missing = folder.resolve("missing");
    Report report = Leash.analyse(new SmallApp(folder).compile().options(missing));
    assertEquals(List.of(), report.findings());
    assertEquals(List.of(missing.toString()), skipped(report));
  }
}
