package dev.leash.samples.wrongtaskended;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionUploadTask;
import org.robovm.apple.uikit.UIApplication;

/** A list of uploads, each with its task; an upload ends its own, one that expires all of them. */
public class AlbumSyncOk {
  private final NSURLSession session = NSURLSession.getSharedSession();
  private final List<Upload> uploads = new ArrayList<>();

  public synchronized void add(NSURLRequest target, NSData picture) {
    Upload upload = new Upload();
    upload.task = UIApplication.getSharedApplication().beginBackgroundTask(this::expireAll);
    if (upload.task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    upload.transfer =
        session.newUploadTask(target, picture, (data, response, error) -> finished(upload));
    uploads.add(upload);
    upload.transfer.resume();
  }

  private synchronized void finished(Upload upload) {
    if (uploads.remove(upload)) {
      UIApplication.getSharedApplication().endBackgroundTask(upload.task);
    }
  }

  private synchronized void expireAll() {
    for (Iterator<Upload> it = uploads.iterator(); it.hasNext(); ) {
      Upload upload = it.next();
      it.remove();
      upload.transfer.cancel();
      UIApplication.getSharedApplication().endBackgroundTask(upload.task);
    }
  }

  private static final class Upload {
    private long task;
    private NSURLSessionUploadTask transfer;
  }
}
