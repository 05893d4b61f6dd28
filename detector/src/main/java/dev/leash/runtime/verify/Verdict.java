package dev.leash.runtime.verify;

/** What came of all runs of one app. Never "proved". */
public sealed interface Verdict {
  /** How many schedules were tried. */
  int schedules();

  /** One of SURVIVES, KILLED, VIOLATION, INCONCLUSIVE, NOT_REACHED. */
  String label();

  /** One sentence for a person. */
  String why();

  /** The app did nothing wrong in any run. */
  record Survives(int schedules) implements Verdict {
    @Override
    public String label() {
      return "SURVIVES";
    }

    @Override
    public String why() {
      return "did nothing wrong in " + schedules + " schedules";
    }
  }

  /**
   * The app did something wrong.
   *
   * @param failure what
   * @param run in which run
   */
  record Fails(Failure failure, Run run, int schedules) implements Verdict {
    @Override
    public String label() {
      return failure.killed() ? "KILLED" : "VIOLATION";
    }

    @Override
    public String why() {
      return failure.what();
    }
  }

  /**
   * The model cannot tell.
   *
   * @param unknown what it does not have
   */
  record Inconclusive(String unknown, int schedules) implements Verdict {
    @Override
    public String label() {
      return "INCONCLUSIVE";
    }

    @Override
    public String why() {
      return unknown;
    }
  }

  /**
   * No run came to the place.
   *
   * @param why for a person
   */
  record NotReached(String why, int schedules) implements Verdict {
    @Override
    public String label() {
      return "NOT_REACHED";
    }
  }
}
