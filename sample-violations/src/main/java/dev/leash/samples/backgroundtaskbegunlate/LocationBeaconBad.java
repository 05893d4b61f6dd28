package dev.leash.samples.backgroundtaskbegunlate;

import apple.c.Globals;
import apple.foundation.NSData;
import apple.foundation.NSURL;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine: a global queue fetches, and nothing keeps the app alive meanwhile. */
public class LocationBeaconBad implements UIApplicationDelegate {
  private volatile NSData acknowledgement;

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    String address = "https://beacon.example.org/?state=gone";
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=moe] #a
    Globals.dispatch_async(
        Globals.dispatch_get_global_queue(0, 0),
        () -> {
          NSURL url = NSURL.URLWithString(address);
          // step #a
          acknowledgement = NSData.dataWithContentsOfURL(url);
        });
  }

  public boolean acknowledged() {
    return acknowledgement != null;
  }
}
