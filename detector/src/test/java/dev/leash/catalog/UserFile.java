package dev.leash.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A catalogue file of a user, for tests. */
record UserFile(Path path) {

  static UserFile in(Path directory, String name, String... lines) throws IOException {
    return new UserFile(Files.writeString(directory.resolve(name), String.join("\n", lines)));
  }

  Catalog load() {
    return Catalog.load(List.of(path));
  }
}
