package dev.leash.samples.backgroundtaskbegunlate;

import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;

/** What is handed off writes a file: it does not depend on a network's answer. */
public class AnalyticsFlushOk {
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final List<String> events = new ArrayList<>();
  private final File file;

  public AnalyticsFlushOk(File file) {
    this.file = file;
  }

  public void install() {
    UIApplication.Notifications.observeDidEnterBackground(
        () -> {
          List<String> batch = new ArrayList<>(events);
          events.clear();
          writer.execute(() -> write(batch));
        });
  }

  private void write(List<String> batch) {
    try (Writer out = new FileWriter(file, true)) {
      for (String event : batch) {
        out.write(event + "\n");
      }
    } catch (IOException e) {
      System.err.println("events lost: " + batch.size());
    }
  }
}
