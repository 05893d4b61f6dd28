package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.foundation.NSObject;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.objc.annotation.Method;

/** A method of any name answers the system's message if it carries the selector. */
public class SelectorMethodBad extends NSObject {
  Socket socket;

  @Method(selector = "applicationDidEnterBackground:")
  public void goodbye(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
