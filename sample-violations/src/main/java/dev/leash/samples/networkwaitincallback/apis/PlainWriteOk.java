package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A short command goes into the send buffer, and the call returns. */
public class PlainWriteOk extends UIApplicationDelegateAdapter {
  private static final byte[] QUIESCE = {'I', 'D', 'L', 'E', '\n'};
  private final Socket socket;

  PlainWriteOk(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(QUIESCE);
      out.flush();
    } catch (IOException e) {
      System.err.println("not sent");
    }
  }
}
