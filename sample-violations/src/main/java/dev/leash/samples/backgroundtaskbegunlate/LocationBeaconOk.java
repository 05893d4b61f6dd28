package dev.leash.samples.backgroundtaskbegunlate;

import apple.c.Globals;
import apple.foundation.NSData;
import apple.foundation.NSURL;
import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine: a helper of the callback begins the task before anything is fetched. */
public class LocationBeaconOk implements UIApplicationDelegate {
  private final String[] beacons = {"gone", "last"};
  private volatile NSData acknowledgement;
  private volatile boolean noTime;
  private long task = UIKit.UIBackgroundTaskInvalid();

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    if (askForTime(application)) {
      Globals.dispatch_async(
          Globals.dispatch_get_global_queue(0, 0),
          () -> {
            fetch();
            giveTimeBack(application);
          });
    }
  }

  private boolean askForTime(UIApplication application) {
    noTime = false;
    task =
        application.beginBackgroundTaskWithExpirationHandler(
            () -> {
              noTime = true;
              giveTimeBack(application);
            });
    return task != UIKit.UIBackgroundTaskInvalid();
  }

  private void fetch() {
    for (String beacon : beacons) {
      if (noTime) {
        break;
      }
      NSURL url = NSURL.URLWithString("https://beacon.example.org/?state=" + beacon);
      acknowledgement = NSData.dataWithContentsOfURL(url);
    }
  }

  private synchronized void giveTimeBack(UIApplication application) {
    if (task != UIKit.UIBackgroundTaskInvalid()) {
      application.endBackgroundTask(task);
      task = UIKit.UIBackgroundTaskInvalid();
    }
  }

  public boolean acknowledged() {
    return acknowledgement != null;
  }
}
