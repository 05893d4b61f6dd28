package dev.leash.report;

import com.google.gson.stream.JsonWriter;
import dev.leash.rules.Finding;
import dev.leash.rules.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The report as JSON. The same report gives the same bytes: no time, no machine path, fixed order
 * of keys. Class names are binary names ({@code a.b.C$D}). Keys are only ever added.
 */
public final class JsonReport {
  /** Name of the file in the output directory. */
  public static final String FILE_NAME = "leash.json";

  private JsonReport() {}

  /**
   * Writes {@link #FILE_NAME} as UTF-8 and creates the directory if need be.
   *
   * @return the file
   * @throws IOException if the directory or the file cannot be written
   */
  public static Path write(Report report, Path outputDirectory) throws IOException {
    return write(report, RuntimeNotes.NONE, outputDirectory);
  }

  /**
   * The same with what the runtime model adds.
   *
   * @throws IOException if the directory or the file cannot be written
   */
  public static Path write(Report report, RuntimeNotes notes, Path outputDirectory)
      throws IOException {
    Files.createDirectories(outputDirectory);
    Path file = outputDirectory.resolve(FILE_NAME);
    return Files.writeString(file, toJson(report, notes), StandardCharsets.UTF_8);
  }

  /** The JSON text, ending in a line feed. */
  public static String toJson(Report report) {
    return toJson(report, RuntimeNotes.NONE);
  }

  /** The same with what the runtime model adds. */
  public static String toJson(Report report, RuntimeNotes notes) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginObject();
      writeTool(json, Tool.current());
      json.name("findings").beginArray();
      for (int i = 0; i < report.findings().size(); i++) {
        boolean noted = i < notes.findings().size();
        writeFinding(json, report.findings().get(i), noted ? notes.findings().get(i) : null);
      }
      json.endArray();
      RuntimeJson.write(json, notes);
      json.name("analysed").beginObject();
      json.name("classes").value(report.classes());
      json.name("methods").value(report.methods());
      json.name("roots").value(report.roots());
      json.endObject();
      json.name("suppressed").value(report.suppressed());
      json.name("skipped").beginArray();
      for (Skipped skipped : report.skipped()) {
        json.beginObject();
        json.name("what").value(skipped.what());
        json.name("why").value(skipped.why());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return PrintableText.json(text + "\n");
  }

  private static void writeTool(JsonWriter json, Tool tool) throws IOException {
    json.name("tool").beginObject();
    json.name("name").value(tool.name());
    json.name("version").value(tool.version());
    json.endObject();
  }

  private static void writeFinding(JsonWriter json, Finding finding, RuntimeNote note)
      throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule().name());
    json.name("severity").value(finding.severity().label());
    json.name("platform").value(finding.platform());
    json.name("class").value(finding.className());
    json.name("method").value(finding.method());
    json.name("descriptor").value(finding.descriptor());
    json.name("file").value(finding.file());
    json.name("line").value(finding.line());
    json.name("message").value(finding.message());
    json.name("why").value(finding.why());
    json.name("help").value(finding.help());
    json.name("docs").value(finding.rule().page());
    json.name("fingerprint").value(finding.fingerprint());
    json.name("path").beginArray();
    for (Step step : finding.path()) {
      json.beginObject();
      json.name("class").value(step.className());
      json.name("method").value(step.method());
      json.name("file").value(step.file());
      json.name("line").value(step.line());
      json.name("text").value(step.text());
      json.endObject();
    }
    json.endArray();
    json.name("morePaths").value(finding.morePaths());
    if (note != null) {
      json.name("runtime").beginObject();
      RuntimeJson.write(json, note);
      json.endObject();
    }
    json.endObject();
  }
}
