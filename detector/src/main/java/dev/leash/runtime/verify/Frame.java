package dev.leash.runtime.verify;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in the app's code.
 *
 * @param className binary name
 * @param method as the virtual machine names it
 * @param file simple source file name, or "" if unknown
 * @param line 1-based, 0 if unknown
 */
public record Frame(String className, String method, String file, int line) {
  /** The JVM's name for a lambda's class, another one in each run. */
  private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda.*");

  /** Of a stack's element. */
  public static Frame of(StackTraceElement element) {
    return new Frame(
        LAMBDA.matcher(element.getClassName()).replaceFirst("\\$\\$Lambda"),
        element.getMethodName(),
        element.getFileName() == null ? "" : element.getFileName(),
        Math.max(0, element.getLineNumber()));
  }

  /** Of a stack, newest call first. */
  public static List<Frame> of(List<StackTraceElement> stack) {
    return stack.stream().map(Frame::of).toList();
  }

  /** Whether both are the same line of the same file of one package. */
  public boolean sameLine(Frame other) {
    return line > 0
        && line == other.line
        && file.equals(other.file)
        && packageName().equals(other.packageName());
  }

  private String packageName() {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  @Override
  public String toString() {
    String place = file.isEmpty() ? "Unknown Source" : line > 0 ? file + ":" + line : file;
    return className + "." + method + "(" + place + ")";
  }
}
