package dev.leash.maven;

import dev.leash.FixOutput;
import dev.leash.FixRun;
import dev.leash.Options;
import dev.leash.catalog.CatalogException;
import dev.leash.report.ConsoleLine;
import dev.leash.report.SourceRoots;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Compiles, then repairs the sources where a finding has one certain repair. Each repair is
 * compiled and judged in memory first, and kept only if its finding is gone and no other has come.
 * With <code>leash.dryRun</code> it writes a patch for <code>git apply</code> and changes nothing.
 */
@Mojo(
    name = "fix",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public class FixMojo extends AbstractMojo {
  /** Does nothing. */
  @Parameter(property = "leash.skip", defaultValue = "false")
  private boolean skip;

  /** Changes no source; writes <code>leash.patch</code> to the output directory. */
  @Parameter(property = "leash.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Further jars and folders of classes whose code may run, after the project's dependencies. */
  @Parameter(property = "leash.classpath")
  private List<String> classpath;

  /** Repair only classes whose names match, as for <code>check</code>. Default: all. */
  @Parameter(property = "leash.includes")
  private List<String> includes;

  /** Do not repair classes whose names match; wins over <code>leash.includes</code>. */
  @Parameter(property = "leash.excludes")
  private List<String> excludes;

  /** Catalogue files of your own: what the APIs do that Leash does not know. */
  @Parameter(property = "leash.catalogues")
  private List<String> catalogues;

  /** Where the patch goes. Default: <code>target/leash</code>. */
  @Parameter(property = "leash.outputDirectory")
  private File outputDirectory;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Leash is skipped (leash.skip)");
      return;
    }
    Path root = Path.of(session.getExecutionRootDirectory());
    Inputs inputs = new Inputs(project, root);
    Optional<Inputs.Target> target = inputs.target(List.of(), orEmpty(classpath), List.of());
    if (target.isEmpty()) {
      getLog().info("Leash: nothing to repair, this project has no sources");
      return;
    }
    Options options =
        new Options(
            target.get().classes(),
            target.get().classPath(),
            orEmpty(includes),
            orEmpty(excludes),
            inputs.paths("leash.catalogues", orEmpty(catalogues)),
            Options.CALLBACK_BUDGET_SECONDS,
            Options.HANDLER_BUDGET_SECONDS);
    print(fix(options, new SourceRoots(target.get().sources(), root), inputs));
  }

  private List<ConsoleLine> fix(Options options, SourceRoots roots, Inputs inputs)
      throws MojoExecutionException {
    try {
      FixOutput written = new FixOutput(FixRun.of(options, roots), roots);
      return dryRun ? written.patch(inputs.outputDirectory(outputDirectory)) : written.apply();
    } catch (CatalogException e) {
      throw new MojoExecutionException("leash.catalogues: " + e.getMessage(), e);
    } catch (FixRun.NotPossible e) {
      throw new MojoExecutionException("Leash: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Leash cannot write its patch (choose another leash.outputDirectory): " + e, e);
    }
  }

  private void print(List<ConsoleLine> lines) {
    for (ConsoleLine line : lines) {
      switch (line.level()) {
        case ERROR -> getLog().error(line.text());
        case WARNING -> getLog().warn(line.text());
        case INFO -> getLog().info(line.text());
      }
    }
  }

  /** Maven leaves a list that nobody configured null. */
  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
