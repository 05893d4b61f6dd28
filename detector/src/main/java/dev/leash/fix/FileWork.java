package dev.leash.fix;

import dev.leash.rules.Finding;
import dev.leash.source.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file under repair: what stands, and what is tried. */
public final class FileWork {
  /** A finding and the edits that are to repair it. */
  public record Attempt(Finding finding, Answer.Offer offer) {}

  private static final int MOST_ROUNDS = 4;

  private final Path file;
  private final SourceText original;
  private final List<Attempt> done = new ArrayList<>();
  private final List<Attempt> tried = new ArrayList<>();
  private SourceText accepted;
  private SourceText trial;
  private int rounds;
  private boolean oneByOne;

  public FileWork(Path file, SourceText original) {
    this.file = file;
    this.original = original;
    this.accepted = original;
  }

  public Path file() {
    return file;
  }

  public SourceText original() {
    return original;
  }

  /** As it is to be: the accepted repairs, and those that are tried. */
  public SourceText text() {
    return trial == null ? accepted : trial;
  }

  /** What was repaired for good, in the order of the repairs. */
  public List<Attempt> done() {
    return List.copyOf(done);
  }

  /** What the trial under way is to repair. */
  public List<Attempt> tried() {
    return List.copyOf(tried);
  }

  public boolean isTried() {
    return trial != null;
  }

  public boolean isChanged() {
    return isTried() || accepted != original;
  }

  /** Whether several repairs at once have failed, so that each is tried alone. */
  public boolean isOneByOne() {
    return oneByOne;
  }

  /** Whether what a trial has broken may be repaired in turn. */
  public boolean mayGoOn() {
    return rounds < MOST_ROUNDS;
  }

  /** Makes the edits upon the text as it is to be. */
  public void attempt(List<Attempt> attempts) {
    List<Edit> edits = new ArrayList<>();
    for (Attempt a : attempts) edits.addAll(a.offer().edits());
    SourceText base = text();
    trial = base.with(Edits.apply(base.text(), edits));
    tried.addAll(attempts);
    rounds++;
  }

  /** The trial has gone well. */
  public void accept() {
    accepted = trial;
    done.addAll(tried);
    end();
  }

  /**
   * The trial has failed.
   *
   * @return whether it was of one repair alone, which then is not to be tried again
   */
  public boolean revert() {
    boolean alone = tried.size() == 1 || oneByOne || rounds > 1;
    oneByOne = true;
    end();
    return alone;
  }

  private void end() {
    trial = null;
    tried.clear();
    rounds = 0;
  }
}
