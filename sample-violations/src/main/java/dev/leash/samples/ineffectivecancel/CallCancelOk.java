package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The call's own {@code cancel}, with an interrupt on top. */
public class CallCancelOk extends Thread {
  private final Call call;

  public CallCancelOk(OkHttpClient client, Request request) {
    call = client.newCall(request);
  }

  @Override
  public void run() {
    try (Response response = call.execute()) {
      System.out.println(response.code());
    } catch (IOException e) {
      System.err.println("cancelled");
    }
  }

  public void abort() {
    call.cancel();
    interrupt();
  }
}
