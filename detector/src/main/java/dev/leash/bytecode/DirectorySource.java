package dev.leash.bytecode;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A directory of class files, laid out by package. Links are followed. */
final class DirectorySource implements ClassSource {
  private final Path root;
  private final ReadLog log;
  private final TreeMap<String, Path> files = new TreeMap<>();

  DirectorySource(Path root, ReadLog log) {
    this.root = root;
    this.log = log;
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector());
    } catch (IOException e) {
      log.add(root.toString(), "cannot be listed (" + e.getMessage() + "); check its permissions");
    }
  }

  @Override
  public String label() {
    return root.toString();
  }

  @Override
  public Optional<byte[]> find(String internalName) {
    Path file = files.get(internalName);
    if (file == null) return Optional.empty();
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      log.add(file.toString(), "cannot be read (" + e.getMessage() + "); check its permissions");
      return Optional.empty();
    }
  }

  @Override
  public List<String> names() {
    return Collections.unmodifiableList(new ArrayList<>(files.keySet()));
  }

  @Override
  public boolean canList() {
    return true;
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = root.relativize(file).toString().replace(File.separatorChar, '/');
      String name = ClassNames.ofPath(path);
      if (name != null) files.put(name, file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      log.add(file.toString(), "cannot be read (" + e + "); check permissions and links");
      return FileVisitResult.CONTINUE;
    }
  }
}
