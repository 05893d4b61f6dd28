package dev.leash.runtime.verify;

import dev.leash.runtime.net.Conn;
import dev.leash.runtime.sim.ExitCalls;
import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.verify.Visitor.Amount;
import dev.leash.runtime.weave.Unweavable;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What is done with the subject in one run: by the system, by the app's other code, by the user.
 */
final class Part {
  private static final String GUEST = "dev.leash.runtime.guest.Guest";

  /** What is on the stack of a thread whose HTTP request has no answer yet. */
  private static final Set<String> REQUESTS =
      Set.of(
          "com.android.okhttp.internal.http.HttpURLConnectionImpl",
          "com.android.okhttp.internal.http.HttpsURLConnectionImpl",
          "okhttp3.internal.connection.RealCall",
          "org.apache.http.impl.client.AbstractHttpClient");

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Phone phone;
  private final World world;
  private final Subject subject;
  private final Predicate<String> own;
  private final List<Run.Stuck> stuck = new ArrayList<>();
  private final Set<String> finishers = new TreeSet<>();
  private boolean finished;
  private Visitor visitor;
  private String unfit;

  Part(Phone phone, Subject subject, Predicate<String> own) {
    this.phone = phone;
    this.world = phone.world();
    this.subject = subject;
    this.own = own;
  }

  /** Why the subject cannot be run at all; null if it can. */
  String unfit() {
    return unfit;
  }

  List<String> entries() {
    return visitor == null ? List.of() : visitor.entries();
  }

  Needs needs() {
    return new Needs(phone.steps(), phone.asksForTime(), finishers, finished);
  }

  List<Run.Stuck> stuck() {
    return stuck;
  }

  /** Launch, the app's own entries, Home, and back. */
  void play(Schedule schedule, Script script) {
    begin(schedule.give());
    boolean calledBack = calledBack();
    script.launch(calledBack ? this::make : null);
    if (!calledBack) {
      script.onMain("make " + subject.className(), this::makeQuietly);
    }
    if (unfit != null) {
      return;
    }
    use(schedule, script);
    phone.runScheduledTasks();
    script.settle();
    if (schedule.use().equals(Schedule.TWICE)) {
      use(schedule, script);
    }
    if (script.alive()) {
      script.background(() -> complete(schedule, script));
    }
    if (script.alive()) {
      script.foreground();
    }
  }

  private void use(Schedule schedule, Script script) {
    boolean all = Set.of(Schedule.ALL, Schedule.TWICE).contains(schedule.use());
    for (String entry : List.copyOf(visitor.entries())) {
      if (all || schedule.use().equals(entry)) {
        script.onMain(entry, () -> call(entry));
      }
    }
  }

  /**
   * Somebody else in the app finishes what was begun, if the schedule is one where work succeeds.
   */
  private void complete(Schedule schedule, Script script) {
    if (!completes(schedule)) {
      return;
    }
    finished = true;
    for (String entry : visitor.entries()) {
      if (visitor.plain(entry) && !entry.equals(schedule.use())) {
        script.onMain(entry, () -> call(entry));
      }
    }
  }

  private static boolean completes(Schedule schedule) {
    return schedule.network() == Schedule.Network.FINE && schedule.work() == Schedule.Work.FAST;
  }

  /** Entries on threads of their own, then one way to stop. */
  void play(Release release, Script script) {
    begin(Amount.MUCH);
    script.launchAmong(release.peers());
    boolean calledBack = calledBack();
    SimThread maker = world.spawn("caller", true, this::makeQuietly);
    pause(SECOND);
    if (unfit != null) {
      return;
    }
    if (maker.state() == SimThread.State.DONE) {
      if (calledBack) {
        phone.attach(visitor.object());
        pause(SECOND);
      }
      for (String entry : release.use()) {
        world.spawn("caller of " + entry, true, () -> call(entry));
        pause(SECOND);
      }
    }
    pause(20 * SECOND);
    if (release.stop().equals(Release.HOME)) {
      phone.home();
    } else if (release.stop().equals(Release.CALLER)) {
      world.spawn("caller", true, visitor::closeGiven);
    } else if (release.stop().equals(Release.EXIT)) {
      world.spawn("exit", true, ExitCalls::runHooks);
    } else if (visitor.entries().contains(release.stop())) {
      world.spawn("caller of " + release.stop(), true, () -> call(release.stop()));
    }
    pause(20 * SECOND);
    // A connection attempt without a limit of the app's own ends after a while all the same.
    stuck(w -> w.text().startsWith("connect") && !bounded(w));
    pause(140 * SECOND);
    // Who takes each byte in time waits for ever, but as the app wants it.
    stuck(w -> !release.peers().slow() || !bounded(w));
  }

  private static boolean bounded(Wait wait) {
    return wait.text().contains(Conn.BOUND);
  }

  /** Notes the threads that wait for a peer, in such a way. */
  private void stuck(Predicate<Wait> how) {
    for (SimThread thread : world.threads()) {
      Wait wait = thread.waiting();
      if (wait != null
          && wait.kind() == Wait.Kind.IO
          && how.test(wait)
          && !thread.name().equals("main")) {
        List<Frame> frames =
            thread.stack().stream().filter(e -> own.test(e.getClassName())).map(Frame::of).toList();
        if (!frames.isEmpty()) {
          boolean request =
              thread.stack().stream().anyMatch(e -> REQUESTS.contains(e.getClassName()));
          stuck.add(
              new Run.Stuck(thread.name(), wait.text(), frames, request, thread.toldToStop()));
        }
      }
    }
  }

  private void begin(Amount amount) {
    try {
      Class<?> guest = Class.forName(GUEST, true, phone.loader());
      visitor = (Visitor) guest.getDeclaredConstructor().newInstance();
      visitor.begin(own, amount);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the model's own guest cannot be loaded", e);
    }
  }

  private boolean calledBack() {
    try {
      return phone.callsBack(subject.className());
    } catch (LinkageError | ClassNotFoundException e) {
      unfit = missing(e);
      return false;
    }
  }

  private Object make() throws Exception {
    try {
      return visitor.make(subject.className());
    } catch (Visitor.CannotMake e) {
      unfit = e.getMessage();
      throw e;
    } catch (LinkageError | ClassNotFoundException e) {
      unfit = missing(e);
      throw e;
    } catch (Exception e) {
      if (!refused(e)) {
        unfit = subject.className() + " cannot be made: " + e;
      }
      throw e;
    }
  }

  /** Whether its peers are what keeps it from being made: that says nothing of the model. */
  private static boolean refused(Exception e) {
    return e instanceof SocketException || e instanceof SocketTimeoutException;
  }

  private void makeQuietly() {
    try {
      make();
    } catch (NotModelled e) {
      throw e;
    } catch (Exception | LinkageError e) {
      world.note("cannot be made: " + e);
      if (unfit == null && e instanceof LinkageError) {
        unfit = subject.className() + " cannot be made: " + e;
      }
    }
  }

  private static String missing(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unweavable) {
        return cause.getMessage();
      }
    }
    return "a class is missing, put the platform's and the libraries' jars on leash.classpath: "
        + e.getMessage();
  }

  private void call(String entry) {
    Set<Long> before = phone.openTasks();
    try {
      if (visitor.call(entry) instanceof Long number) {
        phone.returned(number);
      }
      if (!phone.openTasks().containsAll(before)) {
        finishers.add(entry);
      }
    } catch (NotModelled e) {
      throw e;
    } catch (Exception e) {
      world.note(entry + " throws " + e);
    }
  }

  private void pause(long nanos) {
    long end = world.plus(nanos);
    while (world.now() < end) {
      world.block(Wait.of(Wait.Kind.IDLE, "the user waits", this), end);
    }
  }
}
