package dev.leash.runtime.net;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntSupplier;

/** Bytes from a peer. */
final class ConnInput extends InputStream {
  private final Conn conn;
  private final IntSupplier timeout;

  ConnInput(Conn conn, IntSupplier timeout) {
    this.conn = conn;
    this.timeout = timeout;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    java.util.Objects.checkFromIndexSize(offset, length, to.length);
    return conn.read(to, offset, length, timeout.getAsInt());
  }

  @Override
  public int available() {
    return conn.available();
  }

  @Override
  public void close() {
    conn.close();
  }
}
