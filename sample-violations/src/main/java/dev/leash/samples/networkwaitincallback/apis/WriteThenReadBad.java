package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Sending the command is quick; waiting for its answer is not. */
public class WriteThenReadBad extends UIApplicationDelegateAdapter {
  private static final byte[] QUIESCE = {'I', 'D', 'L', 'E', '\n'};
  private final Socket socket;
  int answer;

  WriteThenReadBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(QUIESCE);
      out.flush();
      InputStream in = socket.getInputStream();
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = in.read();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
