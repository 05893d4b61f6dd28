import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;

class Resources {
  int one(String host) throws Exception {
    try (Socket socket = new Socket(host, 80)) {
      return socket.getInputStream().read();
    }
  }

  String two(String host) throws Exception {
    try (Socket socket = new Socket(host, 80);
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()))) {
      String line = in.readLine();
      if (line.isEmpty()) return null;
      return line;
    } catch (java.io.IOException e) {
      return e.getMessage();
    } finally {
      System.out.println(host);
    }
  }

  void twice(AutoCloseable a) throws Exception {
    try (AutoCloseable first = a) {
      first.hashCode();
    }
    try (AutoCloseable second = a) {
      second.hashCode();
      second.close();
    }
  }
}
