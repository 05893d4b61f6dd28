package dev.leash.runtime.net;

/** How the network is. The times are assumed; any that are not 0 would do. */
public enum Network {
  /** A packet takes 20 ms. */
  FINE(20_000_000L),
  /** A packet takes 3 s. */
  SLOW(3_000_000_000L),
  /** No packet arrives; none is reported lost either. */
  DEAD(20_000_000L);

  private final long oneWay;

  Network(long oneWay) {
    this.oneWay = oneWay;
  }

  /** Virtual ns from one end to the other. */
  public long oneWay() {
    return oneWay;
  }
}
