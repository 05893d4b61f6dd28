package dev.leash.host;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.leash.Leash;
import dev.leash.Options;
import dev.leash.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Findings as Leash reports them without SpotBugs. */
final class LeashReport {
  private LeashReport() {}

  /** From a {@code leash.json}. */
  static List<Told> read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** From an analysis here and now. */
  static List<Told> of(List<Path> classes, List<Path> classPath) {
    Options options =
        new Options(
            classes,
            classPath,
            List.of(),
            List.of(),
            List.of(),
            Options.CALLBACK_BUDGET_SECONDS,
            Options.HANDLER_BUDGET_SECONDS);
    return parse(JsonReport.toJson(Leash.analyse(options)));
  }

  private static List<Told> parse(String json) {
    List<Told> findings = new ArrayList<>();
    for (JsonElement each :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings")) {
      JsonObject f = each.getAsJsonObject();
      List<Told.Step> path = new ArrayList<>();
      for (JsonElement step : f.getAsJsonArray("path")) {
        JsonObject s = step.getAsJsonObject();
        path.add(
            new Told.Step(
                text(s, "class"), text(s, "file"), s.get("line").getAsInt(), text(s, "text")));
      }
      findings.add(
          new Told(
              text(f, "rule"),
              text(f, "severity"),
              text(f, "class"),
              text(f, "method"),
              text(f, "descriptor"),
              f.get("line").getAsInt(),
              text(f, "message"),
              text(f, "fingerprint"),
              path));
    }
    findings.sort(Told.ORDER);
    return findings;
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }
}
