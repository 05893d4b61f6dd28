package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An asynchronous call returns at once, as the callback must, but it needs the app awake. */
public class ConfigPushBad extends UIApplicationDelegateAdapter {
  private final OkHttpClient client;
  private final Request config;
  private volatile String state = "local";

  public ConfigPushBad(OkHttpClient client, Request config) {
    this.client = client;
    this.config = config;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Call call = client.newCall(config);
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm]
    call.enqueue(new Push());
  }

  public String state() {
    return state;
  }

  private final class Push implements Callback {
    @Override
    public void onResponse(Call call, Response response) {
      response.close();
      state = "pushed";
    }

    @Override
    public void onFailure(Call call, IOException e) {
      state = "failed";
    }
  }
}
