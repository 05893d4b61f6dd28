class Locks {
  private final Object lock = new Object();
  private int n;

  synchronized int method() {
    return n;
  }

  int block(java.io.InputStream in) throws java.io.IOException {
    synchronized (lock) {
      n = in.read();
      if (n < 0) return -1;
    }
    return n;
  }

  void waits() throws InterruptedException {
    synchronized (this) {
      while (n == 0) wait();
      synchronized (lock) {
        n--;
      }
    }
  }
}
