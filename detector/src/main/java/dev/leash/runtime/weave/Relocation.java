package dev.leash.runtime.weave;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/**
 * Where the classes of java.util.concurrent that can wait, timers and pipes are loaded from: the
 * platform's own class library where it has them ({@code leash/rt/…}), else the running JDK ({@code
 * leash/jdk/…}). They are woven like the app's, so that everything they do ends in the model's
 * park. Interfaces, exceptions, atomics and the collections that never wait stay the JDK's, so that
 * the app's objects still pass to the JDK.
 */
final class Relocation {
  static final String PLATFORM = "leash/rt/";
  static final String JDK = "leash/jdk/";

  private static final String CONCURRENT = "java/util/concurrent/";
  private static final String TIMER = "java/util/Timer";
  private static final String PIPED = "java/io/Piped";
  private static final int UTF8 = 1;
  private static final String RANDOM = CONCURRENT + "ThreadLocalRandom";
  private static final String SIM = "dev/leash/runtime/sim/";

  private static final Set<String> STAY =
      Set.of(
          "BlockingDeque",
          "BlockingQueue",
          "BrokenBarrierException",
          "Callable",
          "CancellationException",
          "CompletionException",
          "CompletionService",
          "Delayed",
          "ExecutionException",
          "Executor",
          "ExecutorService",
          "Flow",
          "Future",
          "RejectedExecutionException",
          "RunnableFuture",
          "RunnableScheduledFuture",
          "ScheduledExecutorService",
          "ScheduledFuture",
          "ThreadFactory",
          "TimeUnit",
          "TimeoutException",
          "TransferQueue",
          "locks/Condition",
          "locks/Lock",
          "locks/ReadWriteLock",
          "locks/LockSupport");

  private final ClassBytes platform;
  private final ConcurrentMap<String, Boolean> inPlatform = new ConcurrentHashMap<>();

  Relocation(ClassBytes platform) {
    this.platform = platform;
  }

  /** Of the app's code and the platform's. */
  Remapper forApp() {
    return new Names(false, false);
  }

  /** Of relocated code, by its new name. */
  Remapper forRelocated(String newName) {
    return new Names(true, newName.startsWith(JDK));
  }

  /** The name in the JDK of a relocated class; null for any other class. */
  static String original(String name) {
    if (name.startsWith(PLATFORM)) {
      return name.substring(PLATFORM.length());
    }
    return name.startsWith(JDK) ? name.substring(JDK.length()) : null;
  }

  static boolean moves(String name) {
    if (name.startsWith(TIMER) || name.startsWith(PIPED)) {
      return true;
    }
    if (!name.startsWith(CONCURRENT)) {
      return name.equals("java/util/TaskQueue");
    }
    String rest = name.substring(CONCURRENT.length());
    int nested = rest.indexOf('$');
    String top = nested < 0 ? rest : rest.substring(0, nested);
    return !(top.startsWith("Concurrent")
        || top.startsWith("CopyOnWrite")
        || top.startsWith("atomic/")
        || STAY.contains(top));
  }

  /** Whether a class's constants could name one that moves: most do not, and cost less then. */
  static boolean mayMention(ClassReader reader) {
    for (int i = 1; i < reader.getItemCount(); i++) {
      int offset = reader.getItem(i);
      if (offset > 0
          && reader.readByte(offset - 1) == UTF8
          && mentions(reader, offset + 2, reader.readUnsignedShort(offset))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(ClassReader reader, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (reader.readByte(from + i) == 'j'
          && (matches(reader, from, i, length, CONCURRENT)
              || matches(reader, from, i, length, TIMER)
              || matches(reader, from, i, length, PIPED))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(ClassReader reader, int from, int at, int length, String text) {
    if (at + text.length() > length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (reader.readByte(from + at + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean inPlatform(String name) {
    return inPlatform.computeIfAbsent(name, n -> platform.read(n + ".class") != null);
  }

  private final class Names extends Remapper {
    private final boolean relocated;
    private final boolean ofJdk;

    Names(boolean relocated, boolean ofJdk) {
      super(Opcodes.ASM9);
      this.relocated = relocated;
      this.ofJdk = ofJdk;
    }

    @Override
    public String map(String name) {
      if (name.equals(RANDOM)) {
        return SIM + "ThreadRandom";
      }
      if (relocated
          && (name.equals("sun/misc/Unsafe") || name.equals("jdk/internal/misc/Unsafe"))) {
        return SIM + "FieldAccess";
      }
      if (!moves(name)) {
        return name;
      }
      return (!ofJdk && inPlatform(name) ? PLATFORM : JDK) + name;
    }
  }
}
