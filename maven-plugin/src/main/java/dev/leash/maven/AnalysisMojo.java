package dev.leash.maven;

import dev.leash.Options;
import dev.leash.report.ConsoleLine;
import dev.leash.rules.CancellationScope;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal that analyses is configured with. */
abstract class AnalysisMojo extends AbstractMojo {
  /** Does nothing. */
  @Parameter(property = "leash.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Jars and folders of everything else whose code may run, written as <code>leash.classes</code>
   * is. Without <code>leash.classes</code> they come after the project's dependencies.
   */
  @Parameter(property = "leash.classpath")
  private List<String> classpath;

  /**
   * Only classes whose names match: <code>com.acme.*</code> (this package), <code>
   * com.acme.**</code> (and those below). Default: all.
   */
  @Parameter(property = "leash.includes")
  private List<String> includes;

  /** No classes whose names match; wins over <code>leash.includes</code>. */
  @Parameter(property = "leash.excludes")
  private List<String> excludes;

  /** Catalogue files of your own: what the APIs do that Leash does not know. */
  @Parameter(property = "leash.catalogues")
  private List<String> catalogues;

  /** Where the report, or the patch, goes. Default: <code>target/leash</code>. */
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

  /**
   * What the goal does if it is not skipped.
   *
   * @param root where the build was started
   */
  abstract void analyse(Inputs inputs, Path root)
      throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Leash is skipped (leash.skip)");
      return;
    }
    Path root = Path.of(session.getExecutionRootDirectory());
    analyse(new Inputs(project, root), root);
  }

  final List<String> classPath() {
    return orEmpty(classpath);
  }

  final Path output(Inputs inputs) {
    return inputs.outputDirectory(outputDirectory);
  }

  final Options options(Inputs.Target target, Inputs inputs) throws MojoExecutionException {
    return new Options(
        target.classes(),
        target.classPath(),
        orEmpty(includes),
        orEmpty(excludes),
        inputs.paths("leash.catalogues", orEmpty(catalogues)),
        budget("leash.budget.callback", callbackBudget),
        budget("leash.budget.handler", handlerBudget),
        cancellation());
  }

  /** Lines as the log ranks them. */
  final void print(List<ConsoleLine> lines) {
    for (ConsoleLine line : lines) {
      switch (line.level()) {
        case ERROR -> getLog().error(line.text());
        case WARNING -> getLog().warn(line.text());
        case INFO -> getLog().info(line.text());
      }
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
  static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
