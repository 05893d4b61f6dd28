package dev.leash.runtime.junit;

import dev.leash.runtime.net.Peer;
import dev.leash.runtime.verify.Script;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The app of one run. */
final class ProcessApp implements App {
  private final Script script;

  ProcessApp(Script script) {
    this.script = script;
  }

  @Override
  public void server(String host, int port, Supplier<? extends Peer> peer) {
    script.server(host, port, peer);
  }

  @Override
  public void launch(Class<?> delegate) {
    script.launch(delegate);
    script.settle();
    goOn();
  }

  @Override
  public void play(Class<?> type) {
    script.play(type.getName());
    goOn();
  }

  @Override
  public void onMain(Runnable code) {
    script.onMain("the test's code", code);
    goOn();
  }

  @Override
  public void background() {
    script.background();
    goOn();
  }

  @Override
  public void foreground() {
    script.foreground();
    goOn();
  }

  @Override
  public void terminate() {
    script.terminate();
    throw new Over();
  }

  @Override
  public void within(long time, TimeUnit unit, BooleanSupplier condition) {
    if (!script.within(unit.toNanos(time), condition)) {
      goOn();
      throw new AssertionError(
          "not so within " + time + " " + unit.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Override
  public <T> T delegate(Class<T> type) {
    if (script.delegate() == null) {
      throw new IllegalStateException("launch the app first");
    }
    return type.cast(script.delegate());
  }

  @Override
  public String schedule() {
    return script.schedule().describe();
  }

  /** What the test does next makes no sense for an app that is no more. */
  private void goOn() {
    if (!script.alive()) {
      throw new Over();
    }
  }

  /** Ends a test whose app has ended. */
  static final class Over extends Error {
    private static final long serialVersionUID = 1L;

    Over() {
      super("the app has ended", null, false, false);
    }
  }
}
