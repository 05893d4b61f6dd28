package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One of two kinds of handler gets the client; stopping closes those of the other kind. */
public class EitherHandlerBad implements Runnable {
  private final ServerSocket server;
  private final boolean web;
  private final List<Chat> chats = new CopyOnWriteArrayList<>();

  public EitherHandlerBad(int port, boolean web) throws IOException {
    this.server = new ServerSocket(port);
    this.web = web;
  }

  @Override
  public void run() {
    try {
      while (true) {
        handle(server.accept());
      }
    } catch (IOException e) {
      System.err.println("stopped");
    }
  }

  private void handle(Socket client) {
    Runnable handler;
    if (web) {
      handler = new Page(client);
    } else {
      Chat chat = new Chat(client);
      chats.add(chat);
      handler = chat;
    }
    new Thread(handler, "client").start();
  }

  public void stop() throws IOException {
    server.close();
    for (Chat chat : chats) {
      chat.close();
    }
  }

  private static final class Chat implements Runnable {
    private final Socket socket;

    Chat(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        InputStream in = socket.getInputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
          System.out.write(b);
        }
      } catch (IOException e) {
        System.err.println("chat over");
      }
    }

    void close() throws IOException {
      socket.close();
    }
  }

  private static final class Page implements Runnable {
    private final Socket socket;

    Page(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try (socket) {
        // expect warning LEASH_UNCANCELLABLE_READ
        int first = socket.getInputStream().read();
        socket.getOutputStream().write(first);
      } catch (IOException e) {
        System.err.println("page lost");
      }
    }
  }
}
