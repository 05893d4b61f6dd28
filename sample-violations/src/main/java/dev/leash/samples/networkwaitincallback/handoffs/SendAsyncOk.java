package dev.leash.samples.networkwaitincallback.handoffs;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's HTTP client, asynchronously. */
public class SendAsyncOk {
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;
  volatile int code;

  SendAsyncOk(HttpRequest request) {
    this.request = request;
  }

  void listen(LifecycleService service) {
    service.addListener(LifecycleEvent.PAUSE, this::upload);
  }

  private void upload() {
    client
        .sendAsync(request, BodyHandlers.discarding())
        .thenAccept(response -> code = response.statusCode());
  }
}
