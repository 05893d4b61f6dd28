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
  volatile String body;

  OkHttpEnqueueOk(Request request) {
    this.request = request;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    client.newCall(request).enqueue(this);
  }

  @Override
  public void onFailure(Call call, IOException e) {
    body = null;
  }

  @Override
  public void onResponse(Call call, Response response) throws IOException {
    body = response.body().string();
  }
}
