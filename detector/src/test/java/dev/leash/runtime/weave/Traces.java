package dev.leash.runtime.weave;

import dev.leash.probes.Order;
import dev.leash.probes.Pools;
import dev.leash.probes.Synchronizers;
import dev.leash.probes.Threads;
import dev.leash.runtime.sim.Choices;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Prints what each scenario did, for runs in other JVMs to be compared with. */
final class Traces {
  private Traces() {}

  /**
   * Runs everything, each scenario so many times in a row.
   *
   * @param args the number of rounds
   */
  public static void main(String[] args) {
    Simulated simulated = Simulated.onRoboVm();
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      for (Class<?> probes :
          List.of(Threads.class, Pools.class, Synchronizers.class, Order.class)) {
        Method[] methods = probes.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
          if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0) {
            print(simulated, method, Choices.fifo());
            print(simulated, method, Choices.seeded(1));
            print(simulated, method, Choices.seeded(2));
          }
        }
      }
    }
  }

  private static void print(Simulated simulated, Method method, Choices choices) {
    String type = method.getDeclaringClass().getName();
    Simulated.Outcome outcome = simulated.run(type, method.getName(), choices);
    System.out.printf(
        "%s.%s %s %d %.6f %s %s%n",
        method.getDeclaringClass().getSimpleName(),
        method.getName(),
        choices.describe(),
        outcome.digest(),
        outcome.millis(),
        outcome.failure(),
        outcome.events());
  }
}
