package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.foundation.NSObject;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.objc.annotation.Method;

/** Another message of nearly the same name. */
public class OtherSelectorOk extends NSObject {
  InputStream answer;

  @Method(selector = "accountDidEnterBackground:")
  public void goodbye(UIApplication application) {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
