package dev.leash.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.bytecode.BytecodeProgram;
import dev.leash.bytecode.JavaCompiled;
import dev.leash.bytecode.ReadLog;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.Program;
import dev.leash.source.files.SourceFile;
import dev.leash.source.text.ParsedText;
import dev.leash.source.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A source as each of the readers sees it: compiled, and from its text. */
final class BothReaders {
  private BothReaders() {}

  /** What the calls, lambdas and field accesses of each method are, with their lines. */
  static Map<String, List<String>> compiled(int release, String className, String source) {
    ReadLog log = new ReadLog();
    try (BytecodeProgram program = JavaCompiled.program(release, className, source, log)) {
      return uses(program);
    }
  }

  /** The same from the text. */
  static Map<String, List<String>> read(String className, String source) {
    ReadLog log = new ReadLog();
    try (BytecodeProgram libraries = new BytecodeProgram(List.of(), List.of(), log)) {
      Map<String, List<String>> uses = uses(program(className, source, libraries, log));
      if (!log.entries().isEmpty()) throw new IllegalStateException(log.entries().toString());
      return uses;
    }
  }

  /** A program whose module is the one source. */
  static SourceProgram program(
      String className, String source, BytecodeProgram libraries, ReadLog log) {
    try {
      ParsedText parsed = ParsedText.parseCode(SourceText.of(source));
      Path path = Path.of(className + ".java");
      return new SourceProgram(List.of(new SourceFile(path, parsed)), libraries, log);
    } catch (ParsedText.NotParsed e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Map<String, List<String>> uses(Program program) {
    Map<String, List<String>> all = new TreeMap<>();
    for (String name : program.moduleClasses()) {
      for (MethodBody body : program.bodies(name)) all.put(body.ref().toString(), uses(body));
    }
    return all;
  }

  private static List<String> uses(MethodBody body) {
    List<String> uses = new ArrayList<>();
    body.blocks().forEach(b -> b.instructions().forEach(i -> add(i, uses)));
    // Compilers may lay the blocks of a finally out in one order or another.
    uses.sort(null);
    return uses;
  }

  /** Fails with what only one of them has. */
  static void assertSame(Map<String, List<String>> compiled, Map<String, List<String>> read) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> methods = new TreeSet<>(compiled.keySet());
    methods.addAll(read.keySet());
    for (String method : methods) {
      List<String> missing = new ArrayList<>(compiled.getOrDefault(method, List.of("a body")));
      List<String> extra = new ArrayList<>(read.getOrDefault(method, List.of("a body")));
      read.getOrDefault(method, List.of()).forEach(missing::remove);
      compiled.getOrDefault(method, List.of()).forEach(extra::remove);
      missing.forEach(use -> differences.add(method + " lacks " + use));
      extra.forEach(use -> differences.add(method + " has " + use));
    }
    assertEquals("", String.join("\n", differences));
  }

  private static void add(Instruction i, List<String> uses) {
    String line = "line " + i.place().line() + ": ";
    if (i instanceof Instruction.Call c) {
      uses.add(line + c.kind() + " " + c.target());
    } else if (i instanceof Instruction.Lambda l) {
      uses.add(line + l.kind() + " " + l.implementation() + " as " + l.interfaceMethod());
    } else if (i instanceof Instruction.LoadField f) {
      uses.add(line + "load " + f.field());
    } else if (i instanceof Instruction.StoreField f) {
      uses.add(line + "store " + f.field());
    } else if (i instanceof Instruction.Cast c) {
      uses.add(line + "cast " + c.type());
    } else if (i instanceof Instruction.Unresolved u) {
      uses.add(line + "unresolved " + u.why());
    }
  }
}
