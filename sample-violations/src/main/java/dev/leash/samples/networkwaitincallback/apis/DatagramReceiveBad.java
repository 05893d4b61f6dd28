package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits for a packet that may never come. */
public class DatagramReceiveBad extends UIApplicationDelegateAdapter {
  private final DatagramSocket socket;
  private final DatagramPacket packet = new DatagramPacket(new byte[512], 512);

  DatagramReceiveBad(DatagramSocket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket.receive(packet);
    } catch (IOException e) {
      packet.setLength(0);
    }
  }
}
