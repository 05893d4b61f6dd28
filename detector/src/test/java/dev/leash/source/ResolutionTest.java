package dev.leash.source;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names, overloads, inference and captures: what javac makes of them is what is read. */
class ResolutionTest {
  private record Case(String name, String members) {}

  private static final Case[] CASES = {
    new Case(
        "overloads by phase",
        """
        void f(long a) {} void f(Integer a) {} void f(Object a) {} void f(int... a) {}
        void g(Object a) {} void g(String a) {} void g(CharSequence a) {}
        void h(double a, int b) {} void h(int a, double b) {} void h(int... a) {}
        void use(byte b, Integer i, char c) {
          f(b); f(1); f(i); f("x"); f(); f(1, 2); f(c);
          g(null); g("x"); g(new StringBuilder()); g(i);
          h(1, 2.0); h(1.0, 2); h(); h(1, 2, 3);
        }
        """),
    new Case(
        "overloads by lambda",
        """
        void run(Runnable r) {} <T> T run(java.util.concurrent.Callable<T> c) { return null; }
        void take(java.util.function.Function<String, Integer> f) {}
        void take(java.util.function.ToIntFunction<String> f) {}
        void two(java.util.function.BiFunction<String, String, Integer> f) {}
        void two(java.util.function.Function<String, Integer> f) {}
        void use(java.util.concurrent.ExecutorService s) {
          run(() -> { }); run(() -> 1); run(() -> { throw new IllegalStateException(); });
          run(this::toString); s.submit(() -> "x"); s.submit(() -> { }); s.submit(() -> use(s));
          two((a, b) -> 1); two(a -> 1);
          take((String x) -> x.length());
        }
        """),
    new Case(
        "streams and collectors",
        """
        java.util.Map<Integer, java.util.List<String>> use(java.util.List<String> l) {
          var longest = l.stream().filter(s -> !s.isEmpty()).map(String::trim)
              .max(java.util.Comparator.comparing(String::length).thenComparing(s -> s.charAt(0)))
              .orElseThrow(IllegalStateException::new);
          int sum = l.stream().mapToInt(s -> s.length() + longest.length()).sum();
          l.sort(java.util.Comparator.reverseOrder());
          return l.stream().collect(java.util.stream.Collectors.groupingBy(
              s -> s.length() + sum, java.util.TreeMap::new, java.util.stream.Collectors.toList()));
        }
        """),
    new Case(
        "captures of local and anonymous classes",
        """
        int field;
        Runnable use(int a, String b) {
          int c = a + 1;
          class Local {
            int d = c;
            int get() { return d + a + field; }
            Local other() { return new Local(); }
          }
          Local first = new Local();
          return new Runnable() {
            int e = first.get();
            @Override public void run() {
              Runnable inner = () -> System.out.println(b + e + new Local().get() + field);
              inner.run();
              new Thread() { @Override public void run() { field += c; } }.start();
            }
          };
        }
        """),
    new Case(
        "inner classes and what they inherit",
        """
        class Base { protected int n; void hi() {} class In { int k = n; } }
        class Other extends Base {
          void hi() { super.hi(); class X extends In { int m() { return k + n; } } new X().m(); }
          In make(Base b) { return b.new In(); }
        }
        static class Nested { static int count; static void up() { count++; Nested.count += 2; } }
        interface WithDefault { default String hello() { return "a"; } static void s() {} }
        class Impl implements WithDefault {
          public String hello() { WithDefault.s(); return WithDefault.super.hello(); }
        }
        int use() { hashCode(); return new Other().make(new Base()).k + Nested.count; }
        """),
    new Case(
        "generics, boxes and casts",
        """
        static class Box<T extends Comparable<T>> {
          T value; Box(T t) { value = t; } T get() { return value; }
          <R extends Comparable<R>> Box<R> map(java.util.function.Function<? super T, ? extends R> f)
              { return new Box<>(f.apply(value)); }
        }
        int use(java.util.Map<String, Long> m, Box<Integer> b) {
          long total = 0;
          for (java.util.Map.Entry<String, Long> e : m.entrySet()) total += e.getValue();
          m.merge("a", 1L, Long::sum);
          m.computeIfAbsent("b", k -> (long) k.length());
          int i = b.get(); b.value = b.value + 1; Integer boxed = i; boxed += 2;
          Character c = 'x'; switch (c) { case 'x': i++; break; default: }
          String s = b.map(x -> "v" + x).get().concat("!");
          Object o = true ? 1 : "s"; double d = false ? i : total;
          int[][] grid = new int[2][3]; grid[1][2] += i; long[] copy = new long[] {1, i}.clone();
          return (int) (total + copy[0] + s.length() + d + o.hashCode());
        }
        """),
    new Case(
        "constants",
        """
        static final int A = 3; static final int B = A * 2 + 1; static final String S = "x" + B;
        static final boolean DEBUG = false; static final long L = 1L << 40; final int own = 5;
        void use(String s) {
          if (DEBUG) System.out.println("never");
          if (A > 5) use("no");
          switch (s) { case S: use(S + A); break; case "y": case "z": use("yz" + own); }
          final int local = 4; byte b = local; char c = (char) (B + 'a');
          String t = "a" + 1 + 2L + 'c' + true + null + 1.5f; String u = s + 1 + c + b + L;
        }
        """),
    new Case(
        "switches",
        """
        enum Color { RED, GREEN { @Override int n() { return 2; } }, BLUE; int n() { return 1; } }
        sealed interface Shape permits Circle, Square {}
        record Circle(int r) implements Shape {}
        record Square(int side, String name) implements Shape { Square { name = name.trim(); } }
        int use(Color c, String s, int i, Object o) {
          int a = switch (c) { case RED -> 1; case GREEN, BLUE -> { int x = c.n(); yield x + 1; } };
          switch (s) { case "a", "b" -> a++; default -> { } }
          String t = switch (i) { case 1: case 2: yield "few"; default: yield String.valueOf(i); };
          if (o instanceof Circle q && q.r() > 2) a += q.r();
          if (!(o instanceof Square sq)) return t.length();
          switch (c) { case RED: a++; default: a--; }
          return a + sq.side();
        }
        """),
    new Case(
        "ways out of try",
        """
        int use(java.io.InputStream in) throws Exception {
          outer:
          for (int i = 0; ; i++) {
            try (var a = new java.io.ByteArrayInputStream(new byte[i]); in) {
              if (i == 3) continue outer;
              if (i == 4) break;
              synchronized (this) { if (i == 5) return a.read(); }
            } catch (IllegalStateException | java.io.IOException e) {
              throw new Exception(e);
            } finally {
              try { in.close(); } finally { hashCode(); }
            }
          }
          do { if (in.read() < 0) break; } while (in.available() > 0);
          return -1;
        }
        """),
    new Case(
        "method references",
        """
        static String st(Object o) { return ""; } String in(int i) { return ""; }
        <T> void take(java.util.function.Supplier<T> s) {}
        <A, B> void map(java.util.function.Function<A, B> f) {}
        void use(java.util.List<String> l) {
          l.forEach(System.out::println); map(T::st); take(T::new); map(this::in);
          java.util.function.IntFunction<int[]> make = int[]::new;
          java.util.function.Function<String, Integer> n = String::length;
          java.util.function.Supplier<String> bound = super::toString;
          Runnable r = l::clear; l.toArray(String[]::new); l.stream().map(String::valueOf).count();
          java.util.function.BiFunction<String, Object[], String> v = String::format;
        }
        """),
    new Case(
        "initialisers and constructors",
        """
        final int a; int b = compute(); static int c; static { c = 3; T.c++; } { b += 2; }
        java.util.List<String> l = new java.util.ArrayList<>() {{ add("x"); }};
        T() { this(1); } T(int a) { super(); this.a = a; assert a > 0 : "a" + a; }
        int compute() { return c; }
        """)
  };

  @TestFactory
  Stream<DynamicTest> asJavacResolves() {
    return Stream.of(CASES)
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name,
                    () -> {
                      String source = "class T {\n" + c.members + "}\n";
                      BothReaders.assertSame(
                          BothReaders.compiled(17, "T", source), BothReaders.read("T", source));
                    }));
  }
}
