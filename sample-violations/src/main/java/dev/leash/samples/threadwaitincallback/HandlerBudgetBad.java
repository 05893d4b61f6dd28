package dev.leash.samples.threadwaitincallback;

import java.net.Socket;
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
  Socket socket;

  long beginLong(UIApplication application) {
    return application.beginBackgroundTask(
        () -> {
          Future<Socket> sync = workers.submit(() -> new Socket("sync.example.org", 7000));
          try {
            // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
            socket = sync.get(2, TimeUnit.SECONDS);
          } catch (ExecutionException | InterruptedException | TimeoutException e) {
            sync.cancel(true);
          }
        });
  }

  long beginShort(UIApplication application) {
    return application.beginBackgroundTask(
        () -> {
          Future<Socket> sync = workers.submit(() -> new Socket("sync.example.org", 7000));
          try {
            // expect note LEASH_THREAD_WAIT_IN_CALLBACK
            socket = sync.get(500, TimeUnit.MILLISECONDS);
          } catch (ExecutionException | InterruptedException | TimeoutException e) {
            sync.cancel(true);
          }
        });
  }
}
