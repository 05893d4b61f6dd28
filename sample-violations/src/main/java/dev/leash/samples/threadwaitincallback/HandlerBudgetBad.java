package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.robovm.apple.uikit.UIApplication;

/** A handler's budget is one second. */
public class HandlerBudgetBad {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  InputStream answer;

  long beginLong(UIApplication application) {
    return application.beginBackgroundTask(
        () -> {
          Future<InputStream> sync =
              workers.submit(() -> new URL("https://sync.example.org/").openStream());
          try {
            // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
            answer = sync.get(2, TimeUnit.SECONDS);
          } catch (ExecutionException | InterruptedException | TimeoutException e) {
            answer = null;
          }
        });
  }

  long beginShort(UIApplication application) {
    return application.beginBackgroundTask(
        () -> {
          Future<InputStream> sync =
              workers.submit(() -> new URL("https://sync.example.org/").openStream());
          try {
            // expect note LEASH_THREAD_WAIT_IN_CALLBACK
            answer = sync.get(500, TimeUnit.MILLISECONDS);
          } catch (ExecutionException | InterruptedException | TimeoutException e) {
            answer = null;
          }
        });
  }
}
