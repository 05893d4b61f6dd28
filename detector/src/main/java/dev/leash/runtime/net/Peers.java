package dev.leash.runtime.net;

import dev.leash.runtime.sim.Timer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Peers for common purposes. */
public final class Peers {
  private static final long GREETING_MILLIS = 200;

  /** A body comes after its head, not with it. */
  private static final long BODY_MILLIS = 30;

  /** Of FTP, SSH, SMTP, POP3, IMAP, submission: there the server speaks first. */
  private static final Set<Integer> GREETING_PORTS = Set.of(21, 22, 25, 110, 143, 587);

  /** Less than a client gives one byte that it wants, more than RoboVM gives one that it drops. */
  private static final long DRIP_MILLIS = 400;

  private static final long IDLE_MILLIS = 10_000;

  private Peers() {}

  /**
   * Serves whatever it is asked: HTTP requests get an empty 200, other lines and bytes an "OK"
   * line. On ports where servers speak first it greets, and it closes what is idle for 10 s.
   */
  public static Peer standard() {
    return new Standard();
  }

  /** Takes everything and never answers. */
  public static Peer silent() {
    return (end, bytes) -> {};
  }

  /** Takes nothing: the app's send buffer fills. */
  public static Peer stalled() {
    return new Peer() {
      @Override
      public void connected(PeerEnd end) {
        end.stopReading();
      }

      @Override
      public void received(PeerEnd end, byte[] bytes) {}
    };
  }

  /** Answers the first bytes with one byte each so many ms, and never ends. */
  public static Peer drip(long millis) {
    return new Peer() {
      private boolean dripping;

      @Override
      public void received(PeerEnd end, byte[] bytes) {
        if (!dripping) {
          dripping = true;
          drop(end);
        }
      }

      private void drop(PeerEnd end) {
        end.send(".");
        end.after(millis, () -> drop(end));
      }
    };
  }

  /**
   * Answers an HTTP request byte by byte, each before anybody gives up waiting for it, and never
   * comes to the end; says nothing to others.
   *
   * @param body whether the head is sent at once
   */
  public static Peer dripping(boolean body) {
    String head = "HTTP/1.1 200 OK\r\n";
    String start = body ? head + "Content-Length: 1000000\r\n\r\n" : head + "X-Long: ";
    return new Peer() {
      private boolean dripping;

      @Override
      public void received(PeerEnd end, byte[] bytes) {
        if (!dripping && new String(bytes, StandardCharsets.ISO_8859_1).contains(" HTTP/1.")) {
          dripping = true;
          end.send(start);
          drop(end);
        }
      }

      private void drop(PeerEnd end) {
        end.send(".");
        end.after(DRIP_MILLIS, () -> drop(end));
      }
    };
  }

  /** Answers whatever arrives with the same text. */
  public static Peer answering(String text) {
    return (end, bytes) -> end.send(text);
  }

  /** Closes the connection as soon as anything arrives. */
  public static Peer closing() {
    return (end, bytes) -> end.close();
  }

  private static final class Standard implements Peer {
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private Timer idle;
    private boolean asked;

    @Override
    public void connected(PeerEnd end) {
      later(end);
      if (GREETING_PORTS.contains(end.port())) {
        end.after(GREETING_MILLIS, () -> greet(end));
      }
    }

    private void greet(PeerEnd end) {
      if (!asked) {
        end.send("OK ready\r\n");
      }
    }

    private void later(PeerEnd end) {
      if (idle != null) {
        idle.cancel();
      }
      idle = end.after(IDLE_MILLIS, end::close);
    }

    @Override
    public void received(PeerEnd end, byte[] bytes) {
      later(end);
      asked = true;
      seen.writeBytes(bytes);
      String text = seen.toString(StandardCharsets.ISO_8859_1);
      if (!text.matches("(?s)(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) \\S+ HTTP/1\\.[01]\r?\n.*")) {
        end.send("OK\r\n");
      } else if (complete(text)) {
        end.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n");
        if (!text.startsWith("HEAD ")) {
          end.after(BODY_MILLIS, () -> end.send("OK"));
        }
        seen.reset();
      }
    }

    private static boolean complete(String request) {
      int end = request.indexOf("\r\n\r\n");
      if (end < 0) {
        return false;
      }
      String head = request.substring(0, end).toLowerCase(Locale.ROOT);
      String body = request.substring(end + 4);
      if (head.contains("\r\ntransfer-encoding: chunked")) {
        return body.endsWith("0\r\n\r\n");
      }
      int at = head.indexOf("\r\ncontent-length:");
      if (at < 0) {
        return true;
      }
      String length = head.substring(at + "\r\ncontent-length:".length()).split("\r\n")[0].strip();
      return !length.matches("\\d{1,9}") || body.length() >= Integer.parseInt(length);
    }
  }
}
