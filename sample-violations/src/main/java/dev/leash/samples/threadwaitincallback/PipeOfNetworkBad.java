package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Reads from a pipe that another thread fills from a socket. */
public class PipeOfNetworkBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  int first;

  PipeOfNetworkBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void willTerminate(UIApplication application) {
    try {
      PipedOutputStream out = new PipedOutputStream();
      PipedInputStream in = new PipedInputStream(out);
      new Thread(() -> copy(out)).start();
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      first = in.read();
    } catch (IOException e) {
      first = -1;
    }
  }

  private void copy(PipedOutputStream out) {
    try {
      InputStream from = socket.getInputStream();
      out.write(from.read());
      out.close();
    } catch (IOException e) {
      System.err.println("the connection is gone");
    }
  }
}
