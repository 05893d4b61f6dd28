package dev.leash.spotbugs;

import dev.leash.bytecode.ClassSource;
import dev.leash.bytecode.ReadLog;
import edu.umd.cs.findbugs.classfile.CheckedAnalysisException;
import edu.umd.cs.findbugs.classfile.DescriptorFactory;
import edu.umd.cs.findbugs.classfile.ICodeBase;
import edu.umd.cs.findbugs.classfile.ICodeBaseEntry;
import edu.umd.cs.findbugs.classfile.ICodeBaseIterator;
import edu.umd.cs.findbugs.classfile.IScannableCodeBase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Classes that only SpotBugs can name or unpack. */
final class EntrySource implements ClassSource {
  private final SortedMap<String, ICodeBaseEntry> entries;
  private final ReadLog log;

  private EntrySource(SortedMap<String, ICodeBaseEntry> entries, ReadLog log) {
    this.entries = Collections.unmodifiableSortedMap(entries);
    this.log = log;
  }

  /** Collects code bases; for each class the first one that has it counts. */
  static final class Builder {
    private final SortedMap<String, ICodeBaseEntry> entries = new TreeMap<>();
    private final ReadLog log;

    Builder(ReadLog log) {
      this.log = log;
    }

    void add(ICodeBase codeBase) {
      if (!(codeBase instanceof IScannableCodeBase scannable)) return;
      try {
        ICodeBaseIterator all = scannable.iterator();
        while (all.hasNext()) add(all.next());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        log.add(codeBase.toString(), "was not listed to its end: the analysis was interrupted");
      }
    }

    private void add(ICodeBaseEntry entry) {
      if (!DescriptorFactory.isClassResource(entry.getResourceName())) return;
      try {
        entries.putIfAbsent(entry.getClassDescriptor().getClassName(), entry);
      } catch (CheckedAnalysisException | RuntimeException e) {
        log.add(entry.getResourceName(), "is no class file (" + e.getMessage() + ")");
      }
    }

    /** The source, or empty if there is nothing in it. */
    Optional<ClassSource> build() {
      return entries.isEmpty() ? Optional.empty() : Optional.of(new EntrySource(entries, log));
    }
  }

  @Override
  public String label() {
    return "SpotBugs' class path";
  }

  @Override
  public Optional<byte[]> find(String internalName) {
    ICodeBaseEntry entry = entries.get(internalName);
    if (entry == null) return Optional.empty();
    try (InputStream in = entry.openResource()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      log.add(entry.toString(), "cannot be read (" + e.getMessage() + "); build it again");
      return Optional.empty();
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public boolean canList() {
    return true;
  }
}
