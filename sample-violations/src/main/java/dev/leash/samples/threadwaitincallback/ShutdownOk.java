package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** {@code shutdown} asks the pool to end and waits for nobody. */
public class ShutdownOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();

  @Override
  public void didBecomeActive(UIApplication application) {
    workers.execute(ShutdownOk::connect);
  }

  private static void connect() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("sync.example.org", 7000), 3000);
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    workers.shutdown();
    workers.shutdownNow();
  }
}
