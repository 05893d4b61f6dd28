package dev.leash.runtime.net;

/** One direction of traffic: what is sent arrives in that order, or waits for the network. */
final class Flow {
  private final Kernel kernel;
  private final boolean local;
  private long last;

  Flow(Kernel kernel, boolean local) {
    this.kernel = kernel;
    this.local = local;
  }

  /** The action runs at the other end when the packet is there. */
  void send(Runnable arrival) {
    long travel = local ? 0 : kernel.network().oneWay() + kernel.queue();
    last = Math.max(last + 1, kernel.world().plus(travel));
    kernel.world().at(last, () -> arrive(arrival));
  }

  private void arrive(Runnable arrival) {
    if (!local && kernel.network() == Network.DEAD) {
      kernel.hold(() -> send(arrival));
    } else {
      arrival.run();
    }
  }
}
