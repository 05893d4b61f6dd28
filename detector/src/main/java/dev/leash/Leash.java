package dev.leash;

import dev.leash.analysis.Analysis;
import dev.leash.bytecode.BytecodeProgram;
import dev.leash.bytecode.ClassSource;
import dev.leash.bytecode.ClassSources;
import dev.leash.bytecode.ReadLog;
import dev.leash.callgraph.CutOff;
import dev.leash.callgraph.Node;
import dev.leash.catalog.Catalog;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import dev.leash.report.Report;
import dev.leash.report.Skipped;
import dev.leash.rules.Finding;
import dev.leash.rules.Judge;
import dev.leash.rules.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Runs the analyses. */
public final class Leash {
  private Leash() {}

  /**
   * Analyses the classes and returns what was found. Never throws for bad input: that is in {@link
   * Report#skipped()}.
   *
   * @throws dev.leash.catalog.CatalogException if a user's catalogue file has mistakes
   */
  public static Report analyse(Options options) {
    return judge(options).report();
  }

  /** The same with what the report leaves out. */
  static Judgement judge(Options options) {
    ReadLog log = new ReadLog();
    List<ClassSource> module = ClassSources.open(options.classes(), log);
    List<ClassSource> classPath = ClassSources.open(options.classPath(), log);
    return judge(options, module, classPath, log);
  }

  /**
   * The same for a host that finds the classes itself: {@link Options#classes()} and {@link
   * Options#classPath()} are not looked at.
   *
   * @param module what is judged; closed at the end
   * @param classPath everything else whose code may run; closed at the end
   * @param log told of everything that cannot be read, and part of the report
   * @throws dev.leash.catalog.CatalogException if a user's catalogue file has mistakes
   */
  public static Judgement judge(
      Options options, List<ClassSource> module, List<ClassSource> classPath, ReadLog log) {
    try (BytecodeProgram program = new BytecodeProgram(module, classPath, log)) {
      Catalog catalog = Catalog.load(options.catalogues());
      return DeepStack.run(() -> judgement(program, catalog, options, log));
    }
  }

  /**
   * The same for a program that somebody else reads.
   *
   * @param program makes it, on a stack as deep as the analysis needs
   */
  static Judgement judge(Options options, Callable<Program> program, ReadLog log) {
    Catalog catalog = Catalog.load(options.catalogues());
    return DeepStack.run(() -> judgement(program.call(), catalog, options, log));
  }

  private static Judgement judgement(
      Program program, Catalog catalog, Options options, ReadLog log) {
    Analysis analysis = new Analysis(program, catalog);
    List<Finding> all =
        Judge.findings(
            analysis,
            options.callbackBudgetSeconds(),
            options.handlerBudgetSeconds(),
            options.cancellation());
    ClassFilter filter = new ClassFilter(options.includes(), options.excludes());
    Suppressions suppressions = new Suppressions(program);
    List<Finding> findings = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    for (Finding f : all) {
      if (!filter.includes(f.className())) continue;
      if (suppressions.suppresses(f)) suppressed.add(f);
      else findings.add(f);
    }
    TreeSet<Skipped> skipped = new TreeSet<>();
    log.entries().forEach(e -> skipped.add(new Skipped(e.what(), e.why())));
    analysis.cutOff().forEach((reason, methods) -> skipped.add(limit(reason, methods)));
    long methods = analysis.nodes().stream().map(Node::method).distinct().count();
    Report report =
        new Report(
            findings,
            program.moduleClasses().size(),
            (int) methods,
            analysis.roots().size(),
            suppressed.size(),
            List.copyOf(skipped));
    Set<String> judged =
        program.moduleClasses().stream()
            .filter(name -> filter.includes(name.replace('/', '.')))
            .collect(Collectors.toSet());
    return new Judgement(report, suppressed, judged);
  }

  private static Skipped limit(CutOff reason, Set<MethodRef> methods) {
    String examples =
        methods.stream()
            .limit(3)
            .map(m -> m.owner().replace('/', '.') + "." + m.name())
            .collect(Collectors.joining(", "));
    boolean one = methods.size() == 1;
    return new Skipped(
        methods.size() + (one ? " method" : " methods"),
        (one ? "is " : "are ")
            + reason.words()
            + ", findings that need more may be missing: "
            + examples
            + (methods.size() > 3 ? ", …" : ""));
  }
}
