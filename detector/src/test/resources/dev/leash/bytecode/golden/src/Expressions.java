class Expressions {
  private long total;
  private int[] counts = {1, 2, 3};

  String chosen(boolean b, String s) {
    return String.valueOf(b ? s.trim() : b == s.isEmpty() ? null : s.concat("x"));
  }

  StringBuilder made(boolean b, String s) {
    return new StringBuilder(b ? s : new String(s.isEmpty() ? "e" : "f"));
  }

  boolean logic(String a, String b) {
    return a != null && (a.isEmpty() || !b.isEmpty()) && a.length() > 2;
  }

  int loops(int[][] grid) {
    int sum = 0;
    outer:
    for (int i = 0; i < grid.length; i++) {
      int j = grid[i].length;
      while (true) {
        if (--j < 0) continue outer;
        if (grid[i][j] == 7) break outer;
        sum += grid[i][j];
        do {
          sum--;
        } while (sum > 100);
      }
    }
    for (String s : new String[] {"a", "b"}) sum += s.length();
    return sum;
  }

  double numbers(long a, double d, float f, byte b) {
    long shifted = a << 3 ^ a >>> b & ~a;
    d += shifted % 5 + f / b;
    total += (long) d;
    counts[b]++;
    counts[counts[0]--] -= 3;
    return a > d ? -d : (int) total * 2L;
  }

  long assigned(long[] values, int i) {
    long x;
    values[i++] = x = total = values[i] + 1;
    int y = i = 5;
    return x + y + (total = i++);
  }

  int reused(Object[] many) {
    {
      String s = many[0].toString();
      if (s.isEmpty()) return 1;
    }
    {
      Thread t = new Thread();
      t.start();
    }
    int n = many.length;
    many = new Object[n];
    return many.hashCode() + (many instanceof Object[] ? ((Object[]) many).length : 0);
  }

  Object[][][] arrays(int n) {
    Object[][][] cube = new Object[n][2][];
    cube[0][1] = new Object[] {n, int.class, Expressions.class, 'c', 1.5f, null};
    return cube;
  }

  static int deadEnds(int n) {
    while (n > 0) {
      n--;
      if (n == 3) throw new IllegalStateException("three");
    }
    for (; ; ) {
      if (n++ > 5) return n;
    }
  }
}
