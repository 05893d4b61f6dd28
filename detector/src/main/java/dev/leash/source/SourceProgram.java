package dev.leash.source;

import dev.leash.bytecode.BytecodeProgram;
import dev.leash.bytecode.ReadLog;
import dev.leash.bytecode.Signatures;
import dev.leash.ir.ClassShape;
import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import dev.leash.source.code.ClassCode;
import dev.leash.source.code.SwitchMapClass;
import dev.leash.source.code.Trees;
import dev.leash.source.files.SourceFile;
import dev.leash.source.meaning.Project;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.types.HeaderClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A program whose module is read from Java sources; the class path and the JDK come from class
 * files. Sources need not compile: what cannot be resolved is {@code Unresolved} in the bodies.
 * Kotlin and other languages are not read. Safe for use by several threads.
 */
public final class SourceProgram implements Program {
  private final BytecodeProgram libraries;
  private final TreeMap<String, ClassShape> shapes = new TreeMap<>();
  private final Map<String, Map<MethodRef, MethodBody>> bodies = new HashMap<>();
  private final Map<String, TreeSet<String>> byMember = new HashMap<>();
  private final Map<String, TreeSet<String>> byText = new HashMap<>();
  private final Map<String, List<String>> subtypes = new HashMap<>();

  /**
   * Reads all of the sources' classes.
   *
   * @param files the module
   * @param libraries the class path and the JDK; its own module is empty
   * @param log told of what could not be read
   */
  public SourceProgram(List<SourceFile> files, BytecodeProgram libraries, ReadLog log) {
    this.libraries = libraries;
    Project project =
        new Project(
            files, name -> libraries.shape(name).map(shape -> world -> header(shape, world)), log);
    Trees trees = new Trees(project);
    for (SourceClass c : trees.order()) {
      project.attempt(
          c.name().replace('/', '.'),
          () -> {
            ClassCode code = new ClassCode(c, trees);
            add(code.shape(), code.bodies(), code.mentioned());
          });
    }
    for (SwitchMapClass made : trees.switchMapClasses()) {
      add(made.shape(), made.bodies(), made.mentioned());
    }
    subtypes.values().forEach(Collections::sort);
  }

  private HeaderClass header(ClassShape shape, dev.leash.source.types.World world) {
    return new HeaderClass(
        shape,
        world,
        () -> libraries.signatures(shape.name()).orElseGet(() -> new Signatures(null, Map.of())));
  }

  private void add(ClassShape shape, Map<MethodRef, MethodBody> code, Set<Object> mentioned) {
    String name = shape.name();
    shapes.put(name, shape);
    bodies.put(name, code);
    for (Object member : mentioned) {
      if (member instanceof FieldRef f) mention(name, f.name(), f.descriptor());
      if (member instanceof MethodRef m) mention(name, m.name(), m.descriptor());
    }
    if (shape.superName() != null) below(shape.superName(), name);
    shape.interfaces().forEach(type -> below(type, name));
    Texts.of(shape, code.values(), text -> mentionText(text, name));
  }

  private void below(String type, String name) {
    subtypes.computeIfAbsent(type, k -> new ArrayList<>(2)).add(name);
  }

  private void mention(String user, String member, String descriptor) {
    byMember.computeIfAbsent(member + " " + descriptor, k -> new TreeSet<>()).add(user);
    mentionText(member, user);
  }

  private void mentionText(String text, String user) {
    byText.computeIfAbsent(text, k -> new TreeSet<>()).add(user);
  }

  @Override
  public List<String> moduleClasses() {
    return List.copyOf(shapes.keySet());
  }

  @Override
  public Optional<ClassShape> shape(String name) {
    ClassShape own = shapes.get(name);
    return own != null ? Optional.of(own) : libraries.shape(name);
  }

  @Override
  public Optional<MethodBody> body(MethodRef declaration) {
    Map<MethodRef, MethodBody> own = bodies.get(declaration.owner());
    if (own == null) return libraries.body(declaration);
    return Optional.ofNullable(own.get(declaration));
  }

  @Override
  public List<MethodBody> bodies(String className) {
    Map<MethodRef, MethodBody> own = bodies.get(className);
    return own == null ? libraries.bodies(className) : List.copyOf(own.values());
  }

  @Override
  public boolean inModule(String name) {
    return shapes.containsKey(name);
  }

  @Override
  public List<String> directSubtypes(String name) {
    TreeSet<String> all = new TreeSet<>(subtypes.getOrDefault(name, List.of()));
    for (String below : libraries.directSubtypes(name)) if (!inModule(below)) all.add(below);
    return List.copyOf(all);
  }

  @Override
  public List<String> mentioning(String memberOwner, String memberName, String descriptor) {
    Map<String, TreeSet<String>> index = descriptor == null ? byText : byMember;
    String key = descriptor == null ? memberName : memberName + " " + descriptor;
    TreeSet<String> all = new TreeSet<>(index.getOrDefault(key, new TreeSet<>()));
    if (memberOwner != null && !inModule(memberOwner)) {
      for (String user : libraries.mentioning(memberOwner, memberName, descriptor)) {
        if (!inModule(user)) all.add(user);
      }
    }
    return List.copyOf(all);
  }

  @Override
  public List<String> nestMembers(String topLevel) {
    if (!inModule(topLevel)) return libraries.nestMembers(topLevel);
    List<String> members = new ArrayList<>(List.of(topLevel));
    String prefix = topLevel + "$";
    for (String name : shapes.tailMap(prefix).keySet()) {
      if (!name.startsWith(prefix)) break;
      members.add(name);
    }
    return members;
  }

  @Override
  public List<String> mentioningText(String text) {
    return List.copyOf(byText.getOrDefault(text, new TreeSet<>()));
  }
}
