package dev.leash.bytecode;

import java.util.List;

/**
 * What a class file's header and constant pool say, cheaply.
 *
 * @param name internal name as the class file gives it
 * @param superName internal name, or null
 * @param members {@link Utf8Hash#ofMember} of each field and method that the code refers to
 * @param texts {@link Utf8Hash} of each UTF-8 constant
 */
record Glance(
    String name, int access, String superName, List<String> interfaces, int[] members, int[] texts) {}
