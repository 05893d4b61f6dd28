package dev.leash.samples.networkwaitincallback.calls;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An implementation waits, but it is not the one that this field holds. */
public class InterfaceCallOk extends UIApplicationDelegateAdapter {
  private final Store store = new Local();
  private final Store remote = new Remote();

  @Override
  public void didEnterBackground(UIApplication application) {
    store.save();
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    remote.save();
  }

  interface Store {
    void save();
  }

  static class Local implements Store {
    int saved;

    @Override
    public void save() {
      saved++;
    }
  }

  static class Remote implements Store {
    InputStream answer;

    @Override
    public void save() {
      try {
        answer = new URL("https://sync.example.org/").openStream();
      } catch (IOException e) {
        answer = null;
      }
    }
  }
}
