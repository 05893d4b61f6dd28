package dev.leash.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user is told who writes a line wrongly. */
class MistakesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "blockng a.B#c() => unknown keyword 'blockng'",
        "blocking a.B.c() kind=read => 'a.B.c()' is no signature; write java.net.Socket#connect",
        "blocking x:B#c() kind=read => unknown prefix 'x:'; declare it above: prefix"
            + " x=some.package.",
        "blocking a.1B#c() kind=read => 'a.1B' is no class name",
        "blocking a.B#c(int kind=read => '(int' is no parameter list; write (String,int) or (*)",
        "blocking a.B#c(int,) kind=read => '(int,)' ends with a comma",
        "blocking a.B#{c(),d( kind=read => '{' is not closed",
        "blocking a.B#c-d() kind=read => 'c-d' is no member name",
        "blocking a.B#*(int) kind=read => every method of a class is written *(*)",
        "blocking a.B#c() => 'kind=' is missing",
        "blocking a.B#c() kind=wait => 'kind=wait': write one of connect, dns, accept",
        "blocking a.B#c() kind=read colour=red => have no attribute 'colour'; they take: kind,"
            + " bound",
        "blocking a.B#c() kind=read kind=http => 'kind' is given twice",
        "blocking a.B#c() kind=read whole=maybe => 'whole=maybe': write yes or no",
        "blocking a.B#c() kind=read bound=5 => '5' is no duration; write 300ms, 5s or 2min",
        "blocking a.B#c() kind=read bound=arg1 => lacks a unit; write arg1;ms or arg1;unit",
        "blocking a.B#c() kind=read bound=arg1;h => 'h' is no unit; write ns, us, ms, s, unit",
        "blocking a.B#c() kind=read bound=arg1;ms;1=forever => write 0=forever, negative=forever",
        "blocking a.B#c() kind=read bound=a.B#t(int);ms => add default=forever or default=5s",
        "blocking a.B#c() kind=read needs=first => 'needs=first': write receiver, result, arg1",
        "blocking a.B#c() kind=read when=arg1 => write arg1==true or arg1!=null",
        "blocking a.B#c() kind=read when=arg1==yes => write true, false, null, a number",
        "blocking a.B#c() kind=read instead=\"no end => a quote is not closed",
        "blocking a.B#c() kind=read since=new => write the Java release, since=21",
        "hand-off a.B#c(int) runs=arg1 mode=async entry=run => 'run' is no method; write run()",
        "task-begin a.B#c() pair=p => 'handler=' is missing",
        "callback a.* phase=other => only opaque rows name a whole package",
        "defaults blockng kind=read => there is no row kind 'blockng'",
        "prefix x => write prefix ui=org.robovm.apple.uikit.",
        "artifact none => gives no reason; write artifact none @ not published",
        "ignore a.B#c() => nothing to ignore: no row has this signature",
      })
  void eachIsNamedWithItsLine(String line, String message) throws IOException {
    Path file = UserFile.in(directory, "own.txt", "# mine", "platform test", line).path();
    CatalogException e = assertThrows(CatalogException.class, () -> Catalog.load(List.of(file)));
    assertTrue(e.getMessage().contains(file + ":3: "), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void allMistakesOfAllFilesAreToldAtOnce() throws IOException {
    Path one = UserFile.in(directory, "one.txt", "blocking a.B#c() kind=read", "nonsense").path();
    Path two = UserFile.in(directory, "two.txt", "platform t", "wrap a.B#c(int) inner=arg").path();
    Path three = directory.resolve("three.txt");
    CatalogException e =
        assertThrows(CatalogException.class, () -> Catalog.load(List.of(one, two, three)));
    List<String> lines = e.getMessage().lines().toList();
    assertEquals(6, lines.size(), e.getMessage());
    assertTrue(lines.get(1).startsWith(one + ":1: the file does not say its platform"));
    assertTrue(lines.get(2).startsWith(one + ":2: unknown keyword 'nonsense'"));
    assertTrue(lines.get(3).startsWith(two + ":2: 'inner=arg'"));
    assertEquals(three + ": no such file; check leash.catalogues", lines.get(4));
    assertEquals("The grammar is described in docs/catalog.md.", lines.get(5));
  }
}
