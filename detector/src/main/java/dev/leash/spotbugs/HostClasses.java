package dev.leash.spotbugs;

import dev.leash.bytecode.ClassSource;
import dev.leash.bytecode.ClassSources;
import dev.leash.bytecode.ReadLog;
import dev.leash.spotbugs.HostSource.Kind;
import edu.umd.cs.findbugs.classfile.IClassPath;
import edu.umd.cs.findbugs.classfile.ICodeBase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What SpotBugs was told to look at, as Leash's two scopes. Folders and jars are read by Leash's
 * own readers, so that the classes are those that a build with Leash alone would see; class files
 * that SpotBugs was given one by one, and archives within archives, are read through SpotBugs.
 *
 * <p>An IDE names one class or file as the application and gives the rest of the project as
 * auxiliary class path. The module, where roots, writers and callers are sought, is the project all
 * the same: see {@link Home}.
 *
 * @param module what is judged
 * @param classPath everything else whose code may run
 */
record HostClasses(List<ClassSource> module, List<ClassSource> classPath) {
  HostClasses {
    module = List.copyOf(module);
    classPath = List.copyOf(classPath);
  }

  /** The scopes; whoever takes them closes the sources. */
  static HostClasses of(IClassPath path, ReadLog log) {
    Set<Path> seen = new HashSet<>();
    List<HostSource> application = open(path.appCodeBaseIterator(), seen, log);
    List<HostSource> rest = open(path.auxCodeBaseIterator(), seen, log);
    List<HostSource> home = new Home(application).of(rest);
    List<HostSource> module = new ArrayList<>(application);
    module.addAll(home);
    rest.removeAll(home);
    return new HostClasses(sources(module), sources(rest));
  }

  private static List<ClassSource> sources(List<HostSource> sources) {
    return sources.stream().map(HostSource::source).toList();
  }

  private static List<HostSource> open(
      Iterator<? extends ICodeBase> codeBases, Set<Path> seen, ReadLog log) {
    List<HostSource> whole = new ArrayList<>();
    EntrySource.Builder files = new EntrySource.Builder(log);
    EntrySource.Builder nested = new EntrySource.Builder(log);
    while (codeBases.hasNext()) {
      ICodeBase codeBase = codeBases.next();
      // Among them the JDK that SpotBugs runs on, which Leash asks directly.
      if (codeBase.getHowDiscovered() == ICodeBase.Discovered.IN_SYSTEM_CLASSPATH) continue;
      String name = codeBase.getPathName();
      if (name == null) {
        nested.add(codeBase);
        continue;
      }
      Path path = Path.of(name);
      boolean folder = Files.isDirectory(path);
      if (!folder && name.endsWith(".class")) {
        files.add(codeBase);
      } else if (seen.add(path)) {
        Kind kind = folder ? Kind.FOLDER : Kind.JAR;
        ClassSources.open(List.of(path), log).forEach(s -> whole.add(new HostSource(s, kind)));
      }
    }
    List<HostSource> sources = new ArrayList<>();
    files.build().ifPresent(s -> sources.add(new HostSource(s, Kind.CLASS_FILES)));
    sources.addAll(whole);
    nested.build().ifPresent(s -> sources.add(new HostSource(s, Kind.JAR)));
    return sources;
  }
}
