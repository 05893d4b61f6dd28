package dev.leash.samples.wrongtaskended;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** The cancelled call still calls back, and what the handler has ended is ended again. */
public class SurveyUploadBad implements Callback {
  private final OkHttpClient http = new OkHttpClient();
  private Call call;
  private volatile long id;
  volatile String outcome;

  public void upload(Request answers) {
    call = http.newCall(answers);
    // expect error LEASH_WRONG_TASK_ENDED [platform=robovm] #a
    id = UIApplication.getSharedApplication().beginBackgroundTask("survey", this::expired);
    if (id != UIApplication.getInvalidBackgroundTask()) {
      call.enqueue(this);
    }
  }

  private void expired() {
    call.cancel();
    // step #a
    UIApplication.getSharedApplication().endBackgroundTask(id);
  }

  @Override
  public void onFailure(Call call, IOException e) {
    finished("failed: " + e);
  }

  @Override
  public void onResponse(Call call, Response response) {
    response.close();
    finished("answered with " + response.code());
  }

  private void finished(String how) {
    outcome = how;
    // step #a
    UIApplication.getSharedApplication().endBackgroundTask(id);
  }
}
