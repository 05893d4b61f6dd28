package dev.leash.samples.threadwaitincallback;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An asynchronous call made synchronous again: its callback waits for the response. */
public class EnqueueAndLatchBad extends UIApplicationDelegateAdapter {
  private final Call call;

  EnqueueAndLatchBad(Call call) {
    this.call = call;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    CountDownLatch answered = new CountDownLatch(1);
    call.enqueue(new Answer(answered));
    try {
      // expect error LEASH_THREAD_WAIT_IN_CALLBACK
      answered.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static class Answer implements Callback {
    private final CountDownLatch answered;

    Answer(CountDownLatch answered) {
      this.answered = answered;
    }

    @Override
    public void onFailure(Call call, IOException e) {
      answered.countDown();
    }

    @Override
    public void onResponse(Call call, Response response) throws IOException {
      response.body().bytes();
      answered.countDown();
    }
  }
}
