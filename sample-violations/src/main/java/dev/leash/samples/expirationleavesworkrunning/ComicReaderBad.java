package dev.leash.samples.expirationleavesworkrunning;

import apple.c.Globals;
import apple.foundation.NSData;
import apple.foundation.NSURL;
import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Multi-OS Engine: the handler tidies up and ends the task, page after page is loaded still. */
public class ComicReaderBad {
  private final List<NSData> pages = Collections.synchronizedList(new ArrayList<>());
  private long task = UIKit.UIBackgroundTaskInvalid();

  public void open(List<String> addresses) {
    UIApplication application = UIApplication.sharedApplication();
    task =
        application.beginBackgroundTaskWithNameExpirationHandler(
            "comic",
            () -> {
              // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=moe] #a
              pages.clear();
              finish(application);
            });
    if (task == UIKit.UIBackgroundTaskInvalid()) {
      return;
    }
    // step #a
    Globals.dispatch_async(
        Globals.dispatch_get_global_queue(0, 0),
        () -> {
          for (String address : addresses) {
            pages.add(NSData.dataWithContentsOfURL(NSURL.URLWithString(address)));
          }
          finish(application);
        });
  }

  private void finish(UIApplication application) {
    synchronized (pages) {
      if (task != UIKit.UIBackgroundTaskInvalid()) {
        application.endBackgroundTask(task);
        task = UIKit.UIBackgroundTaskInvalid();
      }
    }
  }
}
