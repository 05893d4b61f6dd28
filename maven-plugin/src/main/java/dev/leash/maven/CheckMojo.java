package dev.leash.maven;

import dev.leash.Check;
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

  @Override
  final void analyse(Inputs inputs, Path root) throws MojoExecutionException, MojoFailureException {
    FailOn gate = gate();
    Optional<Inputs.Target> target = inputs.target(orEmpty(classes), classPath(), orEmpty(sources));
    if (target.isEmpty()) {
      getLog().info("Leash: nothing to analyse, this project has no sources");
      return;
    }
    SourceRoots roots = new SourceRoots(target.get().sources(), root);
    Options options = options(target.get(), inputs);
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

  private FailOn gate() throws MojoExecutionException {
    try {
      return FailOn.parse(failOn);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("leash.failOn: " + e.getMessage(), e);
    }
  }
}
