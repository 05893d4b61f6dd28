package dev.leash.runtime.net;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Servers of well-known protocols, as far as a client's ordinary session goes. */
final class Protocols {
  private static final long GREETING_MILLIS = 200;

  /** A broker acknowledges a message when its subscribers have it. */
  private static final long DELIVERY_MILLIS = 6_000;

  private Protocols() {}

  /** Of the protocol that belongs to a port; elsewhere {@link Peers#standard}. */
  static Peer of(int port) {
    return switch (port) {
      case 143, 993 -> lines("* OK [CAPABILITY IMAP4rev1 IDLE] ready", Protocols::imap);
      case 25, 465, 587 -> new Smtp();
      case 1883, 8883 -> new Mqtt();
      default -> Peers.standard();
    };
  }

  private static Peer lines(String greeting, BiConsumer<PeerEnd, String> answer) {
    return new Lines(greeting) {
      @Override
      void line(PeerEnd end, String line) {
        answer.accept(end, line);
      }
    };
  }

  private static void imap(PeerEnd end, String line) {
    String[] words = line.split(" ");
    if (words.length < 2) {
      if (line.equalsIgnoreCase("DONE")) {
        end.send("* OK no longer idle\r\n");
      }
      return;
    }
    String tag = words[0];
    switch (words[1].toUpperCase(Locale.ROOT)) {
      case "CAPABILITY" -> end.send("* CAPABILITY IMAP4rev1 IDLE\r\n");
      case "SELECT", "EXAMINE" ->
          end.send(
              """
              * FLAGS (\\Seen \\Deleted)\r
              * 0 EXISTS\r
              * 0 RECENT\r
              * OK [UIDVALIDITY 1] ok\r
              * OK [UIDNEXT 1] ok\r
              """);
      case "LIST", "LSUB" -> end.send("* LIST () \"/\" INBOX\r\n");
      case "STATUS" -> end.send("* STATUS INBOX (MESSAGES 0 UIDVALIDITY 1)\r\n");
      case "LOGOUT" -> end.send("* BYE\r\n");
      case "IDLE" -> {
        end.send("+ idling\r\n");
        return;
      }
      case "AUTHENTICATE" -> {
        end.send(tag + " NO not so\r\n");
        return;
      }
      default -> {}
    }
    end.send(tag + " OK done\r\n");
  }

  /** Answers each line; speaks first. */
  private abstract static class Lines implements Peer {
    private final StringBuilder seen = new StringBuilder();
    private final String greeting;

    Lines(String greeting) {
      this.greeting = greeting;
    }

    abstract void line(PeerEnd end, String line);

    @Override
    public void connected(PeerEnd end) {
      end.after(GREETING_MILLIS, () -> end.send(greeting + "\r\n"));
    }

    @Override
    public void received(PeerEnd end, byte[] bytes) {
      seen.append(new String(bytes, StandardCharsets.ISO_8859_1));
      for (int at = seen.indexOf("\n"); at >= 0; at = seen.indexOf("\n")) {
        String line = seen.substring(0, at).strip();
        seen.delete(0, at + 1);
        line(end, line);
      }
    }
  }

  private static final class Smtp extends Lines {
    private boolean data;

    Smtp() {
      super("220 ready");
    }

    @Override
    void line(PeerEnd end, String line) {
      if (data) {
        data = !line.equals(".");
        if (!data) {
          end.send("250 taken\r\n");
        }
        return;
      }
      String command = line.toUpperCase(Locale.ROOT);
      data = command.equals("DATA");
      if (data) {
        end.send("354 go on\r\n");
      } else if (command.equals("QUIT")) {
        end.send("221 bye\r\n");
        end.close();
      } else {
        end.send("250 ok\r\n");
      }
    }
  }

  /** Takes MQTT's packets one by one; the session is new each time. */
  private static final class Mqtt implements Peer {
    private byte[] rest = {};

    @Override
    public void received(PeerEnd end, byte[] bytes) {
      byte[] all = java.util.Arrays.copyOf(rest, rest.length + bytes.length);
      System.arraycopy(bytes, 0, all, rest.length, bytes.length);
      int from = 0;
      int length = length(all, from);
      while (length > 0 && from + length <= all.length) {
        packet(end, all, from);
        from += length;
        length = length(all, from);
      }
      rest = java.util.Arrays.copyOfRange(all, from, all.length);
    }

    /** Of the whole packet that begins there; 0 if its head is not all there. */
    private static int length(byte[] all, int from) {
      int value = 0;
      for (int i = 1; i <= 4 && from + i < all.length; i++) {
        value |= (all[from + i] & 0x7f) << (7 * (i - 1));
        if ((all[from + i] & 0x80) == 0) {
          return 1 + i + value;
        }
      }
      return 0;
    }

    private static int body(byte[] all, int from) {
      int at = from + 1;
      while ((all[at] & 0x80) != 0) {
        at++;
      }
      return at + 1;
    }

    private static void packet(PeerEnd end, byte[] all, int from) {
      int body = body(all, from);
      switch ((all[from] & 0xf0) >> 4) {
        case 1 -> end.send(new byte[] {0x20, 2, 0, 0});
        case 3 -> published(end, all, from, body);
        case 6 -> end.send(new byte[] {0x70, 2, all[body], all[body + 1]});
        case 8 -> end.send(new byte[] {(byte) 0x90, 3, all[body], all[body + 1], 0});
        case 10 -> end.send(new byte[] {(byte) 0xb0, 2, all[body], all[body + 1]});
        case 12 -> end.send(new byte[] {(byte) 0xd0, 0});
        case 14 -> end.close();
        default -> {}
      }
    }

    private static void published(PeerEnd end, byte[] all, int from, int body) {
      int quality = (all[from] >> 1) & 3;
      if (quality > 0) {
        int id = body + 2 + ((all[body] & 0xff) << 8 | (all[body + 1] & 0xff));
        byte kind = (byte) (quality == 1 ? 0x40 : 0x50);
        byte[] answer = {kind, 2, all[id], all[id + 1]};
        end.after(DELIVERY_MILLIS, () -> end.send(answer));
      }
    }
  }
}
