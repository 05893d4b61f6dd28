package dev.leash.samples.wrongtaskended;

import org.robovm.apple.foundation.NSData;
import org.robovm.apple.foundation.NSURL;
import org.robovm.apple.foundation.NSURLRequest;
import org.robovm.apple.foundation.NSURLSession;
import org.robovm.apple.foundation.NSURLSessionTask;
import org.robovm.apple.uikit.UIApplication;

/** Two transfers, two tasks, and each handler ends its own. */
public class ChatTransfersOk {
  private static final long NO_TASK = UIApplication.getInvalidBackgroundTask();

  private final UIApplication app = UIApplication.getSharedApplication();
  private final NSURLSession session = NSURLSession.getSharedSession();
  private long sending = NO_TASK;
  private long receiving = NO_TASK;
  private NSURLSessionTask outgoing;
  private NSURLSessionTask incoming;

  public void receive(NSURL attachment) {
    incoming = session.newDownloadTask(attachment, (file, response, error) -> endReceiving());
    receiving = app.beginBackgroundTask("receive", this::receivingExpired);
    if (receiving != NO_TASK) {
      incoming.resume();
    }
  }

  public void send(NSURLRequest room, NSData message) {
    outgoing = session.newUploadTask(room, message, (data, response, error) -> endSending());
    sending = app.beginBackgroundTask("send", this::sendingExpired);
    if (sending != NO_TASK) {
      outgoing.resume();
    }
  }

  private void receivingExpired() {
    incoming.cancel();
    endReceiving();
  }

  private void sendingExpired() {
    outgoing.cancel();
    endSending();
  }

  private void endReceiving() {
    if (receiving != NO_TASK) {
      app.endBackgroundTask(receiving);
      receiving = NO_TASK;
    }
  }

  private void endSending() {
    if (sending != NO_TASK) {
      app.endBackgroundTask(sending);
      sending = NO_TASK;
    }
  }
}
