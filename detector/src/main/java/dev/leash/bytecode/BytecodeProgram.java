package dev.leash.bytecode;

import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A program read from class files. A class costs a {@link Glance} at first; its shape and its
 * bodies are read when they are asked for. Safe for use by several threads.
 *
 * <p>A name is looked for in the module first, then on the class path, then in the running JDK; but
 * {@code java/} classes in the JDK before the class path, where platforms such as RoboVM bring a
 * class library of their own: to judge that one, make it the module.
 */
public final class BytecodeProgram implements Program, AutoCloseable {
  /** So many bodies of one class are read one by one. */
  private static final int MANY_BODIES = 6;

  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private final ReadLog log;
  private final ClassPath module;
  private final ClassPath classPath;
  private final PlatformSource platform;
  private final GlanceIndex moduleGlances;
  private final Map<ClassSource, GlanceIndex> archives = new ConcurrentHashMap<>();
  private final Map<String, Optional<ClassShape>> shapes = new ConcurrentHashMap<>();
  private final Map<String, Optional<ClassFile>> files = new ConcurrentHashMap<>();
  private final Map<MethodRef, Optional<MethodBody>> bodies = new ConcurrentHashMap<>();
  private Subtypes subtypes;
  private List<String> moduleClasses;

  /**
   * Takes the sources over: {@link #close()} closes them.
   *
   * @param module what is to be judged
   * @param classPath everything else whose code may run
   * @param log told of everything that cannot be read
   */
  public BytecodeProgram(List<ClassSource> module, List<ClassSource> classPath, ReadLog log) {
    this.log = log;
    this.module = new ClassPath(module, log);
    this.classPath = new ClassPath(classPath, log);
    this.platform = new PlatformSource(log);
    this.moduleGlances = new GlanceIndex(this.module, this.module.names());
  }

  @Override
  public synchronized List<String> moduleClasses() {
    if (moduleClasses == null) {
      List<Glance> glances = moduleGlances.glances();
      moduleClasses = glances.stream().filter(g -> g != null).map(Glance::name).toList();
    }
    return moduleClasses;
  }

  @Override
  public boolean inModule(String name) {
    return module.owner(name).isPresent();
  }

  @Override
  public Optional<ClassShape> shape(String name) {
    Optional<ClassShape> known = shapes.get(name);
    return known != null ? known : shapes.computeIfAbsent(name, this::readShape);
  }

  private Optional<ClassShape> readShape(String name) {
    Optional<ClassFile> file = file(name);
    if (file.isEmpty()) return Optional.empty();
    try {
      ClassShape shape = ShapeReader.read(file.get().reader());
      // A class in the wrong folder is not loaded by that name; the glance has logged it.
      return shape.name().equals(name) ? Optional.of(shape) : Optional.empty();
    } catch (RuntimeException e) {
      scope(name).logBroken(name, ClassFile.why(file.get().version(), e));
      return Optional.empty();
    }
  }

  /** The generic signatures of the class and its members, or empty if it cannot be read. */
  public Optional<Signatures> signatures(String name) {
    try {
      return file(name).map(file -> Signatures.read(file.reader()));
    } catch (RuntimeException e) {
      // Reading its shape logs what is wrong with it.
      return Optional.empty();
    }
  }

  @Override
  public Optional<MethodBody> body(MethodRef declaration) {
    Optional<MethodBody> known = bodies.get(declaration);
    if (known != null) return known;
    // A class that is asked for body after body is read as a whole.
    boolean often = asked.merge(declaration.owner(), 1, Integer::sum) == MANY_BODIES;
    if (often) bodies(declaration.owner());
    return bodies.computeIfAbsent(declaration, this::readBody);
  }

  private Optional<MethodBody> readBody(MethodRef declaration) {
    List<MethodBody> found = new ArrayList<>(1);
    bodyReader(declaration.owner()).ifPresent(r -> r.read(declaration::equals, found::add));
    return found.stream().findFirst();
  }

  @Override
  public List<MethodBody> bodies(String name) {
    List<MethodBody> found = new ArrayList<>();
    bodyReader(name).ifPresent(r -> r.read(ref -> true, found::add));
    for (MethodBody body : found) bodies.putIfAbsent(body.ref(), Optional.of(body));
    return found;
  }

  private Optional<BodyReader> bodyReader(String name) {
    if (isPlatform(name)) return Optional.empty();
    Optional<ClassShape> shape = shape(name);
    if (shape.isEmpty()) return Optional.empty();
    return file(name).map(file -> new BodyReader(shape.get(), file, log));
  }

  private ClassPath scope(String name) {
    return inModule(name) ? module : classPath;
  }

  private boolean isPlatform(String name) {
    if (inModule(name)) return false;
    boolean onClassPath = classPath.owner(name).isPresent();
    return !onClassPath || (name.startsWith("java/") && platform.has(name));
  }

  private Optional<ClassFile> file(String name) {
    Optional<ClassFile> known = files.get(name);
    return known != null ? known : files.computeIfAbsent(name, this::open);
  }

  private Optional<ClassFile> open(String name) {
    Optional<byte[]> bytes = bytes(name);
    if (bytes.isEmpty()) return Optional.empty();
    try {
      return Optional.of(ClassFile.of(bytes.get()));
    } catch (RuntimeException e) {
      scope(name)
          .logBroken(name, ClassFile.why(ClassFile.version(bytes.get(), bytes.get().length), e));
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytes(String name) {
    if (inModule(name)) return module.find(name);
    if (name.startsWith("java/")) {
      Optional<byte[]> ofJdk = platform.find(name);
      if (ofJdk.isPresent()) return ofJdk;
    }
    Optional<byte[]> bytes = classPath.find(name);
    return bytes.isPresent() ? bytes : platform.find(name);
  }

  @Override
  public synchronized List<String> directSubtypes(String name) {
    if (subtypes == null) {
      Subtypes found = new Subtypes();
      found.add(moduleGlances.glances(), any -> true);
      for (ClassSource source : classPath.sources()) {
        found.add(archive(source).glances(), below -> !isHidden(below));
      }
      found.sort();
      subtypes = found;
    }
    return subtypes.of(name);
  }

  /** Whether a class path class gives way to another one of its name. */
  private boolean isHidden(String name) {
    return inModule(name) || (name.startsWith("java/") && isPlatform(name));
  }

  @Override
  public List<String> mentioning(String memberOwner, String memberName, String descriptor) {
    List<String> found = moduleGlances.mentioning(memberName, descriptor);
    if (memberOwner == null || inModule(memberOwner)) return found;
    Optional<ClassSource> source = classPath.owner(memberOwner);
    if (source.isEmpty()) return found;
    TreeSet<String> all = new TreeSet<>(found);
    for (String name : archive(source.get()).mentioning(memberName, descriptor)) {
      if (!isHidden(name)) all.add(name);
    }
    return List.copyOf(all);
  }

  private GlanceIndex archive(ClassSource source) {
    return archives.computeIfAbsent(
        source, k -> new GlanceIndex(classPath, classPath.namesOf(source)));
  }

  @Override
  public List<String> nestMembers(String topLevel) {
    return scope(topLevel).nestMembers(topLevel);
  }

  @Override
  public List<String> mentioningText(String text) {
    return moduleGlances.mentioningText(text);
  }

  /** Lets go of the sources; what has not been read by then is not found afterwards. */
  @Override
  public void close() {
    module.close();
    classPath.close();
  }
}
