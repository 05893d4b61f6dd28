package dev.leash.report;

import com.google.gson.stream.JsonWriter;
import dev.leash.fix.Edit;
import dev.leash.fix.Fix;
import dev.leash.ir.Place;
import dev.leash.rules.Finding;
import dev.leash.rules.Severity;
import dev.leash.rules.Step;
import dev.leash.source.comments.Remark;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The report as JSON. The same report gives the same bytes: no time, no machine path, fixed order
 * of keys. Class names are binary names ({@code a.b.C$D}). Lines and columns count from 1, an end
 * column is that of the character after the last. Keys are only ever added.
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
        Finding finding = report.findings().get(i);
        RuntimeNote note = i < notes.findings().size() ? notes.findings().get(i) : null;
        writeFinding(json, finding, report.fixes().get(finding.fingerprint()), note);
      }
      json.endArray();
      RuntimeJson.write(json, notes);
      json.name("analysed").beginObject();
      json.name("classes").value(report.classes());
      json.name("methods").value(report.methods());
      json.name("roots").value(report.roots());
      json.endObject();
      json.name("suppressed").value(report.suppressed());
      json.name("remarks").beginArray();
      for (Remark remark : report.remarks()) writeRemark(json, remark);
      json.endArray();
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

  private static void writeFinding(JsonWriter json, Finding finding, Fix fix, RuntimeNote note)
      throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule().name());
    json.name("severity").value(finding.severity().label());
    json.name("platform").value(finding.platform());
    json.name("class").value(finding.className());
    json.name("method").value(finding.method());
    json.name("descriptor").value(finding.descriptor());
    json.name("file").value(finding.file());
    writePlace(json, finding.place());
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
      writePlace(json, step.place());
      json.name("text").value(step.text());
      json.endObject();
    }
    json.endArray();
    json.name("morePaths").value(finding.morePaths());
    if (fix != null) writeFix(json, fix);
    if (note != null) {
      json.name("runtime").beginObject();
      RuntimeJson.write(json, note);
      json.endObject();
    }
    json.endObject();
  }

  /** What is not known is not written, but for the line, whose 0 says so. */
  private static void writePlace(JsonWriter json, Place place) throws IOException {
    json.name("line").value(place.line());
    if (!place.exact()) return;
    json.name("column").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
  }

  private static void writeFix(JsonWriter json, Fix fix) throws IOException {
    json.name("fix").beginObject();
    json.name("title").value(fix.title());
    json.name("file").value(fix.file());
    json.name("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      writePlace(json, edit.place());
      json.name("text").value(edit.text());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void writeRemark(JsonWriter json, Remark remark) throws IOException {
    json.beginObject();
    json.name("kind").value(remark.kind().name());
    json.name("severity").value(Severity.NOTE.label());
    json.name("file").value(remark.file());
    writePlace(json, remark.place());
    json.name("message").value(remark.message());
    json.name("help").value(remark.help());
    json.name("docs").value(remark.kind().page());
    json.endObject();
  }
}
