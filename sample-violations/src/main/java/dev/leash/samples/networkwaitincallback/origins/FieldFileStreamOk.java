package dev.leash.samples.networkwaitincallback.origins;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same field, always a file's. */
public class FieldFileStreamOk extends UIApplicationDelegateAdapter {
  private BufferedReader reader;
  String answer;

  void opened(File file) throws IOException {
    reader = new BufferedReader(new FileReader(file));
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      answer = reader.readLine();
    } catch (IOException e) {
      answer = null;
    }
  }
}
