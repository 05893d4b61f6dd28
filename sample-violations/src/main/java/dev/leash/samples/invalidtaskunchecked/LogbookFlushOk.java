package dev.leash.samples.invalidtaskunchecked;

import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Leaves the work for the next start when the system gives no time. */
public class LogbookFlushOk extends UIApplicationDelegateAdapter {
  private final AtomicLong ticket = new AtomicLong(UIApplication.getInvalidBackgroundTask());
  private final StringBuilder book = new StringBuilder();
  private volatile boolean hurry;
  private volatile int entries;

  @Override
  public void didEnterBackground(UIApplication application) {
    hurry = false;
    ticket.set(
        application.beginBackgroundTask(
            () -> {
              hurry = true;
              punch(application);
            }));
    if (ticket.get() == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_LOW, 0)
        .async(
            () -> {
              compact();
              punch(application);
            });
  }

  private void compact() {
    int kept = 0;
    for (int i = 0; i < book.length() && !hurry; i++) {
      if (book.charAt(i) == '\n') {
        kept++;
      }
    }
    entries = kept;
  }

  private void punch(UIApplication application) {
    long id = ticket.getAndSet(UIApplication.getInvalidBackgroundTask());
    if (id != UIApplication.getInvalidBackgroundTask()) {
      application.endBackgroundTask(id);
    }
  }

  public int entries() {
    return entries;
  }
}
