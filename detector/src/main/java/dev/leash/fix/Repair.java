package dev.leash.fix;

/** One way to repair what one rule finds. */
interface Repair {
  /** Looks whether the way is open for this finding; changes nothing. */
  Answer propose(Case c);
}
