package dev.leash.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.From;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @Test
  void analysesWhatTheProjectCompiled() throws Exception {
    file("module/target/classes/com/acme/App.class");
    Inputs.Target target =
        inputs(project()).target(From.AUTO, List.of(), List.of("x.jar"), List.of()).get();
    assertEquals(List.of(folder.resolve("module/target/classes")), target.classes());
    assertEquals(List.of(folder.resolve("module/x.jar")), target.classPath());
    assertEquals(List.of(folder.resolve("module/src/main/java")), target.sources());
  }

  @Test
  void namedClassesTakeTheProjectsPlace() throws Exception {
    file("module/target/classes/com/acme/App.class");
    file("module/other.jar");
    Inputs.Target target =
        inputs(project()).target(From.AUTO, List.of("other.jar"), List.of(), List.of("s,t")).get();
    assertEquals(List.of(folder.resolve("module/other.jar")), target.classes());
    assertEquals(List.of(), target.classPath());
    assertEquals(List.of(folder.resolve("module/s"), folder.resolve("module/t")), target.sources());
  }

  @Test
  void withoutPomPathsAreRelativeToTheStart() throws Exception {
    file("a.jar");
    Inputs.Target target =
        inputs(new MavenProject())
            .target(From.AUTO, List.of("a.jar"), List.of("b"), List.of())
            .get();
    assertEquals(List.of(folder.resolve("a.jar")), target.classes());
    assertEquals(List.of(folder.resolve("b")), target.classPath());
  }

  @Test
  void withoutPomAndClassesSaysWhatToWrite() {
    assertMessage("-Dleash.classes=<jar or folder>", new MavenProject(), List.of());
  }

  @Test
  void namedClassesMustExist() {
    assertMessage("none.jar does not exist", project(), List.of("none.jar"));
  }

  @Test
  void sourcesThatAreNotCompiledAreNoCleanBuild() throws IOException {
    file("module/src/main/java/com/acme/App.java");
    assertMessage("Compile in the same call (mvn process-classes", project(), List.of());
  }

  @Test
  void sourcesThatMayBeReadNeedNoCompilation() throws Exception {
    file("module/src/main/java/com/acme/App.java");
    Inputs.Target target =
        inputs(project()).target(From.AUTO, List.of(), List.of(), List.of()).get();
    assertEquals(List.of(folder.resolve("module/src/main/java")), target.sources());
  }

  @Test
  void kotlinIsNotReadFromSource() throws IOException {
    file("module/src/main/kotlin/com/acme/App.kt");
    Inputs inputs = inputs(project());
    assertThrows(
        MojoExecutionException.class,
        () -> inputs.target(From.SOURCE, List.of(), List.of(), List.of()));
  }

  @Test
  void namedSourcesNeedNoPom() throws Exception {
    file("s/com/acme/App.java");
    Inputs inputs = inputs(new MavenProject());
    Inputs.Target target = inputs.target(From.SOURCE, List.of(), List.of("b"), List.of("s")).get();
    assertEquals(List.of(), target.classes());
    assertEquals(List.of(folder.resolve("b")), target.classPath());
    assertEquals(List.of(folder.resolve("s")), target.sources());
  }

  @Test
  void findsTheSourcesOfOtherLanguages() throws Exception {
    file("module/target/classes/com/acme/App.class");
    file("module/src/main/kotlin/com/acme/App.kt");
    assertEquals(
        List.of(folder.resolve("module/src/main/java"), folder.resolve("module/src/main/kotlin")),
        inputs(project()).target(From.AUTO, List.of(), List.of(), List.of()).get().sources());
  }

  @Test
  void aProjectWithoutSourcesIsLeftAlone() throws Exception {
    assertTrue(inputs(project()).target(From.AUTO, List.of(), List.of(), List.of()).isEmpty());
  }

  @Test
  void reportGoesBelowTheBuildDirectoryOrTheStart() {
    MavenProject project = project();
    project.getBuild().setDirectory(folder.resolve("module/target").toString());
    assertEquals(folder.resolve("module/target/leash"), inputs(project).outputDirectory(null));
    Inputs withoutPom = inputs(new MavenProject());
    assertEquals(folder.resolve("target/leash"), withoutPom.outputDirectory(null));
    assertEquals(folder.resolve("out"), withoutPom.outputDirectory(new File("out")));
  }

  private void assertMessage(String part, MavenProject project, List<String> classes) {
    var failure =
        assertThrows(
            MojoExecutionException.class,
            () -> inputs(project).target(From.BYTECODE, classes, List.of(), List.of()));
    assertTrue(failure.getMessage().contains(part), failure.getMessage());
  }

  private Inputs inputs(MavenProject project) {
    return new Inputs(project, folder);
  }

  private MavenProject project() {
    MavenProject project = new MavenProject();
    project.setFile(folder.resolve("module/pom.xml").toFile());
    Build build = new Build();
    build.setOutputDirectory(folder.resolve("module/target/classes").toString());
    project.setBuild(build);
    project.addCompileSourceRoot(folder.resolve("module/src/main/java").toString());
    return project;
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }
}
