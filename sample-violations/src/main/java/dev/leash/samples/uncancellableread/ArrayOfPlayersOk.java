package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Four seats at a table; leaving closes whoever sits there. */
public class ArrayOfPlayersOk {
  private final Player[] seats = new Player[4];

  public void seat(int number, ServerSocket door) throws IOException {
    Player player = new Player(door.accept());
    seats[number] = player;
    new Thread(player).start();
  }

  public void dispose() {
    for (int i = 0; i < seats.length; i++) {
      if (seats[i] != null) {
        seats[i].leave();
        seats[i] = null;
      }
    }
  }

  private static final class Player implements Runnable {
    private final Socket socket;

    Player(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        DataInputStream moves = new DataInputStream(socket.getInputStream());
        while (true) {
          System.out.println(moves.readByte());
        }
      } catch (IOException e) {
        System.err.println("player left");
      }
    }

    void leave() {
      try {
        socket.close();
      } catch (IOException e) {
        System.err.println("player stays");
      }
    }
  }
}
