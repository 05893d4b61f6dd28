package dev.leash.samples.wrongtaskended;

import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.foundation.NSObject;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.objc.annotation.Block;
import org.robovm.objc.annotation.Method;
import org.robovm.objc.block.VoidBooleanBlock;

/** Whoever comes first, the handler or the bound library's answer, takes the identifier. */
public class OwnBindingOk {
  private final CloudFile file = new CloudFile();
  private final AtomicLong id = new AtomicLong(UIApplication.getInvalidBackgroundTask());

  public void save() {
    id.set(UIApplication.getSharedApplication().beginBackgroundTask("save", this::expired));
    if (id.get() == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    file.save(this::saved);
  }

  private void expired() {
    file.cancel();
    end();
  }

  private void saved(boolean well) {
    System.out.println(well);
    end();
  }

  private void end() {
    long mine = id.getAndSet(UIApplication.getInvalidBackgroundTask());
    if (mine != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(mine);
    }
  }

  private static final class CloudFile extends NSObject {
    @Method(selector = "saveInBackgroundWithBlock:")
    native void save(@Block VoidBooleanBlock done);

    @Method(selector = "cancel")
    native void cancel();
  }
}
