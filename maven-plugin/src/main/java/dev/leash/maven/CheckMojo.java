package dev.leash.maven;

import dev.leash.Check;
import dev.leash.From;
import dev.leash.Options;
import dev.leash.catalog.CatalogException;
import dev.leash.report.ConsoleStyle;
import dev.leash.report.FailOn;
import dev.leash.report.SourceRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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
public class CheckMojo extends AnalysisMojo {
  /**
   * Jars and folders of class files to analyse instead of the project's, separated by commas or the
   * system's path separator; <code>folder/*</code> stands for the folder's jars. Then the class
   * path is <code>leash.classpath</code> alone, and no POM is needed.
   */
  @Parameter(property = "leash.classes")
  private List<String> classes;

  /**
   * Source roots, to print the findings' files and lines, or to be read instead of class files;
   * written as <code>leash.classes</code> is. Default: the project's.
   */
  @Parameter(property = "leash.sources")
  private List<String> sources;

  /**
   * What is read: <code>bytecode</code>, <code>source</code> (Java only; nothing need be compiled)
   * or <code>auto</code>: class files if there are any and no Java source is newer, else sources.
   */
  @Parameter(property = "leash.from", defaultValue = "auto")
  private String from;

  /**
   * From which severity on findings fail the build: <code>never</code>, <code>note</code>, <code>
   * warning</code> or <code>error</code>.
   */
  @Parameter(property = "leash.failOn", defaultValue = "error")
  private String failOn;

  @Override
  final void analyse(Inputs inputs, Path root) throws MojoExecutionException, MojoFailureException {
    FailOn gate = gate();
    From reading = reading();
    Optional<Inputs.Target> target =
        inputs.target(reading, orEmpty(classes), classPath(), orEmpty(sources));
    if (target.isEmpty()) {
      getLog().info("Leash: nothing to analyse, this project has no sources");
      return;
    }
    SourceRoots roots = new SourceRoots(target.get().sources(), root);
    Options options = options(target.get(), inputs).reading(reading, target.get().sources());
    report(run(new Check(options, roots, output(inputs), gate)), gate);
  }

  /**
   * What the goal does with the analysis.
   *
   * @throws Check.NothingToAnalyse if no class could be read
   * @throws IOException if the report cannot be written
   */
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
    print(outcome.lines());
    if (outcome.failing() > 0) {
      throw new MojoFailureException(outcome.verdict(gate));
    }
  }

  From reading() throws MojoExecutionException {
    try {
      return From.parse(from);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("leash.from: " + e.getMessage(), e);
    }
  }

  private FailOn gate() throws MojoExecutionException {
    try {
      return FailOn.parse(failOn);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("leash.failOn: " + e.getMessage(), e);
    }
  }
}
