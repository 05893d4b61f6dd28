package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The call has a {@code cancel} of its own; the future's is used. A stream has no read limit. */
public class OkHttpFutureBad {
  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(0, TimeUnit.SECONDS).build();
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
