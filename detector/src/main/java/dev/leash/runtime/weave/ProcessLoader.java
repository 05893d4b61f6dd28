package dev.leash.runtime.weave;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;

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

  /** A class that is on no class path, made once. */
  Class<?> define(String name, Supplier<byte[]> bytes) {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      byte[] made = bytes.get();
      return defineClass(name, made, 0, made.length);
    }
  }

  // What is on the class path of the tool, or of the test that runs it, is not the process's.

  @Override
  public URL getResource(String name) {
    URL own = program.classes().find(name);
    return own == null ? getPlatformClassLoader().getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> own = program.classes().findAll(name);
    return own.isEmpty()
        ? getPlatformClassLoader().getResources(name)
        : Collections.enumeration(own);
  }
}
