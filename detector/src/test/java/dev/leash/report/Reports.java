package dev.leash.report;

import dev.leash.rules.Finding;
import dev.leash.rules.Rule;
import dev.leash.rules.Severity;
import dev.leash.rules.Step;
import java.util.List;

/** Reports made by hand. */
public final class Reports {
  private Reports() {}

  /** A callback that reaches a socket read through one helper. */
  public static Finding chat(Severity severity) {
    return new Finding(
        Rule.LEASH_NETWORK_WAIT_IN_CALLBACK,
        severity,
        "robovm",
        "com.acme.chat.AppDelegate",
        "didEnterBackground",
        "(Lorg/robovm/apple/uikit/UIApplication;)V",
        "AppDelegate.java",
        6,
        "didEnterBackground waits for the network: SocketInputStream.read",
        "if the network stalls here, the watchdog kills the app (0x8badf00d)",
        "begin a background task, hand the work to another thread and return",
        "0123456789abcdef",
        List.of(
            new Step(
                "com.acme.chat.AppDelegate",
                "didEnterBackground",
                "AppDelegate.java",
                6,
                "calls Session.save()"),
            new Step(
                "com.acme.chat.Session$Writer",
                "save",
                "Session.java",
                40,
                "waits in java.io.InputStream.read() for the peer")),
        0);
  }

  /** The same finding under other names, which may be hostile. */
  public static Finding named(String className, String file, String message) {
    Finding f = chat(Severity.ERROR);
    return new Finding(
        f.rule(),
        f.severity(),
        f.platform(),
        className,
        f.method(),
        f.descriptor(),
        file,
        f.line(),
        message,
        f.why(),
        f.help(),
        f.fingerprint(),
        List.of(new Step(className, f.method(), file, f.line(), "waits")),
        3);
  }

  /** The same finding with other advice. */
  static Finding advising(String help) {
    Finding f = chat(Severity.ERROR);
    return new Finding(
        f.rule(),
        f.severity(),
        f.platform(),
        f.className(),
        f.method(),
        f.descriptor(),
        f.file(),
        f.line(),
        f.message(),
        f.why(),
        help,
        f.fingerprint(),
        f.path(),
        f.morePaths());
  }

  /** A report of the given findings over 12 classes, 34 methods and 1 root. */
  public static Report of(Finding... findings) {
    return new Report(List.of(findings), 12, 34, 1, 0, List.of());
  }
}
