package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Reads from a pipe that a worker fills with what it computes. */
public class PipeOfComputationOk extends UIApplicationDelegateAdapter {
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  int first;

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      PipedInputStream in = new PipedInputStream();
      PipedOutputStream out = new PipedOutputStream(in);
      worker.execute(() -> fill(out));
      first = in.read();
    } catch (IOException e) {
      first = -1;
    }
  }

  private static void fill(PipedOutputStream out) {
    try {
      for (int i = 0; i < 100; i++) {
        out.write(i);
      }
      out.close();
    } catch (IOException e) {
      System.err.println("nobody reads");
    }
  }
}
