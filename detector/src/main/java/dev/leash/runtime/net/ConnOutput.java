package dev.leash.runtime.net;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes to a peer. */
final class ConnOutput extends OutputStream {
  private final Conn conn;

  ConnOutput(Conn conn) {
    this.conn = conn;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    java.util.Objects.checkFromIndexSize(offset, length, from.length);
    conn.write(from, offset, length);
  }

  @Override
  public void close() {
    conn.close();
  }
}
