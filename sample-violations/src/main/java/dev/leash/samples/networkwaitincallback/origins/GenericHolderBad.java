package dev.leash.samples.networkwaitincallback.origins;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A generic holder keeps the stream. */
public class GenericHolderBad extends UIApplicationDelegateAdapter {
  private final Holder<InputStream> holder;
  int value;

  GenericHolderBad(Socket socket) throws IOException {
    holder = new Holder<>(socket.getInputStream());
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      InputStream in = holder.value();
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      value = in.read();
    } catch (IOException e) {
      value = -1;
    }
  }

  static class Holder<T> {
    private final T value;

    Holder(T value) {
      this.value = value;
    }

    T value() {
      return value;
    }
  }
}
