package dev.leash.samples.networkwaitincallback.roots;

import android.app.Activity;
import android.os.AsyncTask;
import java.io.IOException;
import java.net.Socket;

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
      try (Socket socket = new Socket(hosts[0], 7000)) {
        return socket.isConnected();
      } catch (IOException e) {
        return false;
      }
    }
  }
}
