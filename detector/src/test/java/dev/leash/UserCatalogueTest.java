package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.catalog.CatalogException;
import dev.leash.report.Report;
import dev.leash.rules.Finding;
import dev.leash.rules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's own catalogue rows change in the findings. */
class UserCatalogueTest {
  private static final String CONNECT = "new Socket(\"sync.example.org\", 7000).close();";

  @TempDir Path folder;

  private Report analysed(String body, String... rows) throws IOException {
    SmallApp app =
        new SmallApp(folder)
            .onBackground("App", body)
            .add(
                "com.acme.Client",
                "package com.acme; public class Client { public native void request(String what); }")
            .compile();
    String text = "platform acme\n" + String.join("\n", rows) + "\n";
    Path file = Files.writeString(folder.resolve("acme.txt"), text);
    return Leash.analyse(app.options(List.of(), List.of(), List.of(file)));
  }

  private static List<Severity> severities(Report report) {
    return report.findings().stream().map(Finding::severity).toList();
  }

  @Test
  void aRowAddsABlockingCall() throws IOException {
    String body = "new com.acme.Client().request(\"a\");";
    assertEquals(List.of(), analysed(body).findings());
    Report report =
        analysed(
            body, "blocking com.acme.Client#request(String) kind=request instead=\"ask later\"");
    assertEquals(List.of(Severity.ERROR), severities(report));
    Finding finding = report.findings().get(0);
    assertEquals("robovm", finding.platform());
    assertTrue(finding.help().contains("ask later"), finding.help());
  }

  @Test
  void aRowTakesThePlaceOfABundledOne() throws IOException {
    assertEquals(List.of(Severity.ERROR), severities(analysed(CONNECT)));
    Report bounded =
        analysed(CONNECT, "blocking java.net.Socket#<init>(String,int) kind=connect bound=3s");
    assertEquals(List.of(Severity.WARNING), severities(bounded));
    assertTrue(bounded.findings().get(0).message().endsWith("for up to 3 s"));
  }

  @Test
  void notBlockingAndIgnoreSwitchABundledRowOff() throws IOException {
    assertEquals(List.of(), analysed(CONNECT, "not-blocking java.net.Socket#<init>(*)").findings());
    assertEquals(List.of(), analysed(CONNECT, "ignore java.net.Socket#<init>(*)").findings());
    assertEquals(
        List.of(Severity.ERROR),
        severities(analysed(CONNECT, "ignore java.net.Socket#connect(*)")));
  }

  @Test
  void ignoreOfACallbackRemovesTheRoot() throws IOException {
    Report report =
        analysed(
            CONNECT,
            "ignore org.robovm.apple.uikit.UIApplicationDelegate#didEnterBackground(*)",
            "ignore org.robovm.apple.uikit.UIApplicationDelegateAdapter#didEnterBackground(*)");
    assertEquals(List.of(), report.findings());
    assertEquals(0, report.roots());
  }

  @Test
  void aMistakeNamesItsFileAndLine() {
    CatalogException e =
        assertThrows(CatalogException.class, () -> analysed(CONNECT, "blockin a.B#c()"));
    assertTrue(e.getMessage().contains("acme.txt:2"), e.getMessage());
  }
}
