package dev.leash.samples.sourcemissingfromrunloopmode;

import org.robovm.apple.corefoundation.CFRunLoop;
import org.robovm.apple.corefoundation.CFRunLoopMode;
import org.robovm.apple.corefoundation.CFRunLoopSource;
import org.robovm.apple.corefoundation.CFSocket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A socket's source, with Core Foundation. */
public class SocketSourceBad extends UIApplicationDelegateAdapter {
  private CFSocket socket;

  void listen(CFSocket made) {
    socket = made;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    CFRunLoopSource source = socket.createRunLoopSource(0);
    // step #a
    CFRunLoop.getCurrent().addSource(source, CFRunLoopMode.Default);
    // expect warning LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE #a
    CFRunLoop.runInMode("org.example.socket", 1, true);
  }
}
