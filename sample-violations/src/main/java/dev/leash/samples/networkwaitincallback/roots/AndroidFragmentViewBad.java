package dev.leash.samples.networkwaitincallback.roots;

import android.app.Fragment;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** A fragment's view goes when the user leaves its screen, and the goodbye is waited for. */
public class AndroidFragmentViewBad extends Fragment {
  private final Socket chat = new Socket();
  int answer;

  @Override
  public void onDestroyView() {
    super.onDestroyView();
    try {
      InputStream in = chat.getInputStream();
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=android]
      answer = in.read();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
