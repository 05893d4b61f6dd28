package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLSocketFactory;

/** Reads the server's banner over TLS on a socket of its own. */
public class TlsClientBad implements Callable<String> {
  @Override
  public String call() throws IOException {
    try (Socket socket = SSLSocketFactory.getDefault().createSocket()) {
      socket.connect(new InetSocketAddress("mail.example.org", 993), 3000);
      Reader reader = new InputStreamReader(socket.getInputStream());
      char[] banner = new char[80];
      // expect warning LEASH_UNCANCELLABLE_READ
      int length = reader.read(banner);
      return new String(banner, 0, Math.max(0, length));
    }
  }
}
