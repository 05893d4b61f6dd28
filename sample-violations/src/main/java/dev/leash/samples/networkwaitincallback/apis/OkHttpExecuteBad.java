package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** OkHttp's synchronous call: no limit for the whole call unless one is set. */
public class OkHttpExecuteBad extends UIApplicationDelegateAdapter {
  private final OkHttpClient client = new OkHttpClient();
  private final Request request;
  int code;

  OkHttpExecuteBad(Request request) {
    this.request = request;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Call call = client.newCall(request);
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
    try (Response response = call.execute()) {
      code = response.code();
    } catch (IOException e) {
      code = -1;
    }
  }
}
