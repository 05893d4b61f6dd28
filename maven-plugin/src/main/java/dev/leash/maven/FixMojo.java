package dev.leash.maven;

import dev.leash.FixOutput;
import dev.leash.FixRun;
import dev.leash.From;
import dev.leash.Options;
import dev.leash.catalog.CatalogException;
import dev.leash.report.ConsoleLine;
import dev.leash.report.SourceRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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
public class FixMojo extends AnalysisMojo {
  /** Changes no source; writes <code>leash.patch</code> to the output directory. */
  @Parameter(property = "leash.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void analyse(Inputs inputs, Path root) throws MojoExecutionException {
    Optional<Inputs.Target> target =
        inputs.target(From.BYTECODE, List.of(), classPath(), List.of());
    if (target.isEmpty()) {
      getLog().info("Leash: nothing to repair, this project has no sources");
      return;
    }
    Options options = options(target.get(), inputs);
    print(fix(options, new SourceRoots(target.get().sources(), root), inputs));
  }

  private List<ConsoleLine> fix(Options options, SourceRoots roots, Inputs inputs)
      throws MojoExecutionException {
    try {
      FixOutput written = new FixOutput(FixRun.of(options, roots), roots);
      return dryRun ? written.patch(output(inputs)) : written.apply();
    } catch (CatalogException e) {
      throw new MojoExecutionException("leash.catalogues: " + e.getMessage(), e);
    } catch (FixRun.NotPossible e) {
      throw new MojoExecutionException("Leash: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Leash cannot write its patch (choose another leash.outputDirectory): " + e, e);
    }
  }
}
