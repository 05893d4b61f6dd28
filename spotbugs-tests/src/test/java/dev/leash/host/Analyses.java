package dev.leash.host;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.DetectorFactory;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.SortedBugCollection;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What an IDE does: several analyses in one JVM, one after the other or at once, with the plugin's
 * detectors alone. Runs inside SpotBugs' class path. Arguments: the plugin; the number of threads;
 * a file with a line for each analysis.
 */
public final class Analyses {
  private Analyses() {}

  /**
   * One analysis.
   *
   * @param report XML file to write
   * @param application folders, jars or class files
   * @param auxiliary the rest of the class path
   */
  record Task(Path report, List<String> application, List<String> auxiliary) {
    String line() {
      return report + "\t" + String.join(",", application) + "\t" + String.join(",", auxiliary);
    }

    static Task of(String line) {
      String[] parts = line.split("\t", -1);
      return new Task(
          Path.of(parts[0]), List.of(parts[1].split(",")), List.of(parts[2].split(",")));
    }
  }

  /** Runs all analyses; fails if one fails. */
  public static void main(String[] arguments) throws Exception {
    Plugin plugin = Plugin.loadCustomPlugin(new File(arguments[0]), null);
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(arguments[2]))) {
        running.add(
            threads.submit(
                () -> {
                  run(Task.of(line), plugin);
                  return null;
                }));
      }
      for (Future<?> each : running) each.get();
    } finally {
      threads.shutdownNow();
    }
  }

  private static void run(Task task, Plugin plugin) throws Exception {
    Project project = new Project();
    task.application().forEach(project::addFile);
    task.auxiliary().forEach(project::addAuxClasspathEntry);
    BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
    reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
    UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
    preferences.enableAllDetectors(false);
    for (DetectorFactory detector : plugin.getDetectorFactories()) {
      preferences.enableDetector(detector, true);
    }
    preferences.setEffort(UserPreferences.EFFORT_MIN);
    try (FindBugs2 engine = new FindBugs2()) {
      engine.setProject(project);
      engine.setBugReporter(reporter);
      engine.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
      engine.setUserPreferences(preferences);
      engine.finishSettings();
      engine.execute();
    }
    SortedBugCollection bugs = (SortedBugCollection) reporter.getBugCollection();
    bugs.setWithMessages(true);
    bugs.writeXML(task.report().toString());
  }
}
