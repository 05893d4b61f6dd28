package dev.leash.runtime.weave;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Turns a class file into what a process runs. Safe for several threads. */
final class Weaver {
  private final WeaveRules rules;
  private final NativeKeys keys;
  private final CallRules calls;
  private final Relocation relocation;

  Weaver(WeaveRules rules, NativeKeys keys, Hierarchy hierarchy, Relocation relocation) {
    this.rules = rules;
    this.keys = keys;
    this.calls = new CallRules(rules, hierarchy);
    this.relocation = relocation;
  }

  /**
   * Weaves.
   *
   * @param name internal name that the class will have
   * @throws Unweavable says why
   */
  byte[] weave(String name, byte[] bytes) {
    try {
      ClassReader reader = new ClassReader(bytes);
      Remapper names =
          Relocation.original(name) == null ? relocation.forApp() : relocation.forRelocated(name);
      try {
        return weave(reader, name, names, true);
      } catch (MethodTooLargeException tooLarge) {
        return weave(reader, name, names, false); // loops without ticks are shorter
      }
    } catch (MethodTooLargeException e) {
      String why = "its method " + e.getMethodName() + " is too large to add to; split it";
      throw new Unweavable(name, why, e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      String why = "its class file is damaged or newer than this version of Leash can read";
      throw new Unweavable(name, why + " (" + e + "); compile it for Java 17 or older", e);
    }
  }

  private byte[] weave(ClassReader reader, String name, Remapper names, boolean ticks) {
    ClassWeaver.Locals locals = new ClassWeaver.Locals();
    ClassWriter writer;
    do {
      writer = new ClassWriter(0);
      ClassVisitor weaver = new ClassWeaver(writer, rules, calls, keys, locals, ticks);
      String original = reader.getClassName();
      if (!original.equals(name)) {
        weaver = new ClassRemapper(weaver, new Renamed(names, original, name));
      } else if (Relocation.mayMention(reader)) {
        weaver = new ClassRemapper(weaver, names);
      }
      reader.accept(weaver, 0);
    } while (locals.missed());
    return writer.toByteArray();
  }

  /** A shim's own name becomes that of the class it stands for; nested classes follow. */
  private static final class Renamed extends Remapper {
    private final Remapper names;
    private final String from;
    private final String to;

    Renamed(Remapper names, String from, String to) {
      super(org.objectweb.asm.Opcodes.ASM9);
      this.names = names;
      this.from = from;
      this.to = to;
    }

    @Override
    public String map(String name) {
      if (name.equals(from)) {
        return to;
      }
      return name.startsWith(from + "$") ? to + name.substring(from.length()) : names.map(name);
    }
  }
}
