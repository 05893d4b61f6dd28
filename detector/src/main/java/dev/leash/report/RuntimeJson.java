package dev.leash.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The runtime model's part of the JSON report. */
final class RuntimeJson {
  private RuntimeJson() {}

  /** The keys of one note, into an object that is open. */
  static void write(JsonWriter json, RuntimeNote note) throws IOException {
    json.name("verdict").value(note.verdict());
    json.name("schedules").value(note.schedules());
    json.name("why").value(note.why());
    json.name("replay").value(note.replay());
    json.name("timeline").beginArray();
    for (RuntimeNote.Moment moment : note.timeline()) {
      json.beginObject();
      json.name("at").value(seconds(moment.at()));
      json.name("thread").value(moment.thread());
      json.name("event").value(moment.event());
      json.endObject();
    }
    json.endArray();
  }

  /** The arrays beside the findings; nothing where there is nothing. */
  static void write(JsonWriter json, RuntimeNotes notes) throws IOException {
    if (!notes.delegates().isEmpty()) {
      json.name("delegates").beginArray();
      for (RuntimeNotes.Named named : notes.delegates()) {
        json.beginObject();
        json.name("class").value(named.className());
        write(json, named.note());
        json.endObject();
      }
      json.endArray();
    }
    if (!notes.others().isEmpty()) {
      json.name("runtimeFindings").beginArray();
      for (RuntimeNotes.Other other : notes.others()) {
        json.beginObject();
        json.name("class").value(other.className());
        json.name("rule").value(other.rule());
        write(json, other.note());
        json.endObject();
      }
      json.endArray();
    }
  }

  private static BigDecimal seconds(double at) {
    return BigDecimal.valueOf(at).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
