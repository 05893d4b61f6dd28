package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** OkHttp's asynchronous call: the response arrives on a thread of OkHttp's. */
public class OkHttpEnqueueOk extends UIApplicationDelegateAdapter implements Callback {
  private final OkHttpClient client = new OkHttpClient();
  private final Request request;
  private long task = UIApplication.getInvalidBackgroundTask();
  volatile String body;

  OkHttpEnqueueOk(Request request) {
    this.request = request;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Call call = client.newCall(request);
    task =
        application.beginBackgroundTask(
            () -> {
              call.cancel();
              end();
            });
    if (task != UIApplication.getInvalidBackgroundTask()) {
      call.enqueue(this);
    }
  }

  @Override
  public void onFailure(Call call, IOException e) {
    body = null;
    end();
  }

  @Override
  public void onResponse(Call call, Response response) throws IOException {
    try {
      body = response.body().string();
    } finally {
      end();
    }
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
