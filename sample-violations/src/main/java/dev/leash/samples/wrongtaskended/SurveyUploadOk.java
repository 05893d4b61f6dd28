package dev.leash.samples.wrongtaskended;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** The cancelled call still calls back, and finds that the task is ended. */
public class SurveyUploadOk implements Callback {
  private final OkHttpClient http = new OkHttpClient();
  private Call call;
  private volatile long id;
  volatile String outcome;

  public void upload(Request answers) {
    call = http.newCall(answers);
    id = UIApplication.getSharedApplication().beginBackgroundTask("survey", this::expired);
    if (id != UIApplication.getInvalidBackgroundTask()) {
      call.enqueue(this);
    }
  }

  private void expired() {
    call.cancel();
    end();
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
    end();
  }

  private synchronized void end() {
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    UIApplication.getSharedApplication().endBackgroundTask(id);
    id = UIApplication.getInvalidBackgroundTask();
  }
}
