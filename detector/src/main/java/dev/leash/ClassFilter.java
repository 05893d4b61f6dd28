package dev.leash;

import java.util.List;
import java.util.regex.Pattern;

/** Decides by binary class name what is reported on. */
final class ClassFilter {
  private final List<Pattern> includes;
  private final List<Pattern> excludes;

  ClassFilter(List<String> includes, List<String> excludes) {
    this.includes = includes.stream().map(ClassFilter::pattern).toList();
    this.excludes = excludes.stream().map(ClassFilter::pattern).toList();
  }

  /** {@code *} stands for any characters of one package, {@code **} for any characters at all. */
  private static Pattern pattern(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (glob.charAt(i) == '*') {
        regex.append("[^.]*");
      } else {
        regex.append(Pattern.quote(String.valueOf(glob.charAt(i))));
      }
    }
    return Pattern.compile(regex.toString());
  }

  boolean includes(String className) {
    boolean in = includes.isEmpty() || matches(includes, className);
    return in && !matches(excludes, className);
  }

  private static boolean matches(List<Pattern> patterns, String className) {
    return patterns.stream().anyMatch(p -> p.matcher(className).matches());
  }
}
