package dev.leash.samples.networkwaitincallback.origins;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** URLs that name files and resources, opened as if they were servers. */
public class FileUrlOk extends UIApplicationDelegateAdapter {
  private final File scores = new File("scores.bin");
  int value;

  @Override
  public void didEnterBackground(UIApplication application) {
    try (InputStream in = new URL("file:///var/mobile/levels.bin").openStream()) {
      value = in.read();
    } catch (IOException e) {
      value = -1;
    }
  }

  @Override
  public void willResignActive(UIApplication application) {
    try {
      URLConnection resource = FileUrlOk.class.getResource("/levels.txt").openConnection();
      resource.connect();
      value = resource.getInputStream().read() + resource.getContentLength();
    } catch (IOException e) {
      value = -1;
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    try (InputStream in = scores.toURI().toURL().openStream();
        InputStream level =
            new URL("jar:file:levels.jar!/1.txt").openConnection().getInputStream();
        InputStream map = new URL("file", "", "/maps/1.bin").openStream()) {
      value = in.read() + level.read() + map.read();
    } catch (IOException e) {
      value = -1;
    }
  }
}
