package dev.leash.bytecode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A jar's classes in the order in which they lie in the file: a batch is read at one go. */
final class JarBatches implements Batches {
  private static final int BATCH_BYTES = 1 << 17;
  private static final int LOCAL_HEADER = 30;

  /** More than any compiler writes; what claims more is not trusted with memory. */
  private static final int MAX_CLASS_BYTES = 1 << 24;

  private record Batch(List<ZipDirectory.Entry> entries, long start, int length) {}

  private final FileChannel file;
  private final Map<String, Integer> positions;
  private final Fallback fallback;
  private final List<Batch> batches = new ArrayList<>();

  /** Reads a class that this class could not. */
  interface Fallback {
    void read(int position, Sink sink);
  }

  /**
   * @param positions by path in the jar, the position of each class asked for
   */
  JarBatches(
      FileChannel file, ZipDirectory directory, Map<String, Integer> positions, Fallback fallback) {
    this.file = file;
    this.positions = positions;
    this.fallback = fallback;
    List<ZipDirectory.Entry> entries = new ArrayList<>();
    long end = 0;
    for (ZipDirectory.Entry entry : directory.entries()) {
      if (!positions.containsKey(entry.path())) continue;
      boolean full = !entries.isEmpty() && entry.end() - entries.get(0).start() > BATCH_BYTES;
      if (full || entry.start() != end) {
        flush(entries, end);
        entries = new ArrayList<>();
      }
      entries.add(entry);
      end = entry.end();
    }
    flush(entries, end);
  }

  private void flush(List<ZipDirectory.Entry> entries, long end) {
    if (entries.isEmpty()) return;
    long start = entries.get(0).start();
    // Only a class followed by a giant that is none can span so much.
    int length = (int) Math.min(end - start, Math.max(BATCH_BYTES, needed(entries.get(0))));
    batches.add(new Batch(entries, start, length));
  }

  private static long needed(ZipDirectory.Entry entry) {
    int longestNames = 2 * 0xFFFF;
    return Math.min(Integer.MAX_VALUE, (long) LOCAL_HEADER + longestNames + entry.packed());
  }

  @Override
  public int count() {
    return batches.size();
  }

  @Override
  public Reader reader() {
    return new Unpacker();
  }

  private final class Unpacker implements Reader {
    private final Inflater inflater = new Inflater(true);
    private byte[] packed = new byte[BATCH_BYTES];
    private byte[] unpacked = new byte[1 << 16];

    @Override
    public void read(int batch, Sink sink) {
      Batch b = batches.get(batch);
      int available = load(b);
      for (ZipDirectory.Entry entry : b.entries()) {
        int position = positions.get(entry.path());
        if (unpack(entry, (int) (entry.start() - b.start()), available)) {
          sink.accept(position, unpacked, entry.size());
        } else {
          fallback.read(position, sink);
        }
      }
    }

    private int load(Batch batch) {
      if (packed.length < batch.length()) packed = new byte[batch.length()];
      ByteBuffer buffer = ByteBuffer.wrap(packed, 0, batch.length());
      try {
        while (buffer.hasRemaining()) {
          if (file.read(buffer, batch.start() + buffer.position()) < 0) break;
        }
      } catch (IOException e) {
        // The fallback meets the same trouble and words it.
        return 0;
      }
      return buffer.position();
    }

    private boolean unpack(ZipDirectory.Entry entry, int at, int available) {
      if (at + LOCAL_HEADER > available) return false;
      ByteBuffer header = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
      int names = (header.getShort(at + 26) & 0xFFFF) + (header.getShort(at + 28) & 0xFFFF);
      int from = at + LOCAL_HEADER + names;
      if ((long) from + entry.packed() > available || entry.size() > MAX_CLASS_BYTES) return false;
      if (unpacked.length < entry.size()) unpacked = new byte[entry.size()];
      if (!entry.deflated()) {
        if (entry.packed() != entry.size()) return false;
        System.arraycopy(packed, from, unpacked, 0, entry.size());
        return true;
      }
      try {
        inflater.reset();
        inflater.setInput(packed, from, entry.packed());
        return inflater.inflate(unpacked, 0, entry.size()) == entry.size();
      } catch (DataFormatException e) {
        return false;
      }
    }

    @Override
    public void close() {
      inflater.end();
    }
  }
}
