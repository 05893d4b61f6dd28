import java.io.InputStream;
import java.net.Socket;

class Finally {
  private Socket socket;
  private int used;

  void closes() throws Exception {
    try {
      socket.getInputStream().read();
    } finally {
      socket.close();
    }
  }

  int returnsInside(int n) throws Exception {
    try {
      if (n > 0) return socket.getInputStream().read();
      used++;
    } finally {
      socket.close();
      used--;
    }
    return used;
  }

  int nested(InputStream in) throws Exception {
    try {
      try {
        return in.read();
      } finally {
        in.close();
      }
    } catch (IllegalStateException | java.io.IOException e) {
      return e.getMessage().length();
    } finally {
      socket.close();
    }
  }

  void overrides() {
    for (int i = 0; i < 3; i++) {
      try {
        socket.setSoTimeout(i);
      } catch (Exception e) {
        continue;
      } finally {
        used = i;
      }
      used += 2;
    }
  }
}
