package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A network worker fills the queue that the callback empties. */
public class QueueTakeBad extends UIApplicationDelegateAdapter {
  private final BlockingQueue<Integer> answers = new ArrayBlockingQueue<>(1);
  int answer;

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::ask).start();
  }

  private void ask() {
    try (InputStream stream = new URL("https://sync.example.org/").openStream()) {
      answers.put(stream.available());
    } catch (IOException | InterruptedException e) {
      System.err.println("no answer");
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      answer = answers.take();
    } catch (InterruptedException e) {
      answer = -1;
    }
  }
}
