package dev.leash.samples.networkwaitincallback.apis;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same class over a file. */
public class CloseFileReaderOk extends UIApplicationDelegateAdapter {
  private final BufferedReader reader;

  CloseFileReaderOk(File file) throws IOException {
    reader = new BufferedReader(new FileReader(file));
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      reader.close();
    } catch (IOException e) {
      System.err.println("not closed");
    }
  }
}
