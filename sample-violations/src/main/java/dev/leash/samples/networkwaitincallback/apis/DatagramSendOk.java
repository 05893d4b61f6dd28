package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A datagram is handed to the kernel, and nobody answers. */
public class DatagramSendOk extends UIApplicationDelegateAdapter {
  private final DatagramSocket socket;
  private final DatagramPacket goodbye;

  DatagramSendOk(DatagramSocket socket, DatagramPacket goodbye) {
    this.socket = socket;
    this.goodbye = goodbye;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.send(goodbye);
    } catch (IOException e) {
      socket.close();
    }
  }
}
