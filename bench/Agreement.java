import dev.leash.From;
import dev.leash.Options;
import dev.leash.Readers;
import dev.leash.bytecode.BytecodeProgram;
import dev.leash.bytecode.ClassSources;
import dev.leash.bytecode.ReadLog;
import dev.leash.ir.Access;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import dev.leash.report.Report;
import dev.leash.rules.CancellationScope;
import dev.leash.rules.Finding;
import dev.leash.source.SourceProgram;
import dev.leash.source.files.SourceReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What both readers make of one library: from its class files, and from its sources. Arguments: its
 * name, its jar, the folder of its sources, its class path (may be empty), the table of known
 * differences, and a file for all calls that differ.
 */
final class Agreement {
  private static final String BUILDER = "java/lang/StringBu";

  private final String name;
  private final Options options;
  private final Path sources;
  private final Map<String, String> reasons = new TreeMap<>();
  private final Path differences;

  private Agreement(String[] args) throws Exception {
    name = args[0];
    sources = Path.of(args[2]);
    differences = Path.of(args[5]);
    List<Path> classPath =
        Stream.of(args[3].split(File.pathSeparator))
            .filter(s -> !s.isEmpty())
            .map(Path::of)
            .toList();
    options =
        new Options(
            List.of(Path.of(args[1])),
            classPath,
            List.of(),
            List.of(),
            List.of(),
            Options.CALLBACK_BUDGET_SECONDS,
            Options.HANDLER_BUDGET_SECONDS,
            CancellationScope.ALL);
    for (String line : Files.readAllLines(Path.of(args[4]))) {
      String[] cells = line.split("\t", 3);
      if (cells[0].equals(name)) reasons.put(cells[1], cells[2]);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread deep = new Thread(null, () -> run(args), "agreement", 512L << 20);
    deep.start();
    deep.join();
  }

  private static void run(String[] args) {
    try {
      Agreement agreement = new Agreement(args);
      String findings = agreement.findings();
      System.out.println("totals\t" + findings + "\t" + agreement.calls());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String findings() {
    Set<String> classes = keys(Readers.analyse(options));
    Set<String> source = keys(Readers.analyse(options.reading(From.SOURCE, List.of(sources))));
    Set<String> union = new TreeSet<>(classes);
    union.addAll(source);
    int unexplained = 0;
    for (String key : union) {
      if (classes.contains(key) && source.contains(key)) continue;
      String reason = reasons.get(key);
      if (reason == null) unexplained++;
      String where = classes.contains(key) ? "class files" : "sources";
      System.out.println("  only from " + where + ": " + key);
      System.out.println("    " + (reason == null ? "NOT EXPLAINED" : reason));
    }
    long both = union.stream().filter(k -> classes.contains(k) && source.contains(k)).count();
    return classes.size()
        + "\t"
        + source.size()
        + "\t"
        + union.size()
        + "\t"
        + both
        + "\t"
        + unexplained;
  }

  private static Set<String> keys(Report report) {
    Set<String> keys = new TreeSet<>();
    for (Finding f : report.findings()) {
      keys.add(f.rule() + " " + f.className() + "." + f.method() + ":" + f.line());
    }
    return keys;
  }

  /** Calls of the classes that both have: class, line, and the method called. */
  private String calls() throws Exception {
    ReadLog log = new ReadLog();
    try (BytecodeProgram compiled =
            new BytecodeProgram(
                ClassSources.open(options.classes(), log),
                ClassSources.open(options.classPath(), log),
                log);
        BytecodeProgram libraries =
            new BytecodeProgram(List.of(), ClassSources.open(options.classPath(), log), log)) {
      SourceProgram read =
          new SourceProgram(SourceReader.read(List.of(sources), log), libraries, log);
      int[] totals = new int[3];
      int different = 0;
      List<String> differing = new ArrayList<>();
      for (String type : compiled.moduleClasses()) {
        if (!read.inModule(type)) continue;
        Set<String> ours = new TreeSet<>();
        Set<String> theirs = new TreeSet<>();
        for (MethodBody body : compiled.bodies(type)) add(body, compiled, theirs);
        for (MethodBody body : read.bodies(type)) {
          add(body, read, ours);
          totals[2] += unresolved(body, differing);
        }
        for (String call : theirs) {
          if (ours.contains(call)) totals[0]++;
          else differing.add(type + " lacks " + call);
          if (!ours.contains(call)) different++;
        }
        for (String call : ours) {
          if (theirs.contains(call)) continue;
          differing.add(type + " has " + call);
          different++;
        }
      }
      totals[1] = totals[0] + different;
      log.entries().forEach(e -> differing.add("skipped " + e.what() + ": " + e.why()));
      Files.write(differences, differing);
      return totals[0] + "\t" + totals[1] + "\t" + totals[2];
    }
  }

  private static int unresolved(MethodBody body, List<String> told) {
    int count = 0;
    for (var block : body.blocks()) {
      for (Instruction i : block.instructions()) {
        if (!(i instanceof Instruction.Unresolved u)) continue;
        told.add("unresolved " + body.ref() + " line " + u.place().line() + ": " + u.why());
        count++;
      }
    }
    return count;
  }

  private static void add(MethodBody body, Program program, Set<String> calls) {
    boolean made = isAccessor(body.ref(), program);
    for (var block : body.blocks()) {
      for (Instruction i : block.instructions()) {
        if (made || !(i instanceof Instruction.Call c) || isCompilers(c)) continue;
        MethodRef target = behind(c.target(), program);
        if (target == null) continue;
        calls.add(
            c.place().line() + " " + target.owner() + "." + target.name() + target.descriptor());
      }
    }
  }

  /** Calls that only compilers of some ages write: concatenation, checks for null, enums. */
  private static boolean isCompilers(Instruction.Call c) {
    MethodRef t = c.target();
    return t.owner().startsWith(BUILDER)
        || (t.owner().equals("java/lang/Object") && t.name().equals("getClass"))
        || (t.owner().equals("java/util/Objects") && t.name().equals("requireNonNull"))
        || (t.owner().equals("java/lang/String") && t.name().equals("valueOf"))
        || t.name().equals("$values");
  }

  /** What an accessor of an older compiler calls; null if it calls nothing. */
  private static MethodRef behind(MethodRef target, Program program) {
    if (!isAccessor(target, program)) return target;
    return program.body(target).stream()
        .flatMap(b -> b.blocks().stream())
        .flatMap(b -> b.instructions().stream())
        .filter(i -> i instanceof Instruction.Call)
        .map(i -> ((Instruction.Call) i).target())
        .findFirst()
        .orElse(null);
  }

  private static boolean isAccessor(MethodRef m, Program program) {
    if (m.name().startsWith("access$")) return true;
    return m.name().equals("<init>")
        && program.inModule(m.owner())
        && program.shape(m.owner()).stream()
            .flatMap(c -> c.methods().stream())
            .anyMatch(s -> s.ref().equals(m) && Access.is(s.access(), Access.SYNTHETIC));
  }
}
