package dev.leash.ir;

import java.util.List;
import java.util.Optional;

/**
 * What the analyses see of the code: class shapes and method bodies on demand. Both readers
 * implement it; nothing behind it knows where a class came from. All answers are deterministic and,
 * for lists, sorted.
 *
 * <p>Two scopes: the <em>module</em> is what the user wants judged (roots are sought there), the
 * <em>class path</em> is everything else whose code may run. Classes of the Java platform itself
 * have shapes, never bodies.
 */
public interface Program {
  /** Internal names of the module's classes, sorted. */
  List<String> moduleClasses();

  /** The class's shape, or empty if it is on neither scope nor in the Java platform. */
  Optional<ClassShape> shape(String name);

  /**
   * The body of exactly that declaration (no inheritance), or empty: abstract, native, platform,
   * missing, broken.
   */
  Optional<MethodBody> body(MethodRef declaration);

  /**
   * All bodies of a class, in declaration order: cheaper than asking for each, if all are wanted.
   */
  List<MethodBody> bodies(String className);

  /** Whether the class is one of the module's. */
  boolean inModule(String name);

  /**
   * Module and class path classes that directly extend or implement the type, sorted. Costs a
   * header read of every class at the first call.
   */
  List<String> directSubtypes(String name);

  /**
   * Module classes, and class path classes of the member's own archive or directory, whose constant
   * pool (or source text) mentions a method or field of this name and descriptor: a superset of
   * those that use it. Sorted.
   *
   * @param memberOwner class that declares the member, used to choose where to look; null for the
   *     module only
   * @param descriptor of the member, or null for any
   */
  List<String> mentioning(String memberOwner, String memberName, String descriptor);

  /** The top-level class and the classes nested in it ({@code Top$…}), in either scope. Sorted. */
  List<String> nestMembers(String topLevel);

  /**
   * Module classes whose constant pool (or source text) holds exactly this text, as a string, name,
   * descriptor, or annotation value: a superset of those that use it. Sorted.
   */
  List<String> mentioningText(String text);
}
