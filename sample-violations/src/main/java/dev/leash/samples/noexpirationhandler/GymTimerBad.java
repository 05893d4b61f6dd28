package dev.leash.samples.noexpirationhandler;

import java.util.concurrent.Executor;
import org.robovm.apple.uikit.UIApplication;

/** A configuration object whose default handler is none, used with its defaults. */
public class GymTimerBad {
  private final Executor executor;
  volatile int sets;

  public GymTimerBad(Executor executor) {
    this.executor = executor;
  }

  public void count(boolean[] pressed) {
    Settings settings = new Settings();
    settings.name = "gym";
    long id = begin(settings);
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    executor.execute(
        () -> {
          try {
            int n = 0;
            for (boolean down : pressed) {
              n += down ? 1 : 0;
            }
            sets = n;
          } finally {
            UIApplication.getSharedApplication().endBackgroundTask(id);
          }
        });
  }

  private static long begin(Settings settings) {
    UIApplication app = UIApplication.getSharedApplication();
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=robovm]
    return app.beginBackgroundTask(settings.name, settings.handler());
  }

  private static final class Settings {
    private String name;

    Runnable handler() {
      return null;
    }
  }
}
