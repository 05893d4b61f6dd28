package dev.leash.spotbugs;

import static dev.leash.spotbugs.HostSource.Kind.CLASS_FILES;
import static dev.leash.spotbugs.HostSource.Kind.FOLDER;
import static dev.leash.spotbugs.HostSource.Kind.JAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.bytecode.ClassSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeTest {
  private final HostSource main = source(FOLDER, "com/acme/App", "com/acme/net/Session");
  private final HostSource library = source(JAR, "com/acme/net/Other", "org/lib/Thing");

  @Test
  void folderThatTheClassWasTakenFrom() {
    HostSource one = source(CLASS_FILES, "com/acme/App");
    assertEquals(List.of(main), home(List.of(one), library, main));
  }

  @Test
  void jarThatTheClassWasTakenFrom() {
    HostSource jar = source(JAR, "com/acme/App", "com/acme/net/Session");
    assertEquals(List.of(jar), home(List.of(source(CLASS_FILES, "com/acme/App")), library, jar));
  }

  @Test
  void folderOfTheRestWithoutTheClass() {
    HostSource one = source(CLASS_FILES, "com/acme/Lone");
    assertEquals(List.of(main), home(List.of(one), library, main));
  }

  /** Of two copies of the class the first is the one that runs. */
  @Test
  void onlyTheFirstOfTwoJars() {
    HostSource first = source(JAR, "com/acme/App");
    HostSource second = source(JAR, "com/acme/App");
    assertEquals(List.of(first), home(List.of(source(CLASS_FILES, "com/acme/App")), first, second));
  }

  /**
   * Folders of one project in a row, as Gradle's for Java and Kotlin: either way the same answer.
   */
  @Test
  void foldersInARow() {
    HostSource kotlin = source(FOLDER, "com/acme/net/Extensions", "com/acme/data/Model");
    HostSource more = source(FOLDER, "com/acme/data/Table");
    HostSource stranger = source(FOLDER, "org/else/Where");
    assertEquals(
        List.of(more, kotlin, main),
        home(List.of(source(CLASS_FILES, "com/acme/App")), more, stranger, kotlin, main));
    assertEquals(
        List.of(main, kotlin),
        home(List.of(source(CLASS_FILES, "com/acme/data/Table"), more), main, stranger, kotlin));
  }

  @Test
  void anApplicationInAJarIsWhole() {
    HostSource application = source(JAR, "com/acme/App");
    assertEquals(List.of(), home(List.of(application), main, library));
  }

  private static List<HostSource> home(List<HostSource> application, HostSource... auxiliary) {
    return new Home(application).of(List.of(auxiliary));
  }

  private static HostSource source(HostSource.Kind kind, String... names) {
    return new HostSource(new Names(List.of(names)), kind);
  }

  /** Identity counts: two sources may list the same names. */
  private static final class Names implements ClassSource {
    private final List<String> names;

    Names(List<String> names) {
      this.names = names;
    }

    @Override
    public String label() {
      return names.toString();
    }

    @Override
    public Optional<byte[]> find(String internalName) {
      return Optional.empty();
    }

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public boolean canList() {
      return true;
    }
  }
}
