package dev.leash.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the bundled files, then the user's, and lets later ones replace earlier rows. */
final class Loader {
  private static final String LIST = "files.list";

  private final List<Entry> entries = new ArrayList<>();
  private final Index index = new Index();
  private final List<String> mistakes = new ArrayList<>();

  /** Throws {@link CatalogException} with all mistakes of all user files, one a line. */
  Catalog load(Collection<Path> userFiles) {
    for (String file : resource(LIST).split("\n")) {
      if (!file.isBlank()) {
        add(new FileParser(file.trim(), 0, mistakes).parse(resource(file.trim())));
      }
    }
    int layer = 1;
    for (Path file : userFiles) {
      userFile(file, layer++);
    }
    if (!mistakes.isEmpty()) {
      throw new CatalogException(
          "The catalogue cannot be read:\n"
              + String.join("\n", mistakes)
              + "\nThe grammar is described in docs/catalog.md.");
    }
    return new Catalog(List.copyOf(entries), index);
  }

  private void userFile(Path file, int layer) {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      mistakes.add(file + ": no such file; check leash.catalogues");
      return;
    } catch (MalformedInputException e) {
      mistakes.add(file + ": is not UTF-8 text; save it as UTF-8");
      return;
    } catch (IOException e) {
      mistakes.add(file + ": cannot be read: " + e.getMessage());
      return;
    }
    List<Entry> own = new FileParser(file.toString(), layer, mistakes).parse(text);
    for (Entry entry : own) {
      check(entry);
    }
    if (mistakes.isEmpty()) {
      replace(own);
      add(own);
    }
  }

  /** Parses the whole row now, so that all mistakes are told at once. */
  private void check(Entry entry) {
    try {
      if (entry.line().keyword() == Keyword.IGNORE) {
        entry.parameters();
      } else {
        entry.rows();
      }
    } catch (CatalogException e) {
      if (!mistakes.contains(e.getMessage())) {
        mistakes.add(e.getMessage());
      }
    }
  }

  private void replace(List<Entry> own) {
    for (Entry entry : own) {
      boolean ignore = entry.line().keyword() == Keyword.IGNORE;
      boolean removed = index.removeCovered(entry, !ignore);
      if (removed) {
        entries.removeIf(
            old ->
                old.line().layer() < entry.line().layer()
                    && entry.covers(old)
                    && (ignore || Index.group(entry.type()) == Index.group(old.type())));
      } else if (ignore) {
        String message = "nothing to ignore: no row has this signature";
        mistakes.add(entry.line().at(new Mistake(message)).getMessage());
      }
    }
  }

  private void add(List<Entry> added) {
    for (Entry entry : added) {
      if (entry.line().keyword() != Keyword.IGNORE) {
        entries.add(entry);
        index.add(entry);
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = Loader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The catalogue file " + name + " is missing from Leash's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue file " + name + " cannot be read", e);
    }
  }
}
