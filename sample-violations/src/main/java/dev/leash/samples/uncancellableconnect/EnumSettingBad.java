package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Properties;

/** Neither setting has a default that ends the wait. */
public class EnumSettingBad {
  private final Properties given;

  public EnumSettingBad(Properties given) {
    this.given = given;
  }

  public Socket open(String host) throws IOException {
    Socket socket = new Socket();
    // expect warning LEASH_UNCANCELLABLE_CONNECT
    socket.connect(new InetSocketAddress(host, 5432), Setting.CONNECT.in(given) * 1000);
    return socket;
  }

  private enum Setting {
    CONNECT("connectTimeout", "0"),
    READ("readTimeout", "0");

    private final String key;
    private final String otherwise;

    Setting(String key, String otherwise) {
      this.key = key;
      this.otherwise = otherwise;
    }

    int in(Properties given) {
      return Integer.parseInt(given.getProperty(key, otherwise));
    }
  }
}
