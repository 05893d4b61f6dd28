package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Properties;

/** The setting for connecting has a default of ten seconds; another one's default is 0. */
public class EnumSettingOk {
  private final Properties given;

  public EnumSettingOk(Properties given) {
    this.given = given;
  }

  public Socket open(String host) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(host, 5432), Setting.CONNECT.in(given) * 1000);
    return socket;
  }

  private enum Setting {
    CONNECT("connectTimeout", "10"),
    LOG("logLevel", "0");

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
