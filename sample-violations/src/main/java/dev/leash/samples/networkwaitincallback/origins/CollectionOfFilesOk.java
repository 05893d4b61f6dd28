package dev.leash.samples.networkwaitincallback.origins;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same collection, filled with files. */
public class CollectionOfFilesOk extends UIApplicationDelegateAdapter {
  private final List<InputStream> streams = new ArrayList<>();
  int value;

  void opened(File file) throws IOException {
    streams.add(new FileInputStream(file));
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      for (InputStream stream : streams) {
        value = stream.read();
      }
    } catch (IOException e) {
      value = -1;
    }
  }
}
