package dev.leash.bytecode;

import java.util.List;
import java.util.Optional;

/** Class files to go through, in parts that workers can take in any order. */
interface Batches {
  /** Takes one class file. */
  interface Sink {
    /**
     * Takes it.
     *
     * @param position of the class among those asked for
     * @param bytes hold the class file at their start; not to be kept
     * @param length of the class file
     */
    void accept(int position, byte[] bytes, int length);
  }

  /** Reads batches, for one thread. */
  interface Reader extends AutoCloseable {
    /** Gives the batch's class files to the sink; what cannot be read is logged and left out. */
    void read(int batch, Sink sink);

    @Override
    default void close() {}
  }

  int count();

  /** A reader of its own for each worker. */
  Reader reader();

  /** Batches of a source that can only be asked for one class after the other. */
  static Batches of(ClassSource source, List<String> names) {
    int size = 64;
    return new Batches() {
      @Override
      public int count() {
        return (names.size() + size - 1) / size;
      }

      @Override
      public Reader reader() {
        return (batch, sink) -> {
          for (int i = batch * size; i < Math.min(names.size(), (batch + 1) * size); i++) {
            Optional<byte[]> bytes = source.find(names.get(i));
            if (bytes.isPresent()) sink.accept(i, bytes.get(), bytes.get().length);
          }
        };
      }
    };
  }
}
