package dev.leash.samples.tasknotendedonexpiration;

import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Multi-OS Engine: the handler leaves the end to a pool, and the app is judged before. */
public class NewsletterBad {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Object lock = new Object();
  private long id = UIKit.UIBackgroundTaskInvalid();
  private volatile boolean quit;
  volatile int letters;

  public void count(String text) {
    UIApplication app = UIApplication.sharedApplication();
    quit = false;
    // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=moe] #a
    id = app.beginBackgroundTaskWithExpirationHandler(() -> onExpiration(app));
    if (id == UIKit.UIBackgroundTaskInvalid()) {
      return;
    }
    pool.execute(
        () -> {
          for (int i = 0; i < text.length() && !quit; i++) {
            if (Character.isLetter(text.charAt(i))) {
              letters++;
            }
          }
          end(app);
        });
  }

  private void onExpiration(UIApplication app) {
    // step #a
    quit = true;
    pool.execute(() -> end(app));
  }

  private void end(UIApplication app) {
    synchronized (lock) {
      if (id != UIKit.UIBackgroundTaskInvalid()) {
        app.endBackgroundTask(id);
        id = UIKit.UIBackgroundTaskInvalid();
      }
    }
  }
}
