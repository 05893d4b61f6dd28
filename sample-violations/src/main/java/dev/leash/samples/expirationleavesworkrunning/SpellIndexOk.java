package dev.leash.samples.expirationleavesworkrunning;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.foundation.NSProcessInfo;

/** The second call of the block tells the first one's loop to stop. */
public class SpellIndexOk {
  private final Set<String> words = new ConcurrentSkipListSet<>();

  public void index(List<String> pages) {
    AtomicBoolean goOn = new AtomicBoolean(true);
    NSProcessInfo info = NSProcessInfo.getSharedProcessInfo();
    info.performExpiringActivity(
        "spelling",
        expired -> {
          if (expired) {
            goOn.set(false);
            return;
          }
          for (String page : pages) {
            if (!goOn.get()) {
              break;
            }
            for (String word : page.split("\\W+")) {
              words.add(word.toLowerCase());
            }
          }
        });
  }

  public int size() {
    return words.size();
  }
}
