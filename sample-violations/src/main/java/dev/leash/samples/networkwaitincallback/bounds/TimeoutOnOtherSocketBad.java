package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The time-out is set on a socket that nobody reads here. */
public class TimeoutOnOtherSocketBad extends UIApplicationDelegateAdapter {
  private final Socket control;
  private final Socket data;
  int answer;

  TimeoutOnOtherSocketBad(Socket control, Socket data) {
    this.control = control;
    this.data = data;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      control.setSoTimeout(300);
      InputStream in = data.getInputStream();
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = in.read();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
