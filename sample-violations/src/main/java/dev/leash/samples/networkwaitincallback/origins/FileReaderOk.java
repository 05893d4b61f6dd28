package dev.leash.samples.networkwaitincallback.origins;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same reader over a file. */
public class FileReaderOk extends UIApplicationDelegateAdapter {
  private final File file;
  String first;

  FileReaderOk(File file) {
    this.file = file;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try (BufferedReader reader = new BufferedReader(new FileReader(file))) {
      first = reader.readLine();
    } catch (IOException e) {
      first = null;
    }
  }
}
