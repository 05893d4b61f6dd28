package dev.leash.samples.tasknotendedonexpiration;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** The handler cancels the request and ends the task before it returns. */
public class DraftSyncOk implements Callback {
  private static final Logger LOG = Logger.getLogger(DraftSyncOk.class.getName());

  private final OkHttpClient client = new OkHttpClient();
  private long token = UIApplication.getInvalidBackgroundTask();

  public void push(Request draft) {
    Call call = client.newCall(draft);
    UIApplication application = UIApplication.getSharedApplication();
    token =
        application.beginBackgroundTask(
            "drafts",
            () -> {
              LOG.warning("background time is up");
              call.cancel();
              done();
            });
    if (token == UIApplication.getInvalidBackgroundTask()) {
      LOG.info("no background time for drafts");
      return;
    }
    call.enqueue(this);
  }

  @Override
  public void onResponse(Call call, Response response) {
    response.close();
    done();
  }

  @Override
  public void onFailure(Call call, IOException e) {
    LOG.log(Level.INFO, "draft stays on the device", e);
    done();
  }

  private synchronized void done() {
    if (token == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    UIApplication.getSharedApplication().endBackgroundTask(token);
    token = UIApplication.getInvalidBackgroundTask();
  }
}
