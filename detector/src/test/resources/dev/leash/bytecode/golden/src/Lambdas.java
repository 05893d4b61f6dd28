import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

class Lambdas {
  private int count;

  Runnable plain() {
    return () -> System.gc();
  }

  Runnable capturing(InputStream in, long limit) {
    return () -> {
      try {
        count += in.read() > limit ? 1 : 0;
      } catch (java.io.IOException e) {
        Runnable inner = () -> count--;
        inner.run();
      }
    };
  }

  Runnable statically() {
    return System::gc;
  }

  Runnable bound() {
    return this::run;
  }

  Callable<Integer> boundToOther(InputStream in) {
    return in::read;
  }

  Function<String, Integer> unbound() {
    return String::length;
  }

  Supplier<List<String>> constructs() {
    return ArrayList::new;
  }

  Function<Integer, int[]> constructsArray() {
    return int[]::new;
  }

  Runnable marked() {
    return (Runnable & java.io.Serializable) () -> {};
  }

  void run() {
    plain().run();
  }

  String joined(int n, double d, String s) {
    return s + n + ", " + d;
  }
}
