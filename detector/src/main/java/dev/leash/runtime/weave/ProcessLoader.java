package dev.leash.runtime.weave;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Loads one process's classes, woven. A fresh one has fresh statics. */
public final class ProcessLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Program program;
  private final List<String> loaded = Collections.synchronizedList(new ArrayList<>());

  ProcessLoader(Program program, ClassLoader parent) {
    super("process", parent);
    this.program = program;
  }

  /** The names of the classes that it has defined so far, in that order. */
  public List<String> loaded() {
    synchronized (loaded) {
      return List.copyOf(loaded);
    }
  }

  /** What it loads. */
  public Program program() {
    return program;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    String internal = name.replace('.', '/');
    if (program.parentLoads(internal)) {
      try {
        return super.loadClass(name, resolve);
      } catch (ClassNotFoundException e) {
        // A platform has classes in the JDK's packages that the JDK has not.
        if (internal.startsWith("java/") || program.woven(internal) == null) {
          throw e;
        }
      }
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String internal = name.replace('.', '/');
    byte[] bytes = internal.startsWith("java/") ? null : program.woven(internal);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    int dot = name.lastIndexOf('.');
    String packageName = dot < 0 ? "" : name.substring(0, dot);
    if (dot > 0 && getDefinedPackage(packageName) == null) {
      try {
        definePackage(packageName, null, null, null, null, null, null, null);
      } catch (IllegalArgumentException another) {
        // another thread was first
      }
    }
    Class<?> defined = defineClass(name, bytes, 0, bytes.length);
    loaded.add(name);
    return defined;
  }

  @Override
  public URL getResource(String name) {
    URL own = program.classes().find(name);
    return own == null ? super.getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    URL own = program.classes().find(name);
    return own == null ? super.getResources(name) : Collections.enumeration(List.of(own));
  }
}
