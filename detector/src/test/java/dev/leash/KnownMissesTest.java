package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Waits that Leash does not find, on purpose: a guess would report more that is right than wrong.
 * Each test goes green-to-red on the day that one is found; move it to the rule's samples then.
 */
class KnownMissesTest {
  private static final String WAIT = "new Socket(\"sync.example.org\", 7000).close();";

  @TempDir Path folder;

  private void assertMissed(String body, String members) {
    Report report =
        new SmallApp(folder)
            .add("App", SmallApp.delegate("App", body, members))
            .compile()
            .analyse();
    assertEquals(List.of(), report.findings());
    assertEquals(1, report.roots());
    assertEquals(List.of(), report.skipped());
  }

  private void assertFound(String body, String members) {
    Report report =
        new SmallApp(folder)
            .add("App", SmallApp.delegate("App", body, members))
            .compile()
            .analyse();
    assertEquals(1, report.findings().size());
  }

  @Test
  void callsByReflection() {
    String save = "public void save() throws IOException { " + WAIT + " }";
    assertFound("save();", save);
    assertMissed("getClass().getMethod(\"save\").invoke(this);", save);
  }

  @Test
  void callsThroughMethodHandles() {
    assertMissed(
        "try { java.lang.invoke.MethodHandles.lookup().findVirtual(App.class, \"save\","
            + " java.lang.invoke.MethodType.methodType(void.class)).invoke(this); } catch"
            + " (Throwable e) { throw new IllegalStateException(e); }",
        "public void save() throws IOException { " + WAIT + " }");
  }

  /** Nobody writes the field in the code at hand, so the stream may as well be a file's. */
  @Test
  void aStreamThatAContainerInjects() {
    assertFound("in = new Socket().getInputStream(); in.read();", "InputStream in;");
    assertMissed("in.read();", "InputStream in;");
  }

  @Test
  void aStreamThatNativeCodeReturns() {
    assertMissed("open().read();", "native InputStream open();");
  }

  /** Nobody in the code at hand passes a stream, so it may as well be a file's. */
  @Test
  void aStreamThatComesAsAParameterOfAMethodThatNobodyCalls() {
    String keep = "InputStream kept; public void keep(InputStream in) { kept = in; }";
    assertFound("keep(new Socket().getInputStream()); kept.read();", keep);
    assertMissed("kept.read();", keep);
  }

  /** The virtual machine runs it, once, at a moment that depends on what ran before. */
  @Test
  void aClassInitializer() {
    String load =
        "static class Config { static void load() {} static void init() throws IOException { "
            + WAIT
            + " }";
    assertFound("Config.init();", load + " }");
    assertMissed(
        "Config.load();",
        load
            + " static { try { init(); } catch (IOException e) { throw new IllegalStateException(e); } } }");
  }

  @Test
  void toStringThroughStringConcatenation() {
    String members =
        "@Override public String toString() { try { "
            + WAIT
            + " } catch (IOException e) {} return \"\"; }";
    assertFound("String s = toString();", members);
    assertMissed("String s = \"state: \" + this;", members);
  }

  @Test
  void aServiceThatTheServiceLoaderFinds() {
    assertMissed(
        "for (Saver s : ServiceLoader.load(Saver.class)) s.save();",
        "public interface Saver { void save() throws IOException; }");
  }

  @Test
  void aLibraryThatIsNotOnTheClassPath() {
    Report report =
        new SmallApp(folder)
            .onBackground("App", "Library.save();")
            .add(
                "Library",
                "import java.net.*; class Library { static void save() throws Exception { "
                    + WAIT
                    + " } }")
            .compile()
            .without("Library")
            .analyse();
    assertEquals(List.of(), report.findings());
  }
}
