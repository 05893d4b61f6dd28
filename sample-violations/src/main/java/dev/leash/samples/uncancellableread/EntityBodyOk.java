package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.DefaultHttpClient;

/** Whoever has the response can close the stream of its entity. */
public class EntityBodyOk implements Runnable {
  private volatile HttpResponse response;

  @Override
  public void run() {
    try {
      response = new DefaultHttpClient().execute(new HttpGet("http://example.org/"));
      HttpEntity entity = response.getEntity();
      InputStream body = entity.getContent();
      System.out.println(body.read());
    } catch (IOException e) {
      System.err.println("no news");
    }
  }

  public void stop() throws IOException {
    response.getEntity().getContent().close();
  }
}
