package dev.leash.samples.invalidtaskunchecked;

import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Counts on time that the system may have refused. */
public class LogbookFlushBad extends UIApplicationDelegateAdapter {
  private final AtomicLong ticket = new AtomicLong(-1);
  private final StringBuilder book = new StringBuilder();
  private volatile boolean hurry;
  private volatile int entries;

  @Override
  public void didEnterBackground(UIApplication application) {
    hurry = false;
    ticket.set(
        // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
        application.beginBackgroundTask(
            () -> {
              hurry = true;
              punch(application);
            }));
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
    long id = ticket.getAndSet(-1);
    if (id != -1) {
      application.endBackgroundTask(id);
    }
  }

  public int entries() {
    return entries;
  }
}
