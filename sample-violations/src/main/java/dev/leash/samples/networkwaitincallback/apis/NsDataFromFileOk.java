package dev.leash.samples.networkwaitincallback.apis;

import java.io.File;
import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Reads data from a file, named as a file and as a file's address. */
public class NsDataFromFileOk extends UIApplicationDelegateAdapter {
  private final File file;
  NSData settings;
  NSData again;

  NsDataFromFileOk(File file) {
    this.file = file;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    settings = NSData.read(file);
    again = NSData.read(new NSURL(file));
  }
}
