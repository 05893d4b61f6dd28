package dev.leash.samples.expirationleavesworkrunning;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.robovm.apple.foundation.NSProcessInfo;

/** The second call of the block says that the time is up, and the loop of the first goes on. */
public class SpellIndexBad {
  private final Set<String> words = new ConcurrentSkipListSet<>();

  public void index(List<String> pages) {
    NSProcessInfo info = NSProcessInfo.getSharedProcessInfo();
    // step #a
    info.performExpiringActivity(
        "spelling",
        expired -> {
          // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=robovm] #a
          if (expired) {
            System.err.println("no time left for the index");
            return;
          }
          for (String page : pages) {
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
