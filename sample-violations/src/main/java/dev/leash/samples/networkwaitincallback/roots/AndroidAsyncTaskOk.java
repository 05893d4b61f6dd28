package dev.leash.samples.networkwaitincallback.roots;

import android.app.Activity;
import android.os.AsyncTask;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** An {@code AsyncTask} works on another thread. */
public class AndroidAsyncTaskOk extends Activity {
  @Override
  protected void onStop() {
    super.onStop();
    new Upload().execute("sync.example.org");
  }

  static class Upload extends AsyncTask<String, Void, Boolean> {
    @Override
    protected Boolean doInBackground(String... hosts) {
      try (InputStream answer = new URL("https://" + hosts[0]).openStream()) {
        return answer.available() > 0;
      } catch (IOException e) {
        return false;
      }
    }
  }
}
