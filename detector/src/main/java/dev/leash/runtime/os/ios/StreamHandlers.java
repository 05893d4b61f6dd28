package dev.leash.runtime.os.ios;

import dev.leash.runtime.net.Conn;
import java.io.IOException;
import java.util.Map;

/** NSStream pairs to a host: opened, scheduled, read, written, told of events. */
final class StreamHandlers {
  private static final long OPENED = 1;
  private static final long HAS_BYTES = 2;
  private static final long HAS_SPACE = 4;
  private static final long ERROR = 8;
  private static final long END = 16;

  private static final String STATE = "leash.stream";

  /** One stream. */
  private static final class State {
    final String host;
    final int port;
    final boolean input;
    final Conn[] shared;
    boolean open;
    boolean closed;
    boolean toldOpen;
    boolean toldError;
    boolean toldEnd;
    boolean toldSpace;
    int told;
    RunLoop loop;

    State(String host, int port, boolean input, Conn[] shared) {
      this.host = host;
      this.port = port;
      this.input = input;
      this.shared = shared;
    }

    Conn conn() {
      return shared[0];
    }
  }

  private final IosProcess process;
  private final AppObjects objects;

  StreamHandlers(IosProcess process) {
    this.process = process;
    objects = process.objects();
  }

  void register(Map<String, Handler> to) {
    to.put(
        "+[NSStream getStreamsToHostWithName:port:inputStream:outputStream:]",
        (s, a) -> {
          Conn[] shared = new Conn[1];
          String host = objects.string(a[0]);
          int port = ((Number) a[1]).intValue();
          objects.out(a[2], stream("NSInputStream", new State(host, port, true, shared)));
          objects.out(a[3], stream("NSOutputStream", new State(host, port, false, shared)));
          return null;
        });
    to.put("-[NSStream open]", (s, a) -> open(s));
    to.put("-[NSStream close]", (s, a) -> close(s));
    to.put(
        "-[NSStream scheduleInRunLoop:forMode:]",
        (s, a) -> {
          RunLoop loop =
              objects.property(a[0], "leash.loop") instanceof RunLoop l ? l : process.currentLoop();
          schedule(s, loop, objects.string(a[1]));
          return null;
        });
    to.put(
        "-[NSStream removeFromRunLoop:forMode:]",
        (s, a) -> {
          if (objects.property(a[0], "leash.loop") instanceof RunLoop loop) {
            loop.unschedule(s, objects.string(a[1]));
          }
          return null;
        });
    to.put("-[NSStream streamError]", (s, a) -> error(s));
    to.put(
        "-[NSInputStream hasBytesAvailable]",
        (s, a) -> state(s) != null && state(s).open && state(s).conn().readable());
    to.put(
        "-[NSOutputStream hasSpaceAvailable]",
        (s, a) -> state(s) != null && state(s).open && state(s).conn().writable());
    to.put("-[NSInputStream read:maxLength:]", (s, a) -> read(s, ((Number) a[1]).intValue()));
    to.put("-[NSOutputStream write:maxLength:]", (s, a) -> write(s, ((Number) a[1]).intValue()));
  }

  private Object stream(String type, State state) {
    Object stream = objects.make(type);
    objects.property(stream, STATE, state);
    return stream;
  }

  private State state(Object stream) {
    return objects.property(stream, STATE) instanceof State state ? state : null;
  }

  private Object open(Object stream) {
    State state = state(stream);
    if (state == null || state.open) {
      return null;
    }
    state.open = true;
    if (state.conn() == null) {
      state.shared[0] = process.kernel().open();
      state.conn().start(state.host, state.port);
    }
    state
        .conn()
        .watch(
            () -> {
              if (state.loop != null) {
                state.loop.wake();
              }
            });
    return null;
  }

  private Object close(Object stream) {
    State state = state(stream);
    process.loops().forEach(loop -> loop.unschedule(stream, null));
    if (state != null && !state.closed) {
      state.closed = true;
      if (state.conn() != null) {
        state.conn().close();
      }
    }
    return null;
  }

  private void schedule(Object stream, RunLoop loop, String mode) {
    State state = state(stream);
    if (state != null) {
      state.loop = loop;
    }
    String name = state == null ? "a stream" : "the stream to " + state.host + ":" + state.port;
    Source source =
        new Source(stream, name, true, () -> event(state) != 0, () -> tell(stream, state));
    source.apps = state != null; // of a stream that is connected to nothing no event is missed
    loop.schedule(source, mode);
  }

  /** The event that the stream's delegate has not been told of yet; 0 if there is none. */
  private static long event(State state) {
    if (state == null || !state.open || state.closed) {
      return 0;
    }
    Conn conn = state.conn();
    if (conn.failure() != null) {
      return state.toldError ? 0 : ERROR;
    }
    if (conn.connected() && !state.toldOpen) {
      return OPENED;
    }
    if (state.input && conn.available() > state.told) {
      return HAS_BYTES;
    }
    if (state.input && conn.atEnd()) {
      return state.toldEnd ? 0 : END;
    }
    return !state.input && conn.connected() && conn.writable() && !state.toldSpace ? HAS_SPACE : 0;
  }

  private void tell(Object stream, State state) throws Throwable {
    long event = event(state);
    state.toldOpen |= event == OPENED;
    state.toldError |= event == ERROR;
    state.toldEnd |= event == END;
    state.toldSpace |= event == HAS_SPACE;
    state.told = event == HAS_BYTES ? state.conn().available() : state.told;
    Object delegate = objects.property(stream, "delegate");
    if (delegate != null) {
      objects.send(
          delegate, "stream:handleEvent:", stream, objects.constant("NSStreamEvent", event));
    }
  }

  private Object error(Object stream) {
    State state = state(stream);
    if (state == null || state.conn() == null || state.conn().failure() == null) {
      return null;
    }
    Object error = objects.make("NSError");
    objects.property(error, "domain", "NSPOSIXErrorDomain");
    objects.property(error, "localizedDescription", state.conn().failure());
    return error;
  }

  private long read(Object stream, int length) {
    State state = state(stream);
    if (state == null || !state.open || state.closed) {
      return state == null ? 0 : -1;
    }
    try {
      int n = state.conn().read(new byte[Math.max(1, length)], 0, Math.max(1, length), 0);
      state.told = state.conn().available();
      return Math.max(0, n);
    } catch (IOException e) {
      return -1;
    }
  }

  private long write(Object stream, int length) {
    State state = state(stream);
    if (state == null || !state.open || state.closed) {
      return state == null ? length : -1;
    }
    try {
      state.conn().connectedOrWait();
      state.conn().write(new byte[length], 0, length);
      state.toldSpace = false;
      return length;
    } catch (IOException e) {
      return -1;
    }
  }
}
