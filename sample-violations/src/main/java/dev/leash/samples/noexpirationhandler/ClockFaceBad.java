package dev.leash.samples.noexpirationhandler;

import java.util.Calendar;
import org.robovm.apple.backgroundtasks.BGTask;
import org.robovm.apple.backgroundtasks.BGTaskScheduler;

/** Sets the handler of the scheduled task, and sets it to nothing. */
public class ClockFaceBad {
  private final int[] minutes = new int[24 * 60];

  public void register() {
    BGTaskScheduler scheduler = BGTaskScheduler.getSharedScheduler();
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=robovm]
    scheduler.registerForTask("org.example.clock", null, task -> render(task));
  }

  private void render(BGTask task) {
    task.setExpirationHandler(null);
    int now = Calendar.getInstance().get(Calendar.MINUTE);
    for (int i = 0; i < minutes.length; i++) {
      minutes[i] = (now + i) % 60 * 6;
    }
    task.setTaskCompleted(true);
  }
}
