package dev.leash;

import dev.leash.callgraph.Solver;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Evaluations nest as deep as calls do, and syntax trees as deep as people and generators write
 * them: both get a stack that does not depend on the host's.
 */
final class DeepStack {
  private DeepStack() {}

  /** The work's result; what it throws is thrown here, checked exceptions as causes. */
  static <T> T run(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "leash-analysis", Solver.STACK_BYTES);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException r) throw r;
          if (e.getCause() instanceof Error r) throw r;
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }
}
