package dev.leash.samples.runtime;

import dev.leash.runtime.verify.Device;
import dev.leash.runtime.verify.Run;
import dev.leash.runtime.verify.Schedule;
import dev.leash.runtime.verify.Subject;
import dev.leash.samples.expectations.SampleRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Prints what became of samples in some schedules, for runs in other JVMs to be compared with. */
final class SampleTraces {
  private static final List<String> SCHEDULES =
      List.of("home", "home net=dead", "home net=breaks", "home seed=1", "home net=dead seed=2");

  private SampleTraces() {}

  /**
   * Prints a line for each run: class, schedule, digest, what went wrong or is not known.
   *
   * @param args the number of rounds, the classes
   */
  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    // what the samples print
    System.setOut(nowhere);
    System.setErr(nowhere);
    try (Device device =
        Device.open(SampleRun.options().classes(), SampleRun.options().classPath())) {
      for (int round = 0; round < Integer.parseInt(args[0]); round++) {
        for (String name : Arrays.asList(args).subList(1, args.length)) {
          for (String schedule : SCHEDULES) {
            out.println(line(name, device.play(new Subject(name), Schedule.parse(schedule))));
          }
        }
      }
    }
    System.exit(0); // whatever a sample has left running
  }

  private static String line(String name, Run run) {
    return (name
            + "\t"
            + run.plan().replay()
            + "\t"
            + run.digest()
            + " "
            + run.timeline().size()
            + " "
            + run.failures()
            + " "
            + run.unknown())
        .replaceAll("\\R", " ");
  }
}
