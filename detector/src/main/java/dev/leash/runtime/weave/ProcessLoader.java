package dev.leash.runtime.weave;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Loads one process's classes, woven. */
public final class ProcessLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Program program;

  ProcessLoader(Program program, ClassLoader parent) {
    super("process", parent);
    this.program = program;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    String internal = name.replace('.', '/');
    if (program.rules().parentPrefixes().stream().anyMatch(internal::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = program.classes().read(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = program.classes().read(name);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }
}
