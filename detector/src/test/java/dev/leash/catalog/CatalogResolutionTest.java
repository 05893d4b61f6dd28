package dev.leash.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every name in the catalogue exists in the artifact that the row names. The build copies the
 * artifacts once into the folder {@code .real-jars}.
 */
class CatalogResolutionTest {
  /** Platforms that publish no artifact at all. */
  private static final Set<String> UNPUBLISHED =
      Set.of("moe", "j2objc", "crossmobile", "bugvm", "any");

  private static ClassPool pool;
  private static List<Row> rows;

  @BeforeAll
  static void read() throws IOException {
    Path folder = Path.of(System.getProperty("leash.real.jars", "../.real-jars"));
    assertTrue(
        Files.isDirectory(folder), folder + " is missing; run mvn generate-test-resources first");
    pool = ClassPool.of(folder);
    rows = BundledFilesTest.all(Catalog.load(List.of()));
  }

  @Test
  void everyArtifactIsThere() {
    Set<String> missing = new TreeSet<>();
    for (Row row : rows) {
      String library = row.origin().library();
      if (!library.equals("jdk") && !library.equals("none") && !pool.has(archive(library))) {
        missing.add(
            row.origin().file() + " names " + library + "; add it to catalog-jars in the POM");
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyNameResolves() throws IOException {
    Set<String> broken = new LinkedHashSet<>();
    int resolved = 0;
    for (Row row : rows) {
      if (row.origin().unresolved().isEmpty() && !tooNew(row)) {
        for (Signature signature : signatures(row)) {
          if (!resolves(row, signature)) {
            broken.add(
                BundledFilesTest.place(row) + " names " + signature + ", which is not there");
          }
        }
        resolved++;
      }
    }
    assertEquals(Set.of(), broken);
    assertTrue(resolved > 3500, "only " + resolved + " rows were checked");
  }

  @Test
  void marksAreFewAndTrue() throws IOException {
    Set<String> stale = new LinkedHashSet<>();
    int marked = 0;
    for (Row row : rows) {
      if (row.origin().unresolved().isEmpty() || UNPUBLISHED.contains(row.origin().platform())) {
        continue;
      }
      marked++;
      if (resolves(row, row.signature())) {
        stale.add(BundledFilesTest.place(row) + " resolves; remove unresolved=");
      }
    }
    assertEquals(Set.of(), stale);
    assertTrue(marked < rows.size() / 50, marked + " rows are marked as unresolvable");
  }

  private static boolean tooNew(Row row) {
    return row.origin().since() > Runtime.version().feature();
  }

  /** A row's own signature in its artifact; others, such as a setter's owner, wherever they are. */
  private static boolean resolves(Row row, Signature signature) throws IOException {
    String library = row.origin().library();
    if (pool.resolves(archive(library), signature)) {
      return true;
    }
    return !signature.equals(row.signature())
        && (pool.resolves("jdk", signature) || pool.resolvesAnywhere(signature));
  }

  private static List<Signature> signatures(Row row) {
    List<Signature> signatures = new ArrayList<>();
    if (!(row instanceof Row.Opaque)) {
      signatures.add(row.signature());
    }
    if (row instanceof Row.Blocking blocking) {
      signatures.addAll(blocking.unless());
      if (blocking.bound() instanceof Row.Bound.Setter setter) {
        signatures.addAll(setter.setters());
      }
      guarded(blocking.when(), signatures);
    } else if (row instanceof Row.HandOff handOff) {
      guarded(handOff.when(), signatures);
    } else if (row instanceof Row.Registrar registrar) {
      registrar.when().forEach(guard -> guarded(guard, signatures));
    }
    return signatures;
  }

  private static void guarded(Row.Guard guard, List<Signature> signatures) {
    for (String value : guard == null ? List.<String>of() : guard.values()) {
      int hash = value.indexOf('#');
      if (hash > 0 && !value.startsWith("\"")) {
        boolean call = value.endsWith("()");
        String name = value.substring(hash + 1, value.length() - (call ? 2 : 0));
        signatures.add(new Signature(value.substring(0, hash), name, call ? "*" : ""));
      }
    }
  }

  private static String archive(String library) {
    String[] parts = library.split(":", -1);
    if (parts.length < 3) {
      return library;
    }
    return parts[1] + "-" + parts[2] + "." + (parts.length > 3 ? parts[3] : "jar");
  }
}
