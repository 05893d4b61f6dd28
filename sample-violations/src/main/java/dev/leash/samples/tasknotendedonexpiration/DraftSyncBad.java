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

/** The handler cancels the request and logs: the callbacks that end the task come too late. */
public class DraftSyncBad implements Callback {
  private static final Logger LOG = Logger.getLogger(DraftSyncBad.class.getName());

  private final OkHttpClient client = new OkHttpClient();
  private long token = UIApplication.getInvalidBackgroundTask();

  public void push(Request draft) {
    Call call = client.newCall(draft);
    UIApplication application = UIApplication.getSharedApplication();
    token =
        // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=robovm] #a
        application.beginBackgroundTask(
            "drafts",
            () -> {
              // step #a
              LOG.warning("background time is up");
              call.cancel();
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

  private void done() {
    UIApplication.getSharedApplication().endBackgroundTask(token);
    token = UIApplication.getInvalidBackgroundTask();
  }
}
