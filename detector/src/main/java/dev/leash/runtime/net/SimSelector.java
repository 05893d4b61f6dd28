package dev.leash.runtime.net;

import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.Wake;
import dev.leash.runtime.sim.World;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.spi.AbstractSelectableChannel;
import java.nio.channels.spi.AbstractSelectionKey;
import java.nio.channels.spi.AbstractSelector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The {@code Selector} of woven code. */
final class SimSelector extends AbstractSelector {
  private static final long NEVER = Long.MAX_VALUE;

  private final World world = World.required("java.nio.channels.Selector");
  private final Set<SelectionKey> keys = new LinkedHashSet<>();
  private final Set<SelectionKey> selected = new LinkedHashSet<>();
  private final List<SimThread> waiters = new ArrayList<>();
  private boolean woken;

  SimSelector() {
    super(SimProvider.provider());
  }

  private static final class Key extends AbstractSelectionKey {
    private final SimSelector selector;
    private final AbstractSelectableChannel channel;
    private int interest;
    private int ready;

    Key(SimSelector selector, AbstractSelectableChannel channel, int interest) {
      this.selector = selector;
      this.channel = channel;
      this.interest = interest;
    }

    @Override
    public SelectableChannel channel() {
      return channel;
    }

    @Override
    public Selector selector() {
      return selector;
    }

    @Override
    public int interestOps() {
      return interest;
    }

    @Override
    public SelectionKey interestOps(int operations) {
      interest = operations;
      selector.changed();
      return this;
    }

    @Override
    public int readyOps() {
      return ready;
    }
  }

  @Override
  protected SelectionKey register(AbstractSelectableChannel channel, int operations, Object with) {
    if (!(channel instanceof Selectable selectable)) {
      throw new NotModelled("a selector of " + channel.getClass().getName());
    }
    Key key = new Key(this, channel, operations);
    key.attach(with);
    keys.add(key);
    selectable.watch(this::changed);
    changed();
    return key;
  }

  private void changed() {
    waiters.forEach(world::wake);
  }

  @Override
  public int selectNow() {
    return pick();
  }

  @Override
  public int select() {
    return select(0);
  }

  @Override
  public int select(long millis) {
    long deadline = millis == 0 ? NEVER : world.plus(millis * 1_000_000L);
    SimThread self = World.currentThread();
    int found = pick();
    while (found == 0 && !woken && isOpen() && !self.interrupted() && world.now() < deadline) {
      String limit = millis == 0 ? "" : Conn.BOUND + millis + " ms";
      waiters.add(self);
      Wake wake;
      try {
        wake = world.block(Wait.io("selecting" + limit, awaited()).interruptibly(), deadline);
      } finally {
        waiters.remove(self);
      }
      if (!isOpen()) {
        return 0;
      }
      found = pick();
      if (wake != Wake.WOKEN) {
        break;
      }
    }
    woken = false;
    return found;
  }

  /** Who only waits for clients is no work that could be cut off. */
  private Object awaited() {
    Object listener = null;
    for (SelectionKey key : keys) {
      if (key.channel() instanceof SimServerSocketChannel server) {
        listener = server.heard();
      } else {
        return this;
      }
    }
    return listener == null ? this : listener;
  }

  /** Adds what is ready to the selected keys. */
  private int pick() {
    if (!isOpen()) {
      throw new ClosedSelectorException();
    }
    synchronized (cancelledKeys()) {
      for (SelectionKey cancelled : cancelledKeys()) {
        keys.remove(cancelled);
        selected.remove(cancelled);
        deregister((AbstractSelectionKey) cancelled);
      }
      cancelledKeys().clear();
    }
    int found = 0;
    for (SelectionKey each : keys) {
      Key key = (Key) each;
      int now = key.isValid() ? ((Selectable) key.channel).ready(key.interest) : 0;
      if (now != 0) {
        boolean fresh = selected.add(key);
        int before = fresh ? 0 : key.ready;
        key.ready = before | now;
        found += key.ready == before ? 0 : 1;
      }
    }
    return found;
  }

  @Override
  public Selector wakeup() {
    woken = true;
    changed();
    return this;
  }

  @Override
  public Set<SelectionKey> keys() {
    check();
    return Collections.unmodifiableSet(keys);
  }

  @Override
  public Set<SelectionKey> selectedKeys() {
    check();
    return selected;
  }

  private void check() {
    if (!isOpen()) {
      throw new ClosedSelectorException();
    }
  }

  @Override
  protected void implCloseSelector() {
    for (SelectionKey key : keys) {
      deregister((AbstractSelectionKey) key);
    }
    keys.clear();
    selected.clear();
    changed();
  }
}
