package dev.leash.runtime.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a blocked thread really waits for: the owner of the lock that it wants, and so on.
 *
 * @param threads the thread itself, then each that the one before waits for
 * @param last what the last of them waits for; null if it does not wait
 * @param isDeadlock whether the last waits for one of the threads before
 */
public record WaitChain(List<SimThread> threads, Wait last, boolean isDeadlock) {
  /** Copies. */
  public WaitChain {
    threads = List.copyOf(threads);
  }

  /**
   * The chain at this moment. Where several threads could end a wait, the chain follows one that
   * ends at the network, if there is one, else the first.
   */
  public static WaitChain of(SimThread thread) {
    return follow(thread, List.of());
  }

  private static WaitChain follow(SimThread thread, List<SimThread> before) {
    List<SimThread> threads = new ArrayList<>(before);
    threads.add(thread);
    Wait wait = thread.waiting();
    if (wait == null) {
      return new WaitChain(threads, null, false);
    }
    WaitChain first = null;
    for (SimThread ender : wait.enders().get()) {
      WaitChain chain =
          threads.contains(ender) ? new WaitChain(threads, wait, true) : follow(ender, threads);
      if (chain.io().isPresent()) {
        return chain;
      }
      first = first == null ? chain : first;
    }
    return first == null ? new WaitChain(threads, wait, false) : first;
  }

  /** The wait for the network at the end of the chain, if there is one. */
  public Optional<Wait> io() {
    return Optional.ofNullable(last).filter(wait -> wait.kind() == Wait.Kind.IO);
  }

  /**
   * Whether a wait that has ended was one for the network: directly, or because the thread that
   * ended it had itself waited for the network since the wait began, and so on.
   */
  public static boolean waitedForIo(SimThread thread, WaitRecord wait) {
    return waitedForIo(wait, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean waitedForIo(WaitRecord wait, Set<WaitRecord> seen) {
    if (wait.what().kind() == Wait.Kind.IO) {
      return wait.to() > wait.from();
    }
    if (wait.by() == null || !seen.add(wait)) {
      return false;
    }
    return wait.by().waits().stream()
        .filter(other -> other.to() > wait.from() && other.to() <= wait.to())
        .anyMatch(other -> waitedForIo(other, seen));
  }
}
