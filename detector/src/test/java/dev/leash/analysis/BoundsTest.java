package dev.leash.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.SmallApp;
import dev.leash.report.Report;
import dev.leash.rules.Finding;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long calls may wait, as the messages say it. */
class BoundsTest {
  private static final String FOREVER = "without a time limit";
  private static final String VARIES = "for a time that is not a constant";

  @TempDir Path folder;
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final Map<String, String> expected = new TreeMap<>();

  private void expect(String bound, String body) {
    String name = "Case" + bodies.size();
    bodies.put(name, body);
    expected.put(body, bound);
  }

  /** Compares in one go: the statements, each with what the message on its class says. */
  private void check() {
    SmallApp app = new SmallApp(folder);
    bodies.forEach(app::onBackground);
    Report report = app.compile().analyse();
    Map<String, String> found = new TreeMap<>();
    bodies.values().forEach(b -> found.put(b, ""));
    for (Finding f : report.findings()) {
      String bound = f.message().replaceAll("^.*, ((with|for)[^;,]*).*$", "$1");
      found.merge(bodies.get(f.className()), bound, (a, b) -> a.isEmpty() ? b : a + " + " + b);
    }
    StringBuilder all = new StringBuilder();
    StringBuilder all2 = new StringBuilder();
    expected.forEach((body, bound) -> all.append(body).append(" -> ").append(bound).append('\n'));
    found.forEach((body, bound) -> all2.append(body).append(" -> ").append(bound).append('\n'));
    assertEquals(all.toString(), all2.toString());
  }

  @Test
  void unitsOfArguments() {
    String future = "Future<?> f = (Future<?>) System.getProperties().get(1); f.get(";
    expect("for up to 1 ms", future + "1_000_000, TimeUnit.NANOSECONDS);");
    expect("for up to 250 ms", future + "250_000, TimeUnit.MICROSECONDS);");
    expect("for up to 250 ms", future + "250, TimeUnit.MILLISECONDS);");
    expect("for up to 2 s", future + "2, TimeUnit.SECONDS);");
    expect("for up to 120 s", future + "2, TimeUnit.MINUTES);");
    expect("for up to 7200 s", future + "2, TimeUnit.HOURS);");
    expect("for up to 172800 s", future + "2, TimeUnit.DAYS);");
    expect(FOREVER, future + "Long.MAX_VALUE, TimeUnit.NANOSECONDS);");
    expect(VARIES, future + "application.hashCode(), TimeUnit.SECONDS);");
    expect(VARIES, future + "2, (TimeUnit) System.getProperties().get(2));");
    expect(
        VARIES, future + "2, application.hashCode() > 0 ? TimeUnit.SECONDS : TimeUnit.MINUTES);");
    expect("for up to 9 s", future + "application.hashCode() > 0 ? 3 : 9, TimeUnit.SECONDS);");
    expect("", future + "0, TimeUnit.SECONDS);");
    expect("", future + "-5, TimeUnit.SECONDS);");
    check();
  }

  @Test
  void zeroThatMeansForEver() {
    String thread = "Thread t = (Thread) System.getProperties().get(1); t.join(";
    expect(FOREVER, thread + "0);");
    expect(FOREVER, thread + ");");
    expect("for up to 1.5 s", thread + "1500);");
    expect(FOREVER, "Socket s = new Socket(); s.connect(null, 0);");
    expect("for up to 300 ms", "Socket s = new Socket(); s.connect(null, 300);");
    expect(VARIES, "Socket s = new Socket(); s.connect(null, application.hashCode());");
    check();
  }

  @Test
  void settersOnTheSameObject() {
    String read = "Socket s = new Socket(); s.getInputStream().read();";
    expect(FOREVER, read);
    expect("for up to 300 ms", read.replace("; s.", "; s.setSoTimeout(300); s."));
    expect(FOREVER, read.replace("; s.", "; s.setSoTimeout(0); s."));
    expect(VARIES, read.replace("; s.", "; s.setSoTimeout(application.hashCode()); s."));
    expect(FOREVER, read.replace("; s.", "; new Socket().setSoTimeout(300); s."));
    expect(
        "for up to 400 ms", read.replace("; s.", "; s.setSoTimeout(300); s.setSoTimeout(400); s."));
    check();
  }

  @Test
  void loops() {
    String read =
        "Socket s = new Socket(); s.setSoTimeout(1000); InputStream in = s.getInputStream();";
    expect(FOREVER, read + "while (in.read() >= 0) {}");
    expect("for up to 3 s", read + "int i = 0; do { in.read(); } while (++i < 3);");
    expect(FOREVER, read + "for (int i = 0; i < 3; i++) while (in.read() >= 0) {}");
    check();
  }
}
