package dev.leash.runtime.guest;

/** What a caller gives where something is to be run: it is done at once. */
final class CallersRunnable implements Runnable {
  @Override
  public void run() {}

  @Override
  public String toString() {
    return "a caller's Runnable";
  }
}
