package dev.leash.maven;

import dev.leash.Check;
import dev.leash.Options;
import dev.leash.catalog.CatalogException;
import dev.leash.report.ConsoleLine;
import dev.leash.report.ConsoleStyle;
import dev.leash.report.FailOn;
import dev.leash.report.SourceRoots;
import dev.leash.rules.CancellationScope;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Reports callbacks and expiration handlers that wait for the network, background tasks left open
 * or ended wrong, threads that nothing can release, and run loops in the wrong mode, and fails the
 * build if there is one. Analyses what the build has compiled; with <code>leash.classes
 * </code> any jar or folder, and then it needs no POM.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class CheckMojo extends AbstractMojo {
  /** Does nothing. */
  @Parameter(property = "leash.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Jars and folders of class files to analyse instead of the project's, separated by commas or the
   * system's path separator; <code>folder/*</code> stands for the folder's jars. Then the class
   * path is <code>leash.classpath</code> alone, and no POM is needed.
   */
  @Parameter(property = "leash.classes")
  private List<String> classes;

  /**
   * Jars and folders of everything else whose code may run, written as <code>leash.classes</code>
   * is. Without <code>leash.classes</code> they come after the project's dependencies.
   */
  @Parameter(property = "leash.classpath")
  private List<String> classpath;

  /**
   * Source roots, to print the findings' files and lines; written as <code>leash.classes</code> is.
   * Default: the project's.
   */
  @Parameter(property = "leash.sources")
  private List<String> sources;

  /**
   * From which severity on findings fail the build: <code>never</code>, <code>note</code>, <code>
   * warning</code> or <code>error</code>.
   */
  @Parameter(property = "leash.failOn", defaultValue = "error")
  private String failOn;

  /**
   * Report only on classes whose names match: <code>com.acme.*</code> (this package), <code>
   * com.acme.**</code> (and those below). Default: all.
   */
  @Parameter(property = "leash.includes")
  private List<String> includes;

  /** Do not report on classes whose names match; wins over <code>leash.includes</code>. */
  @Parameter(property = "leash.excludes")
  private List<String> excludes;

  /** Catalogue files of your own: what the APIs do that Leash does not know. */
  @Parameter(property = "leash.catalogues")
  private List<String> catalogues;

  /** Where <code>leash.json</code> goes. Default: <code>target/leash</code>. */
  @Parameter(property = "leash.outputDirectory")
  private File outputDirectory;

  /** Seconds that a callback may wait for another thread before it is more than a note. */
  @Parameter(
      property = "leash.budget.callback",
      defaultValue = "" + Options.CALLBACK_BUDGET_SECONDS)
  private double callbackBudget;

  /**
   * Seconds that an expiration handler may wait for another thread before it is more than a note.
   */
  @Parameter(property = "leash.budget.handler", defaultValue = "" + Options.HANDLER_BUDGET_SECONDS)
  private double handlerBudget;

  /**
   * Threads that wait for a peer and that nothing releases: <code>auto</code> (warnings where a
   * platform with a life cycle is among the classes, notes elsewhere), <code>all</code> (warnings
   * everywhere) or <code>off</code>.
   */
  @Parameter(property = "leash.cancellation", defaultValue = "auto")
  private String cancellation;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Leash is skipped (leash.skip)");
      return;
    }
    FailOn gate = gate();
    Path root = Path.of(session.getExecutionRootDirectory());
    Inputs inputs = new Inputs(project, root);
    Optional<Inputs.Target> target =
        inputs.target(orEmpty(classes), orEmpty(classpath), orEmpty(sources));
    if (target.isEmpty()) {
      getLog().info("Leash: nothing to analyse, this project has no sources");
      return;
    }
    Options options =
        new Options(
            target.get().classes(),
            target.get().classPath(),
            orEmpty(includes),
            orEmpty(excludes),
            inputs.paths("leash.catalogues", orEmpty(catalogues)),
            budget("leash.budget.callback", callbackBudget),
            budget("leash.budget.handler", handlerBudget),
            cancellation());
    SourceRoots roots = new SourceRoots(target.get().sources(), root);
    report(run(new Check(options, roots, inputs.outputDirectory(outputDirectory), gate)), gate);
  }

  /** What the goal does with the analysis. */
  Check.Outcome outcome(Check check, ConsoleStyle style)
      throws IOException, Check.NothingToAnalyse {
    return check.run(style);
  }

  private Check.Outcome run(Check check) throws MojoExecutionException {
    try {
      return outcome(check, ConsoleStyle.plain(ConsoleStyle.standardOutputCharset()));
    } catch (CatalogException e) {
      throw new MojoExecutionException("leash.catalogues: " + e.getMessage(), e);
    } catch (Check.NothingToAnalyse e) {
      throw new MojoExecutionException("Leash: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Leash cannot write its report (choose another leash.outputDirectory): " + e, e);
    }
  }

  private void report(Check.Outcome outcome, FailOn gate) throws MojoFailureException {
    outcome.lines().forEach(this::log);
    if (outcome.failing() > 0) {
      throw new MojoFailureException(outcome.verdict(gate));
    }
  }

  /** One line, as the log ranks it. */
  final void log(ConsoleLine line) {
    switch (line.level()) {
      case ERROR -> getLog().error(line.text());
      case WARNING -> getLog().warn(line.text());
      case INFO -> getLog().info(line.text());
    }
  }

  private FailOn gate() throws MojoExecutionException {
    try {
      return FailOn.parse(failOn);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("leash.failOn: " + e.getMessage(), e);
    }
  }

  private CancellationScope cancellation() throws MojoExecutionException {
    try {
      return CancellationScope.parse(cancellation);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("leash.cancellation: " + e.getMessage(), e);
    }
  }

  private static double budget(String property, double seconds) throws MojoExecutionException {
    if (!(seconds >= 0) || Double.isInfinite(seconds)) {
      throw new MojoExecutionException(property + ": give seconds, 0 or more, not " + seconds);
    }
    return seconds;
  }

  /** Maven leaves a list that nobody configured null. */
  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
