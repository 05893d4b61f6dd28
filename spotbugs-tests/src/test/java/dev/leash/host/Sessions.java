package dev.leash.host;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** One session for each SpotBugs, which all tests share. */
final class Sessions {
  private static final Map<Host, Session> OPEN = new EnumMap<>(Host.class);

  private Sessions() {}

  /** Started by the first test that asks for it. */
  static Session of(Host host) throws IOException {
    synchronized (OPEN) {
      Session session = OPEN.get(host);
      if (session == null) {
        session = host.session();
        OPEN.put(host, session);
      }
      return session;
    }
  }
}
