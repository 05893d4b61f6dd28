package dev.leash.samples.expirationleavesworkrunning;

import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;

/** There is a flag, and the handler sets it, but the loop asks for it only before it starts. */
public class StickerPackBad {
  private final DispatchQueue queue = DispatchQueue.create("org.example.stickers", null);
  private volatile boolean expired;
  private long task = UIApplication.getInvalidBackgroundTask();
  volatile int opaque;

  public void unpack(int[][] stickers) {
    UIApplication app = UIApplication.getSharedApplication();
    expired = false;
    task = app.beginBackgroundTask("stickers", () -> expire(app));
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    // step #a
    queue.async(
        () -> {
          if (!expired) {
            for (int[] sticker : stickers) {
              opaque += opaquePixels(sticker);
            }
          }
          end(app);
        });
  }

  private static int opaquePixels(int[] sticker) {
    int count = 0;
    for (int pixel : sticker) {
      count += pixel >>> 24 == 255 ? 1 : 0;
    }
    return count;
  }

  private void expire(UIApplication app) {
    // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=robovm] #a
    expired = true;
    end(app);
  }

  private synchronized void end(UIApplication app) {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      app.endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
