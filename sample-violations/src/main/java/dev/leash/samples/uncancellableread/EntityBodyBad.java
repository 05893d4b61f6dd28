package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.DefaultHttpClient;

/** The response is there, its body is not: nobody can abort the request meanwhile. */
public class EntityBodyBad implements Runnable {
  @Override
  public void run() {
    try {
      HttpResponse response = new DefaultHttpClient().execute(new HttpGet("http://example.org/"));
      HttpEntity entity = response.getEntity();
      InputStream body = entity.getContent();
      // expect warning LEASH_UNCANCELLABLE_READ
      System.out.println(body.read());
    } catch (IOException e) {
      System.err.println("no news");
    }
  }
}
