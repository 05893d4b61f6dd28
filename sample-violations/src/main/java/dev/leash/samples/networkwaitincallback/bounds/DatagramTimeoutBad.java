package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits a fifth of a second for a packet. */
public class DatagramTimeoutBad extends UIApplicationDelegateAdapter {
  private final DatagramSocket socket;
  private final DatagramPacket packet = new DatagramPacket(new byte[512], 512);

  DatagramTimeoutBad(DatagramSocket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.setSoTimeout(200);
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.receive(packet);
    } catch (IOException e) {
      packet.setLength(0);
    }
  }
}
