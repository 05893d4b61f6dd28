package dev.leash.samples.wrongtaskended;

import org.robovm.apple.foundation.NSObject;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.objc.annotation.Block;
import org.robovm.objc.annotation.Method;
import org.robovm.objc.block.VoidBooleanBlock;

/** A library that the app binds itself calls back, also after the handler has ended the task. */
public class OwnBindingBad {
  private final CloudFile file = new CloudFile();
  private volatile long id;

  public void save() {
    // expect error LEASH_WRONG_TASK_ENDED [platform=robovm] #twice
    id = UIApplication.getSharedApplication().beginBackgroundTask("save", this::expired);
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    file.save(this::saved);
  }

  private void expired() {
    file.cancel();
    // step #twice
    UIApplication.getSharedApplication().endBackgroundTask(id);
  }

  private void saved(boolean well) {
    System.out.println(well);
    // step #twice
    UIApplication.getSharedApplication().endBackgroundTask(id);
  }

  private static final class CloudFile extends NSObject {
    @Method(selector = "saveInBackgroundWithBlock:")
    native void save(@Block VoidBooleanBlock done);

    @Method(selector = "cancel")
    native void cancel();
  }
}
