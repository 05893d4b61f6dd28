package dev.leash.samples.networkwaitincallback.handoffs;

import android.app.Activity;
import android.view.View;
import java.io.IOException;
import java.net.Socket;

/** A view's message queue is the UI thread's. */
public class ViewPostBad extends Activity {
  private View banner;
  Socket socket;

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
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
