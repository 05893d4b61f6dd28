package dev.leash.source.types;

import java.util.List;

/**
 * A class or interface type.
 *
 * @param args type arguments; empty for a class without parameters and for a raw type
 * @param outer the enclosing instance's type if that has arguments, else null
 */
public record ClassType(ClassInfo info, List<Type> args, ClassType outer) implements Type {
  public ClassType {
    args = List.copyOf(args);
  }

  /** The class as a raw or plain type. */
  public static ClassType of(ClassInfo info) {
    return new ClassType(info, List.of(), null);
  }

  public boolean isRaw() {
    return args.isEmpty() && !info.typeParameters().isEmpty();
  }

  @Override
  public String toString() {
    return info.name() + (args.isEmpty() ? "" : args.toString());
  }
}
