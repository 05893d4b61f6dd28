package dev.leash.spotbugs;

import edu.umd.cs.findbugs.Version;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which SpotBugs this is.
 *
 * @param text as SpotBugs says it; one that is built into another program may not know
 */
record HostVersion(String text) {
  /** Oldest release that the plugin is tested with. */
  static final String OLDEST = "4.8.6";

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6}).*");

  static HostVersion current() {
    try {
      return new HostVersion(String.valueOf(Version.VERSION_STRING));
    } catch (LinkageError e) {
      return new HostVersion("0.0.0, older than 4.0");
    }
  }

  /** Why nothing can be reported here and what to do about it, or "". */
  String objection() {
    Matcher here = NUMBERS.matcher(text);
    Matcher oldest = NUMBERS.matcher(OLDEST);
    if (!here.matches() || !oldest.matches()) return "";
    for (int i = 1; i <= 3; i++) {
      int difference = Integer.parseInt(here.group(i)) - Integer.parseInt(oldest.group(i));
      if (difference > 0) return "";
      if (difference < 0) return tooOld();
    }
    return "";
  }

  private String tooOld() {
    return "Leash reports nothing: it needs SpotBugs "
        + OLDEST
        + " or newer, and this is SpotBugs "
        + text
        + ". Update SpotBugs, or take the Leash plugin off its list.";
  }
}
