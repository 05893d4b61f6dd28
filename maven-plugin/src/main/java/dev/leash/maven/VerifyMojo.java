package dev.leash.maven;

import dev.leash.Check;
import dev.leash.From;
import dev.leash.Verify;
import dev.leash.report.ConsoleStyle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Does what <code>check</code> does, then runs the classes of the findings in the runtime model:
 * the app's own compiled code against the platform's real API, with simulated time, network and
 * life cycle. Each finding in <code>leash.json</code> gets a verdict, and so do the delegates that
 * <code>leash.delegate</code> names.
 */
@Mojo(
    name = "verify",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public class VerifyMojo extends CheckMojo {
  /**
   * Delegates (or other classes) to run whether there is a finding in them or not: binary names,
   * separated by commas.
   */
  @Parameter(property = "leash.delegate")
  private List<String> delegate;

  /**
   * A source root for JUnit tests, such as <code>src/test/java</code>: of each class in which
   * something went wrong a test that shows it again. A file that is there already is kept. The
   * tests need <code>dev.leash:leash-detector</code> and JUnit 5 or 6 in scope <code>test</code>.
   */
  @Parameter(property = "leash.writeTests")
  private File writeTests;

  /** What runs is what is compiled. */
  @Override
  From reading() {
    return From.BYTECODE;
  }

  @Override
  Check.Outcome outcome(Check check, ConsoleStyle style)
      throws IOException, Check.NothingToAnalyse {
    List<String> named =
        delegate == null
            ? List.of()
            : delegate.stream().map(String::strip).filter(d -> !d.isEmpty()).toList();
    Optional<Path> tests = Optional.ofNullable(writeTests).map(File::toPath);
    return new Verify(check, named, tests).run(style, line -> print(List.of(line)));
  }
}
