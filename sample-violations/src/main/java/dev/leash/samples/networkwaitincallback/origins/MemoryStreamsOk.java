package dev.leash.samples.networkwaitincallback.origins;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Scanner;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Strings, byte arrays and resources are here already. */
public class MemoryStreamsOk extends UIApplicationDelegateAdapter {
  String first;
  int second;
  int third;

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      BufferedReader lines = new BufferedReader(new StringReader("a\nb"));
      first = lines.readLine();
      InputStream bytes = new ByteArrayInputStream(new byte[] {1, 2});
      second = bytes.read();
      InputStream resource = MemoryStreamsOk.class.getResourceAsStream("defaults.txt");
      third = resource.read();
      first = new Scanner("one two").next();
    } catch (IOException e) {
      first = null;
    }
  }
}
