package dev.leash.host;

import edu.umd.cs.findbugs.FindBugs;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.TextUICommandLine;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.StackWalker.StackFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What an IDE does: many analyses in one JVM, one after the other or at once. Runs with SpotBugs'
 * class path and this class, and loads the plugin as SpotBugs does.
 *
 * <p>The argument is the plugin. Each line of the standard input is an analysis: a word of the
 * caller's, and the arguments of SpotBugs' command line, with tabs between them. It starts at once,
 * whatever else is running. At its end a line goes to the standard output: the word, what went
 * wrong or nothing, and the types of the bugs that Leash reported outside {@code visitClass}.
 */
public final class Analyses {
  private static final String PLUGIN = "dev.leash.spotbugs.";

  private Analyses() {}

  /** Runs until the standard input ends. */
  public static void main(String[] arguments) throws Exception {
    PrintStream replies = System.out;
    // SpotBugs prints there, too.
    System.setOut(System.err);
    Plugin.loadCustomPlugin(new File(arguments[0]), null);
    ExecutorService threads = Executors.newCachedThreadPool();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> words = List.of(line.split("\t"));
      threads.execute(
          () -> {
            String outcome = run(words.subList(1, words.size()).toArray(String[]::new));
            synchronized (replies) {
              replies.println(words.get(0) + "\t" + outcome);
              replies.flush();
            }
          });
    }
    threads.shutdown();
  }

  private static String run(String[] commandLine) {
    Set<String> late = new ConcurrentSkipListSet<>();
    try (FindBugs2 engine = new FindBugs2()) {
      TextUICommandLine options = new TextUICommandLine();
      FindBugs.processCommandLine(options, commandLine, engine);
      engine
          .getBugReporter()
          .addObserver(
              bug -> {
                if (!visiting()) late.add(bug.getType());
              });
      engine.execute();
      return "\t" + String.join(",", late);
    } catch (Exception | LinkageError | AssertionError e) {
      e.printStackTrace();
      return e.toString().replaceAll("\\s+", " ") + "\t";
    }
  }

  /** Whether the plugin, if it is what runs, runs because SpotBugs visits a class. */
  private static boolean visiting() {
    List<StackFrame> frames =
        StackWalker.getInstance()
            .walk(all -> all.filter(f -> f.getClassName().startsWith(PLUGIN)).toList());
    return frames.isEmpty()
        || frames.stream().anyMatch(f -> f.getMethodName().equals("visitClass"));
  }
}
