package dev.leash.samples.networkwaitincallback.handoffs;

import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's HTTP client, synchronously. */
public class HttpClientSendBad {
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;
  volatile int code;

  HttpClientSendBad(HttpRequest request) {
    this.request = request;
  }

  void listen(LifecycleService service) {
    service.addListener(LifecycleEvent.PAUSE, this::upload);
  }

  private void upload() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=gluon]
      code = client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      code = -1;
    }
  }
}
