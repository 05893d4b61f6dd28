package dev.leash.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An analysis by the plugin's detectors alone.
 *
 * @param report XML file to write
 * @param application folders, jars or class files
 * @param auxiliary the rest of the class path
 * @param options more of SpotBugs' command line
 */
record Run(Path report, List<Path> application, List<Path> auxiliary, List<String> options) {
  Run {
    application = List.copyOf(application);
    auxiliary = List.copyOf(auxiliary);
    options = List.copyOf(options);
  }

  /** With notes, in SpotBugs' own terms: down to low priority. */
  static Run low(Path report, List<Path> application, List<Path> auxiliary) {
    return new Run(report, application, auxiliary, List.of("-low"));
  }

  /** SpotBugs' command line. */
  List<String> commandLine() {
    List<String> all = new ArrayList<>(List.of("-visitors", Visitors.all(), "-effort:min"));
    all.addAll(options);
    all.add("-xml:withMessages=" + report);
    all.addAll(List.of("-auxclasspath", Inputs.joined(auxiliary)));
    application.forEach(path -> all.add(path.toString()));
    return all;
  }

  /** Runs it in the JVM that all tests share. */
  SpotBugsReport in(Host host) throws IOException {
    Sessions.of(host).run(commandLine());
    return read();
  }

  /** Runs it in a JVM of its own. */
  SpotBugsReport alone(Host host) throws IOException, InterruptedException {
    host.findBugs(commandLine()).successful();
    return read();
  }

  /** What it has written. */
  SpotBugsReport read() throws IOException {
    return SpotBugsReport.read(report);
  }
}
