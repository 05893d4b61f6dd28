package com.acme;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.leash.runtime.junit.App;
import dev.leash.runtime.junit.LifecycleTest;
import dev.leash.runtime.net.Peer;
import java.nio.charset.StandardCharsets;

class MailTest {
  @LifecycleTest
  void mailDelegateSurvives(App app) {
    homeAndBack(app, MailDelegate.class);
  }

  @LifecycleTest
  void quietDelegateSurvives(App app) {
    homeAndBack(app, QuietDelegate.class);
  }

  private static void homeAndBack(App app, Class<? extends MailDelegate> delegate) {
    app.server("imap.example.com", 1143, () -> imap());
    app.launch(delegate);
    app.background();
    app.foreground();
    app.within(30, SECONDS, () -> app.delegate(MailDelegate.class).isConnected());
  }

  private static Peer imap() {
    return (end, bytes) -> {
      boolean done = new String(bytes, StandardCharsets.US_ASCII).startsWith("DONE");
      end.send(done ? "a1 OK\r\n" : "+ idling\r\n");
    };
  }
}
