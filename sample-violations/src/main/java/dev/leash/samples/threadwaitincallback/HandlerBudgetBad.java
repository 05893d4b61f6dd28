package dev.leash.samples.threadwaitincallback;

import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.uikit.UIApplication;

/** A handler's budget is one second. */
public class HandlerBudgetBad {
  private static final long NONE = UIApplication.getInvalidBackgroundTask();

  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private final AtomicLong longTask = new AtomicLong(NONE);
  private final AtomicLong shortTask = new AtomicLong(NONE);
  InputStream answer;

  boolean beginLong(UIApplication application) {
    longTask.set(
        application.beginBackgroundTask(
            () -> {
              Future<InputStream> sync =
                  workers.submit(() -> new URL("https://sync.example.org/").openStream());
              try {
                // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
                answer = sync.get(2, TimeUnit.SECONDS);
              } catch (ExecutionException | InterruptedException | TimeoutException e) {
                answer = null;
              }
              end(longTask);
            }));
    return longTask.get() != NONE;
  }

  boolean beginShort(UIApplication application) {
    shortTask.set(
        application.beginBackgroundTask(
            () -> {
              Future<InputStream> sync =
                  workers.submit(() -> new URL("https://sync.example.org/").openStream());
              try {
                // expect note LEASH_THREAD_WAIT_IN_CALLBACK
                answer = sync.get(500, TimeUnit.MILLISECONDS);
              } catch (ExecutionException | InterruptedException | TimeoutException e) {
                answer = null;
              }
              end(shortTask);
            }));
    return shortTask.get() != NONE;
  }

  /** Called when the work is done. */
  public void finish() {
    end(longTask);
    end(shortTask);
  }

  private static void end(AtomicLong task) {
    long ending = task.getAndSet(NONE);
    if (ending != NONE) {
      UIApplication.getSharedApplication().endBackgroundTask(ending);
    }
  }
}
