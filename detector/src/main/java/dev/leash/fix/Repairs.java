package dev.leash.fix;

import dev.leash.catalog.Catalog;
import dev.leash.rules.Finding;
import dev.leash.rules.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All repairs, by the rules whose findings they repair. */
public final class Repairs {
  private final Map<Rule, List<Repair>> byRule = new EnumMap<>(Rule.class);
  private final SourceAccess sources;
  private final Catalog catalog;
  private final Templates templates = Templates.bundled();

  public Repairs(SourceAccess sources, Catalog catalog) {
    this.sources = sources;
    this.catalog = catalog;
    byRule.put(Rule.LEASH_DEFAULT_RUN_LOOP_MODE, List.of(new OwnMode()));
    byRule.put(Rule.LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE, List.of(new OtherModeToo()));
    byRule.put(Rule.LEASH_NETWORK_WAIT_IN_CALLBACK, List.of(new MoveToWorker()));
    byRule.put(Rule.LEASH_UNCANCELLABLE_CONNECT, List.of(new ConnectInTime()));
    byRule.put(Rule.LEASH_TASK_NOT_ENDED, List.of(new EndInFinally(), new EndInCallback()));
    byRule.put(Rule.LEASH_TASK_NOT_ENDED_ON_EXPIRATION, List.of(new EndInHandler()));
    byRule.put(Rule.LEASH_NO_EXPIRATION_HANDLER, List.of(new SupplyHandler()));
    byRule.put(Rule.LEASH_WRONG_TASK_ENDED, List.of(new EndOnce(), new TakeAway(), new ReadLate()));
    byRule.put(Rule.LEASH_EXPIRATION_LEAVES_WORK_RUNNING, List.of(new StopInHandler()));
    byRule.put(Rule.LEASH_INVALID_TASK_UNCHECKED, List.of(new CompareWithInvalid()));
  }

  /** The rules whose findings may be repaired. */
  public Set<Rule> rules() {
    return new TreeSet<>(byRule.keySet());
  }

  /**
   * What could be done about a finding. The edits are certain as far as the file's text tells;
   * whether they compile and the finding is gone, only a trial shows.
   */
  public Answer propose(Finding finding) {
    Case c = new Case(finding, sources, catalog, templates);
    Answer.No first = null;
    for (Repair r : byRule.getOrDefault(finding.rule(), List.of())) {
      Answer answer = r.propose(c);
      if (answer instanceof Answer.Offer) return answer;
      if (first == null) first = (Answer.No) answer;
    }
    return first == null ? new Answer.No("there is no mechanical repair for this rule") : first;
  }
}
