package dev.leash.samples.wrongtaskended;

import java.util.Collection;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/** A missing {@code return}: the scheduled task is completed as failed and then as done. */
public class RecipeTaskBad {
  private final Collection<String> recipes = new TreeSet<>();
  private final AtomicBoolean stop = new AtomicBoolean();
  volatile int vegan;

  public boolean register(BGTaskScheduler scheduler) {
    // expect error LEASH_WRONG_TASK_ENDED [platform=robovm] #a
    return scheduler.registerForTask("org.example.recipes", null, this::classify);
  }

  private void classify(BGTask task) {
    AtomicBoolean expired = new AtomicBoolean();
    task.setExpirationHandler(
        () -> {
          stop.set(true);
          if (expired.compareAndSet(false, true)) {
            task.setTaskCompleted(false);
          }
        });
    int count = 0;
    for (String recipe : recipes) {
      if (stop.get()) {
        break;
      }
      count += recipe.contains("butter") ? 0 : 1;
    }
    vegan = count;
    if (!expired.compareAndSet(false, true)) {
      return;
    }
    if (count == 0) {
      // step #a
      task.setTaskCompleted(false);
    }
    // step #a
    task.setTaskCompleted(true);
  }
}
