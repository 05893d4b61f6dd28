package dev.leash.samples.backgroundtaskbegunlate;

import android.app.Activity;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Android does not suspend a process because an activity has stopped. */
public class NoteSyncActivityOk extends Activity {
  private final ExecutorService network = Executors.newSingleThreadExecutor();
  private volatile int status;

  @Override
  protected void onStop() {
    network.execute(this::sync);
    super.onStop();
  }

  private void sync() {
    try {
      URL url = new URL("https://notes.example.org/sync");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(3_000);
      connection.setReadTimeout(3_000);
      status = connection.getResponseCode();
    } catch (IOException e) {
      status = -1;
    }
  }

  int status() {
    return status;
  }
}
