package dev.leash.runtime.verify;

import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.verify.Visitor.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What is done with the subject in one run: by the system, by the app's other code, by the user.
 */
final class Part {
  private static final String GUEST = "dev.leash.runtime.guest.Guest";
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Phone phone;
  private final World world;
  private final Subject subject;
  private final Predicate<String> own;
  private final List<Run.Stuck> stuck = new ArrayList<>();
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

  List<Run.Stuck> stuck() {
    return stuck;
  }

  /** Launch, the app's own entries, Home, and back. */
  void play(Schedule schedule, Script script) {
    begin(schedule.little() ? Amount.LITTLE : Amount.MUCH);
    boolean calledBack = calledBack();
    script.launch(calledBack ? this::make : null);
    if (!calledBack) {
      script.onMain("make " + subject.className(), this::makeQuietly);
    }
    if (unfit != null) {
      return;
    }
    for (String entry : List.copyOf(visitor.entries())) {
      if (schedule.use().equals(Schedule.ALL) || schedule.use().equals(entry)) {
        script.onMain(entry, () -> call(entry));
      }
    }
    phone.runScheduledTasks();
    script.settle();
    if (script.alive()) {
      script.background(() -> complete(schedule, script));
    }
    if (script.alive()) {
      script.foreground();
    }
  }

  /**
   * Somebody else in the app finishes what was begun, if the schedule is one where work succeeds.
   */
  private void complete(Schedule schedule, Script script) {
    if (schedule.network() != Schedule.Network.FINE || schedule.work() != Schedule.Work.FAST) {
      return;
    }
    for (String entry : visitor.entries()) {
      if (visitor.plain(entry) && !entry.equals(schedule.use())) {
        script.onMain(entry, () -> call(entry));
      }
    }
  }

  /** Entries on threads of their own, then one way to stop. */
  void play(Release release, Script script) {
    begin(Amount.MUCH);
    script.launchSilent(release.dead());
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
    pause(120 * SECOND);
    if (release.stop().equals(Release.HOME)) {
      phone.home();
    } else if (visitor.entries().contains(release.stop())) {
      world.spawn("caller of " + release.stop(), true, () -> call(release.stop()));
    }
    pause(60 * SECOND);
    for (SimThread thread : world.threads()) {
      Wait wait = thread.waiting();
      if (wait != null && wait.kind() == Wait.Kind.IO && !thread.name().equals("main")) {
        List<Frame> frames =
            thread.stack().stream().filter(e -> own.test(e.getClassName())).map(Frame::of).toList();
        if (!frames.isEmpty()) {
          stuck.add(new Run.Stuck(thread.name(), wait.text(), frames));
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
    }
  }

  private void makeQuietly() {
    try {
      make();
    } catch (NotModelled e) {
      throw e;
    } catch (Exception | LinkageError e) {
      world.note("cannot be made: " + e);
      if (unfit == null) {
        unfit = subject.className() + " cannot be made: " + e;
      }
    }
  }

  private static String missing(Throwable e) {
    return "a class is missing, put the platform's and the libraries' jars on leash.classpath: "
        + e.getMessage();
  }

  private void call(String entry) {
    try {
      visitor.call(entry);
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
