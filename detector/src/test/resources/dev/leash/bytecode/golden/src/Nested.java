import java.io.InputStream;

class Nested {
  private int secret;

  private int hidden() {
    return secret++;
  }

  Runnable anonymous(final InputStream in, final long wide) {
    return new Runnable() {
      int own = hidden();

      @Override
      public void run() {
        secret += own + (int) wide;
        try {
          in.close();
        } catch (java.io.IOException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  int local(int n) {
    class Local {
      int twice() {
        return 2 * n + hidden();
      }
    }
    return new Local().twice();
  }

  class Inner extends java.util.AbstractList<String> implements Comparable<Inner> {
    private Inner() {}

    @Override
    public String get(int i) {
      return "" + Nested.this.secret;
    }

    @Override
    public int size() {
      return Nested.this.hidden();
    }

    @Override
    public int compareTo(Inner other) {
      return other.size() - size();
    }
  }

  static class Deep {
    private static long total = 7;

    int use(Nested n) {
      total += n.secret;
      return n.new Inner().size();
    }
  }
}
