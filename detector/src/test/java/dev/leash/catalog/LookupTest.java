package dev.leash.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows answer for a call. */
class LookupTest {
  /**
   * {@code Sub} extends {@code Base} implements {@code Api}; {@code Base} implements {@code Api}.
   */
  private static List<String> supertypes(String owner) {
    return Map.of("a/Sub", List.of("a/Base", "a/Api"), "a/Base", List.of("a/Api"))
        .getOrDefault(owner, List.of());
  }

  @TempDir Path directory;

  private Catalog catalog(String... lines) throws IOException {
    return UserFile.in(directory, "own.txt", "platform test\n" + String.join("\n", lines)).load();
  }

  private static List<Row.Kind> kinds(
      Catalog catalog, String owner, String name, String parameters) {
    return catalog
        .rows(Row.Blocking.class, owner, name, parameters, LookupTest::supertypes)
        .stream()
        .map(Row.Blocking::kind)
        .toList();
  }

  @Test
  void theNearestOwnerAnswers() throws IOException {
    Catalog catalog = catalog("blocking a.Api#get() kind=read", "blocking a.Base#get() kind=http");
    assertEquals(List.of(Row.Kind.HTTP), kinds(catalog, "a/Sub", "get", "()"));
    assertEquals(List.of(Row.Kind.READ), kinds(catalog, "a/Api", "get", "()"));
    assertEquals(List.of(), kinds(catalog, "a/Other", "get", "()"));
  }

  @Test
  void anExactSignatureBeatsAnyOverloadAndThatEveryMethod() throws IOException {
    Catalog catalog =
        catalog(
            "blocking a.Api#*(*) kind=select",
            "blocking a.Api#get(*) kind=http",
            "blocking a.Api#get(int) kind=read");
    assertEquals(List.of(Row.Kind.READ), kinds(catalog, "a/Sub", "get", "(I)"));
    assertEquals(List.of(Row.Kind.HTTP), kinds(catalog, "a/Sub", "get", "(J)"));
    assertEquals(List.of(Row.Kind.SELECT), kinds(catalog, "a/Sub", "put", "(J)"));
  }

  @Test
  void everyMethodMeansNeitherConstructorsNorWhatEachObjectHas() throws IOException {
    Catalog catalog = catalog("blocking a.Api#*(*) kind=select");
    assertEquals(List.of(), kinds(catalog, "a/Api", "<init>", "()"));
    assertEquals(List.of(), kinds(catalog, "a/Api", "hashCode", "()"));
    assertEquals(List.of(), kinds(catalog, "a/Api", "FIELD", ""));
  }

  @Test
  void constructorsAreNotInherited() throws IOException {
    Catalog catalog = catalog("blocking a.Base#<init>(*) kind=connect");
    assertEquals(List.of(Row.Kind.CONNECT), kinds(catalog, "a/Base", "<init>", "()"));
    assertEquals(List.of(), kinds(catalog, "a/Sub", "<init>", "()"));
  }

  @Test
  void notBlockingAndBlockingHideEachOtherUpTheHierarchy() throws IOException {
    Catalog catalog =
        catalog(
            "blocking a.Api#get() kind=read",
            "not-blocking a.Base#get()",
            "not-blocking a.Api#put()",
            "blocking a.Base#put() kind=write");
    assertEquals(List.of(), kinds(catalog, "a/Sub", "get", "()"));
    assertEquals(
        1,
        catalog.rows(Row.NotBlocking.class, "a/Sub", "get", "()", LookupTest::supertypes).size());
    assertEquals(List.of(Row.Kind.WRITE), kinds(catalog, "a/Sub", "put", "()"));
    assertEquals(
        List.of(),
        catalog.rows(Row.NotBlocking.class, "a/Sub", "put", "()", LookupTest::supertypes));
  }

  @Test
  void otherKindsDoNotHide() throws IOException {
    Catalog catalog =
        catalog("blocking a.Api#get() kind=read", "signal a.Base#get()", "canceller a.Sub#get()");
    assertEquals(List.of(Row.Kind.READ), kinds(catalog, "a/Sub", "get", "()"));
  }

  @Test
  void rowsOfTheSameSpecificityRemain() throws IOException {
    Catalog catalog =
        catalog(
            "hand-off a.Api#run(Runnable) runs=arg1 mode=ui-later when=receiver==a.Q#main()",
            "hand-off a.Api#run(Runnable) runs=arg1 mode=async when=receiver!=a.Q#main()");
    assertEquals(
        2,
        catalog
            .rows(
                Row.HandOff.class, "a/Sub", "run", "(Ljava/lang/Runnable;)", LookupTest::supertypes)
            .size());
  }

  @Test
  void aUsersRowReplacesTheBundledOnes() throws IOException {
    String owner = "java/net/Socket";
    String parameters = "(Ljava/net/SocketAddress;I)";
    Catalog replaced =
        catalog("blocking java.net.Socket#connect(java.net.SocketAddress,int) kind=dns");
    assertEquals(List.of(Row.Kind.DNS), kinds(replaced, owner, "connect", parameters));
    assertEquals(
        List.of(Row.Kind.CONNECT), kinds(replaced, owner, "connect", "(Ljava/net/SocketAddress;)"));
    Catalog every = catalog("not-blocking java.net.Socket#connect(*)");
    assertEquals(List.of(), kinds(every, owner, "connect", parameters));
    Catalog ignored = catalog("ignore java.net.Socket#connect(*)");
    assertEquals(List.of(), kinds(ignored, owner, "connect", parameters));
    assertFalse(
        ignored.all(Row.Blocking.class).stream()
            .anyMatch(r -> r.signature().equals(new Signature(owner, "connect", parameters))));
  }

  @Test
  void laterUserFilesReplaceEarlierOnes() throws IOException {
    Path one = UserFile.in(directory, "1", "platform t", "blocking a.A#a() kind=read").path();
    Path two = UserFile.in(directory, "2", "platform t", "blocking a.A#a() kind=http").path();
    assertEquals(List.of(Row.Kind.HTTP), kinds(Catalog.load(List.of(one, two)), "a/A", "a", "()"));
    assertEquals(List.of(Row.Kind.READ), kinds(Catalog.load(List.of(two, one)), "a/A", "a", "()"));
  }

  @Test
  void opaqueNamesPackages() throws IOException {
    Catalog catalog = catalog("opaque org.vendor.internal.*", "ignore java.*");
    assertTrue(catalog.opaque("org/vendor/internal/deep/X"));
    assertFalse(catalog.opaque("org/vendor/X"));
    assertFalse(catalog.opaque("org/vendor/internals/X"));
    assertFalse(catalog.opaque("java/net/Socket"));
    assertTrue(Catalog.load(List.of()).opaque("java/net/Socket"));
    assertFalse(Catalog.load(List.of()).opaque("com/sun/jna/Native"));
  }

  @Test
  void mentionsIsACheapFirstTest() throws IOException {
    Catalog catalog = catalog("signal a.A#veryRareName()");
    assertTrue(catalog.mentions("veryRareName"));
    assertFalse(catalog.mentions("noRowHasThisName"));
    assertFalse(catalog.mentionsEvery("a/A"));
    assertTrue(catalog("signal a.A#*(*)").mentionsEvery("a/A"));
  }

  @Test
  void platformsAreTheFilesTags() throws IOException {
    assertTrue(catalog("signal a.A#a()").platforms().containsAll(List.of("test", "jdk", "robovm")));
  }
}
