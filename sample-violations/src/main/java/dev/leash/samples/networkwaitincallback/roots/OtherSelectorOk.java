package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.foundation.NSObject;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.objc.annotation.Method;

/** Another message of nearly the same name. */
public class OtherSelectorOk extends NSObject {
  Socket socket;

  @Method(selector = "accountDidEnterBackground:")
  public void goodbye(UIApplication application) {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
