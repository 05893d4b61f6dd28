package dev.leash.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.leash.rules.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
  @TempDir Path folder;

  @Test
  void hasThePublishedShape() {
    Report report =
        new Report(
            List.of(Reports.chat(Severity.ERROR)),
            12,
            34,
            1,
            2,
            List.of(new Skipped("a.jar", "not a zip file")));
    assertEquals(
        """
        {
          "tool": {
            "name": "Leash",
            "version": "%s"
          },
          "findings": [
            {
              "rule": "LEASH_NETWORK_WAIT_IN_CALLBACK",
              "severity": "error",
              "platform": "robovm",
              "class": "com.acme.chat.AppDelegate",
              "method": "didEnterBackground",
              "descriptor": "(Lorg/robovm/apple/uikit/UIApplication;)V",
              "file": "AppDelegate.java",
              "line": 6,
              "message": "didEnterBackground waits for the network: SocketInputStream.read",
              "why": "if the network stalls here, the watchdog kills the app (0x8badf00d)",
              "help": "begin a background task, hand the work to another thread and return",
              "docs": "docs/rules.md#LEASH_NETWORK_WAIT_IN_CALLBACK",
              "fingerprint": "0123456789abcdef",
              "path": [
                {
                  "class": "com.acme.chat.AppDelegate",
                  "method": "didEnterBackground",
                  "file": "AppDelegate.java",
                  "line": 6,
                  "text": "calls Session.save()"
                },
                {
                  "class": "com.acme.chat.Session$Writer",
                  "method": "save",
                  "file": "Session.java",
                  "line": 40,
                  "text": "waits in java.io.InputStream.read() for the peer"
                }
              ],
              "morePaths": 0
            }
          ],
          "analysed": {
            "classes": 12,
            "methods": 34,
            "roots": 1
          },
          "suppressed": 2,
          "remarks": [],
          "skipped": [
            {
              "what": "a.jar",
              "why": "not a zip file"
            }
          ]
        }
        """
            .formatted(Tool.current().version()),
        JsonReport.toJson(report));
  }

  @Test
  void hostileNamesSurvive() {
    String hostile =
        "a.\"}]\\\n\r\t\u0000\u001b[2J\u007f\u009b\u2028\u202e\ud800x\udc00𝄞é</script>";
    String json = JsonReport.toJson(Reports.of(Reports.named(hostile, "B.java", hostile)));
    JsonObject finding =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject();
    assertEquals(hostile, finding.get("class").getAsString());
    assertEquals(hostile, finding.get("message").getAsString());
    assertTrue(
        json.chars().noneMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7f && c <= 0x9f)), json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(json, new String(bytes, StandardCharsets.UTF_8), "every character encodes");
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    Report report = Reports.of(Reports.chat(Severity.ERROR), Reports.chat(Severity.NOTE));
    Path first = JsonReport.write(report, folder.resolve("not/yet/there"));
    Path second = JsonReport.write(report, folder);
    assertEquals("leash.json", first.getFileName().toString());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void versionIsTheBuilds() {
    assertTrue(Tool.current().version().matches("\\d+\\.\\d+\\.\\d+(-.+)?"));
  }
}
