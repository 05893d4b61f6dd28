package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Takes what is there and does not wait for more. */
public class QueuePollOk extends UIApplicationDelegateAdapter {
  private final BlockingQueue<Integer> answers = new ArrayBlockingQueue<>(1);
  Integer answer;

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
    answer = answers.poll();
    answers.offer(0);
  }
}
