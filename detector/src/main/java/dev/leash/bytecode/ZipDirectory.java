package dev.leash.bytecode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A zip file's table of contents. {@code ZipFile} makes several objects and a system call or two
 * for each entry, which costs more than everything else that a glance at a class needs; this reads
 * the whole table at once. What is out of the ordinary (zip64, encryption) it leaves to {@code
 * ZipFile}.
 *
 * @param entries in the order in which they lie in the file
 */
record ZipDirectory(List<Entry> entries) {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /**
   * A file in the archive.
   *
   * @param start where its local header lies
   * @param end no byte of it lies there or beyond
   * @param packed its size in the archive, in bytes
   * @param size its size unpacked, in bytes
   * @param deflated whether it is compressed, else it is stored as is
   */
  record Entry(String path, long start, long end, int packed, int size, boolean deflated) {}

  /** Reads the table, or gives nothing if the archive is not of the ordinary kind. */
  static Optional<ZipDirectory> read(FileChannel file) throws IOException {
    long tailStart = Math.max(0, file.size() - END_SIZE - MAX_COMMENT);
    ByteBuffer tail = read(file, tailStart, (int) (file.size() - tailStart));
    int end = endRecord(tail);
    if (end < 0) return Optional.empty();
    int count = tail.getShort(end + 10) & 0xFFFF;
    long size = tail.getInt(end + 12) & 0xFFFFFFFFL;
    long offset = tail.getInt(end + 16) & 0xFFFFFFFFL;
    long tableStart = tailStart + end - size;
    // Something in front of the archive, such as a start script, moves all offsets.
    long shift = tableStart - offset;
    boolean ordinary = count < 0xFFFF && size < Integer.MAX_VALUE && tableStart >= 0 && shift >= 0;
    if (!ordinary) return Optional.empty();
    return entries(read(file, tableStart, (int) size), count, shift, tableStart);
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {}
    return buffer.flip();
  }

  private static int endRecord(ByteBuffer tail) {
    for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
      if (tail.getInt(at) != END_SIGNATURE) continue;
      int comment = tail.getShort(at + 20) & 0xFFFF;
      if (at + END_SIZE + comment == tail.limit()) return at;
    }
    return -1;
  }

  private static Optional<ZipDirectory> entries(
      ByteBuffer table, int count, long shift, long tableStart) {
    List<Entry> entries = new ArrayList<>(count);
    int at = 0;
    for (int i = 0; i < count; i++) {
      boolean whole = at + ENTRY_SIZE <= table.limit() && table.getInt(at) == ENTRY_SIGNATURE;
      if (!whole) return Optional.empty();
      boolean encrypted = (table.getShort(at + 8) & 1) != 0;
      int method = table.getShort(at + 10);
      int packed = table.getInt(at + 20);
      int size = table.getInt(at + 24);
      int pathLength = table.getShort(at + 28) & 0xFFFF;
      int rest = (table.getShort(at + 30) & 0xFFFF) + (table.getShort(at + 32) & 0xFFFF);
      long start = (table.getInt(at + 42) & 0xFFFFFFFFL) + shift;
      boolean ordinary = !encrypted && (method == STORED || method == DEFLATED);
      ordinary &= packed >= 0 && size >= 0 && start < tableStart;
      if (!ordinary || at + ENTRY_SIZE + pathLength > table.limit()) return Optional.empty();
      byte[] name = new byte[pathLength];
      table.get(at + ENTRY_SIZE, name);
      String path = new String(name, StandardCharsets.UTF_8);
      entries.add(new Entry(path, start, tableStart, packed, size, method == DEFLATED));
      at += ENTRY_SIZE + pathLength + rest;
    }
    entries.sort(Comparator.comparingLong(Entry::start));
    for (int i = 0; i + 1 < entries.size(); i++) {
      Entry e = entries.get(i);
      long end = entries.get(i + 1).start();
      entries.set(i, new Entry(e.path, e.start, end, e.packed, e.size, e.deflated));
    }
    return Optional.of(new ZipDirectory(entries));
  }
}
