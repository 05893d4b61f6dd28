package dev.leash.samples.networkwaitincallback.apis;

import org.robovm.apple.foundation.NSInputStream;
import org.robovm.apple.foundation.NSStream;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A read that did not ask whether bytes are there waits for them. */
public class NsStreamReadBad extends UIApplicationDelegateAdapter {
  private final byte[] buffer = new byte[512];
  long read;

  @Override
  public void didEnterBackground(UIApplication application) {
    NSInputStream in = NSStream.getInputStreamToHost("sync.example.org", 7000);
    in.open();
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
    read = in.read(buffer);
  }
}
