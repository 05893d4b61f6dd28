package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotations, filter files and baselines do what users of SpotBugs expect, on lambdas too. */
class SuppressionIT {
  private static final String RULE = "LEASH_NETWORK_WAIT_IN_CALLBACK";

  private static final String IN_A_LAMBDA =
      """
        %s
        @Override
        public void didEnterBackground(UIApplication application) {
          List.of(1, 2).forEach(i -> connect());
        }

        void connect() {
          try {
            socket = new Socket("example.org", 7);
          } catch (IOException e) {
            socket = null;
          }
        }

        @Override
        public void willTerminate(UIApplication application) {
          connect();
        }
      """;

  /** The same findings on other lines, in another order and by a way that is a step longer. */
  private static final String MOVED =
      """
        void connect() {
          try {
            socket = new Socket("example.org", 7);
          } catch (IOException e) {
            socket = null;
          }
        }

        void detour() {
          connect();
        }

        @Override
        public void willTerminate(UIApplication application) {
          detour();
        }

        @Override
        public void didEnterBackground(UIApplication application) {
          List.of(1, 2).forEach(i -> detour());
        }
      """;

  static Stream<Host> hosts() {
    return Host.supported().stream();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void annotationReachesTheLambda(Host host) throws Exception {
    Path folder = Inputs.folder("annotated-" + host);
    String annotation = "@SuppressFBWarnings(\"" + RULE + "\")";
    Path classes = SmallApp.compile(folder, IN_A_LAMBDA.formatted(annotation));
    SpotBugsReport report = SmallApp.report(host, classes);
    assertEquals(List.of("willTerminate"), report.methods());
    assertEquals(List.of(), report.otherTypes(), "no useless suppression");
  }

  /**
   * SpotBugs does not see that the annotation around it is of use, and must not call it useless.
   */
  @ParameterizedTest
  @MethodSource("hosts")
  void annotationReachesTheAnonymousClass(Host host) throws Exception {
    String body =
        """
          @SuppressFBWarnings("LEASH_NETWORK_WAIT_IN_CALLBACK")
          Object delegate() {
            return new UIApplicationDelegateAdapter() {
              @Override
              public void didEnterBackground(UIApplication application) {
                try {
                  socket = new Socket("example.org", 7);
                } catch (IOException e) {
                  socket = null;
                }
              }
            };
          }
        """;
    Path classes = SmallApp.compile(Inputs.folder("anonymous-" + host), body);
    SpotBugsReport report = SmallApp.report(host, classes);
    assertEquals(List.of(), report.methods());
  }

  /** From an IDE SpotBugs may see a class and not the annotated one around it. */
  @ParameterizedTest
  @MethodSource("hosts")
  void annotationOnAClassThatIsNotAnalysed(Host host) throws Exception {
    String body =
        """
          @SuppressFBWarnings("LEASH_NETWORK_WAIT_IN_CALLBACK")
          static class Around {
            static class Inside extends UIApplicationDelegateAdapter {
              Socket socket;
              @Override
              public void didEnterBackground(UIApplication application) {
                try {
                  socket = new Socket("example.org", 7);
                } catch (IOException e) {
                  socket = null;
                }
              }
            }
          }
        """;
    Path folder = Inputs.folder("around-" + host);
    Path annotated = SmallApp.compile(folder.resolve("annotated"), body);
    Path bare = SmallApp.compile(folder.resolve("bare"), body.replaceFirst("@Supp.*\n", ""));
    assertEquals(List.of(), insideAlone(host, annotated));
    assertEquals(List.of("didEnterBackground"), insideAlone(host, bare));
  }

  private static List<String> insideAlone(Host host, Path classes) throws Exception {
    List<Path> auxiliary = new ArrayList<>(List.of(classes));
    auxiliary.addAll(Inputs.robovm());
    Path type = classes.resolve("com/acme/App$Around$Inside.class");
    return Run.low(classes.resolveSibling("inside.xml"), List.of(type), auxiliary)
        .in(host)
        .methods();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void filterFileNamesMethodAndPattern(Host host) throws Exception {
    Path folder = Inputs.folder("filtered-" + host);
    Path classes = SmallApp.compile(folder, IN_A_LAMBDA.formatted(""));
    Path filter = folder.resolve("exclude.xml");
    Files.writeString(
        filter,
        """
        <FindBugsFilter>
          <Match>
            <Class name="com.acme.App"/>
            <Method name="didEnterBackground"/>
            <Bug pattern="LEASH_NETWORK_WAIT_IN_CALLBACK"/>
          </Match>
        </FindBugsFilter>
        """);
    assertEquals(
        List.of("didEnterBackground", "willTerminate"), SmallApp.report(host, classes).methods());
    SpotBugsReport filtered = SmallApp.report(host, classes, "-exclude", filter.toString());
    assertEquals(List.of("willTerminate"), filtered.methods());
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void baselineSurvivesMovedCodeAndLongerPaths(Host host) throws Exception {
    Path folder = Inputs.folder("baseline-" + host);
    Path before = SmallApp.compile(folder.resolve("before"), IN_A_LAMBDA.formatted(""));
    assertEquals(2, SmallApp.report(host, before).bugs().size());
    Path baseline = before.resolveSibling("report.xml");
    Path after = SmallApp.compile(folder.resolve("after"), MOVED);
    SpotBugsReport told = SmallApp.report(host, after);
    assertEquals(List.of("didEnterBackground", "willTerminate"), told.methods());
    assertEquals(3, told.findings().get(0).path().size());
    SpotBugsReport rest = SmallApp.report(host, after, "-excludeBugs", baseline.toString());
    assertEquals(List.of(), rest.methods());
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void baselineDoesNotHideASecondWaitInTheMethod(Host host) throws Exception {
    Path folder = Inputs.folder("second-" + host);
    Path before = SmallApp.compile(folder.resolve("before"), IN_A_LAMBDA.formatted(""));
    SmallApp.report(host, before);
    Path baseline = before.resolveSibling("report.xml");
    String second =
        IN_A_LAMBDA.formatted("").replace("    connect();", "    connect();\n    again();");
    String again =
        second
            + """
              void again() {
                try {
                  socket = new Socket("example.org", 8);
                } catch (IOException e) {
                  socket = null;
                }
              }
            """;
    Path after = SmallApp.compile(folder.resolve("after"), again);
    SpotBugsReport rest = SmallApp.report(host, after, "-excludeBugs", baseline.toString());
    assertEquals(List.of("willTerminate"), rest.methods());
  }
}
