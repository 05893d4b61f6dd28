package dev.leash.spotbugs;

import dev.leash.bytecode.ClassSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which auxiliary folders and jars hold the rest of the application's project: those that a
 * class file of the application was taken from, and the folders that share a package with the
 * application or with such a folder. A jar that shares a package proves nothing, libraries are
 * split over jars, too; and an application in a jar is whole.
 */
final class Home {
  private final Set<String> classes = new HashSet<>();
  private final Set<String> packages = new HashSet<>();

  /**
   * @param application what SpotBugs was told to analyse
   */
  Home(List<HostSource> application) {
    for (HostSource part : application) {
      if (part.kind() == HostSource.Kind.JAR) continue;
      if (part.kind() == HostSource.Kind.CLASS_FILES) classes.addAll(part.source().names());
      addPackages(part.source());
    }
  }

  /** Those of the auxiliary sources that belong to the project, in their order. */
  List<HostSource> of(List<HostSource> auxiliary) {
    Set<HostSource> found = new HashSet<>();
    for (HostSource source : auxiliary) {
      if (ownClasses(source.source())) claim(source, found);
    }
    boolean more = true;
    while (more) {
      more = false;
      for (HostSource source : auxiliary) {
        if (source.kind() != HostSource.Kind.FOLDER || found.contains(source)) continue;
        if (sharesPackage(source.source())) {
          claim(source, found);
          more = true;
        }
      }
    }
    List<HostSource> inOrder = new ArrayList<>(auxiliary);
    inOrder.retainAll(found);
    return inOrder;
  }

  private void claim(HostSource source, Set<HostSource> found) {
    found.add(source);
    if (source.kind() == HostSource.Kind.FOLDER) addPackages(source.source());
  }

  /** Whether a class of the application comes from here; an earlier source may have claimed it. */
  private boolean ownClasses(ClassSource source) {
    boolean own = false;
    for (String name : source.names()) {
      if (classes.remove(name)) own = true;
    }
    return own;
  }

  private boolean sharesPackage(ClassSource source) {
    return source.names().stream().anyMatch(name -> packages.contains(packageOf(name)));
  }

  private void addPackages(ClassSource source) {
    for (String name : source.names()) packages.add(packageOf(name));
  }

  private static String packageOf(String internalName) {
    return internalName.substring(0, internalName.lastIndexOf('/') + 1);
  }
}
