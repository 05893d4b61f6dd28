package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The call has a {@code cancel} of its own; the future's is used. */
public class OkHttpFutureBad {
  private final OkHttpClient client = new OkHttpClient();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Future<String> pending;

  public void load(Request request) {
    // step #a
    pending = pool.submit(() -> fetch(request));
  }

  private String fetch(Request request) throws IOException {
    // expect warning LEASH_INEFFECTIVE_CANCEL #a
    try (Response response = client.newCall(request).execute()) {
      return response.message();
    }
  }

  public void cancel() {
    if (pending != null) {
      pending.cancel(true);
    }
  }
}
