package dev.leash.runtime.guest;

import dev.leash.runtime.verify.Visitor.Amount;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Types of which a caller has something particular: a connected socket, an address, a pool. */
@SuppressWarnings({
  "AddressSelection", // the model has one address a host
  "FutureReturnValueIgnored", // it is made to be given to the app
  "UnnecessaryStringBuilder"
})
final class KnownTypes {
  private static final String HOST = "peer.example.org";
  private static final int PORT = 7000;
  private static final String PAGE = "http://www.example.org/page";

  private final Amount amount;
  private final Platforms platforms;
  private String said;

  KnownTypes(Amount amount, ClassLoader loader, Maker maker) {
    this.amount = amount;
    this.platforms = new Platforms(loader, PAGE, maker, new Libraries(amount, loader));
  }

  /** The text that is given from now on; null: the usual one. */
  void say(String text) {
    said = text;
  }

  /** Texts of other kinds than the usual one. */
  List<String> otherTexts() throws IOException {
    return List.of(((File) plain(File.class)).getPath(), PAGE, "7000");
  }

  /** Null if the type is not one of these. */
  Object make(Class<?> type) throws Exception {
    Object made = plain(type);
    if (made == null) {
      made = network(type);
    }
    if (made == null) {
      made = concurrent(type);
    }
    return made == null ? platforms.make(type) : made;
  }

  private Object plain(Class<?> type) throws IOException {
    if (type == String.class || type == CharSequence.class) {
      return said != null ? said : amount == Amount.LITTLE ? HOST : PAGE;
    } else if (type == Object.class) {
      return "object";
    } else if (type == File.class) {
      File file = File.createTempFile("leash", ".txt");
      file.deleteOnExit();
      if (amount == Amount.LITTLE) {
        java.nio.file.Files.delete(file.toPath()); // a file that is not there yet
        return file;
      }
      java.nio.file.Files.writeString(file.toPath(), "one line\nanother\n");
      return file;
    } else if (type == Properties.class && amount != Amount.LITTLE) {
      return new CallersSettings(HOST);
    } else if (type == StringBuilder.class) {
      return new StringBuilder("text");
    } else if (type == Class.class) {
      return String.class;
    }
    return null;
  }

  private Object network(Class<?> type) throws Exception {
    if (type == SSLSocket.class) {
      SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket(HOST, PORT);
      if (amount != Amount.LITTLE) {
        socket.startHandshake(); // it is in use
      }
      return socket;
    } else if (type == Socket.class) {
      return new Socket(HOST, PORT);
    } else if (type == ServerSocket.class) {
      return new ServerSocket(0);
    } else if (type == DatagramSocket.class) {
      return new DatagramSocket();
    } else if (type == InputStream.class) {
      return new Socket(HOST, PORT).getInputStream();
    } else if (type == OutputStream.class) {
      return new Socket(HOST, PORT).getOutputStream();
    } else if (type == URL.class) {
      return new URL(PAGE);
    } else if (type == URI.class) {
      return URI.create(PAGE);
    } else if (type == InetAddress.class) {
      return InetAddress.getByName(HOST);
    } else if (type == InetSocketAddress.class || type == SocketAddress.class) {
      return new InetSocketAddress(HOST, PORT);
    } else if (type == HttpURLConnection.class || type == URLConnection.class) {
      return new URL(PAGE).openConnection();
    } else if (type == SocketFactory.class) {
      return SocketFactory.getDefault();
    } else if (type == Selector.class) {
      return Selector.open();
    }
    return null;
  }

  private static Object concurrent(Class<?> type) {
    if (type == Executor.class || type == ExecutorService.class) {
      return Executors.newCachedThreadPool();
    } else if (type == ScheduledExecutorService.class) {
      return Executors.newScheduledThreadPool(1);
    } else if (type == Future.class) {
      // Nobody runs it: a caller's future may never be done.
      return new FutureTask<>(() -> null);
    } else if (type == Thread.class) {
      return new Thread(() -> {});
    } else if (type == Runnable.class) {
      return (Runnable) new CallersRunnable();
    }
    return null;
  }
}
