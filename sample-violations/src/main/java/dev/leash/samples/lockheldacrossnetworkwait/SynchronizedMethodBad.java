package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The worker reads under the monitor that the callback needs. */
public class SynchronizedMethodBad extends UIApplicationDelegateAdapter {
  private final Session session;

  SynchronizedMethodBad(Session session) {
    this.session = session;
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(session::pump).start();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT [platform=robovm] #a
    session.save();
  }

  static class Session {
    private final InputStream in;
    private int last;
    private int saved;

    Session(Socket socket) throws IOException {
      in = socket.getInputStream();
    }

    synchronized void pump() {
      try {
        last = in.read();
      } catch (IOException e) {
        last = -1;
      }
    }

    synchronized void save() {
      // step #a
      saved = last;
    }

    synchronized int saved() {
      return saved;
    }
  }
}
