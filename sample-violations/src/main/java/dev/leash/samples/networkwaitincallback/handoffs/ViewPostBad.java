package dev.leash.samples.networkwaitincallback.handoffs;

import android.app.Activity;
import android.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A view's message queue is the UI thread's. */
public class ViewPostBad extends Activity {
  private View banner;
  InputStream answer;

  void show(View view) {
    banner = view;
  }

  @Override
  protected void onStop() {
    super.onStop();
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK [platform=android] #a
    banner.post(this::connect);
  }

  private void connect() {
    try {
      // step #a
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
