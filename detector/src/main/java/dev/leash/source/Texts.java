package dev.leash.source;

import dev.leash.ir.AnnotationUse;
import dev.leash.ir.Block;
import dev.leash.ir.ClassShape;
import dev.leash.ir.FieldShape;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The texts that a class file of the class would hold: names, descriptors, strings, annotations.
 */
final class Texts {
  private final Consumer<String> sink;

  private Texts(Consumer<String> sink) {
    this.sink = sink;
  }

  static void of(ClassShape shape, Collection<MethodBody> bodies, Consumer<String> sink) {
    Texts texts = new Texts(sink);
    texts.shape(shape);
    for (MethodBody body : bodies) {
      for (Block block : body.blocks()) block.instructions().forEach(texts::instruction);
    }
  }

  private void shape(ClassShape shape) {
    sink.accept(shape.name());
    if (shape.superName() != null) sink.accept(shape.superName());
    shape.interfaces().forEach(sink);
    annotations(shape.annotations());
    for (MethodShape m : shape.methods()) {
      sink.accept(m.ref().name());
      sink.accept(m.ref().descriptor());
      m.exceptions().forEach(sink);
      annotations(m.annotations());
    }
    for (FieldShape f : shape.fields()) {
      sink.accept(f.ref().name());
      sink.accept(f.ref().descriptor());
      if (f.constant() instanceof String s) sink.accept(s);
      annotations(f.annotations());
    }
  }

  private void annotations(List<AnnotationUse> uses) {
    for (AnnotationUse use : uses) {
      sink.accept("L" + use.type() + ";");
      use.values().forEach(this::value);
    }
  }

  private void value(String name, Object value) {
    sink.accept(name);
    if (value instanceof String s) {
      int hash = s.indexOf('#');
      sink.accept(s);
      if (hash > 0) sink.accept(s.substring(hash + 1));
    } else if (value instanceof List<?> list) {
      list.forEach(v -> value(name, v));
    } else if (value instanceof AnnotationUse use) {
      annotations(List.of(use));
    }
  }

  private void method(MethodRef ref) {
    sink.accept(ref.owner());
    sink.accept(ref.name());
    sink.accept(ref.descriptor());
  }

  private void instruction(Instruction i) {
    if (i instanceof Instruction.Call c) {
      method(c.target());
    } else if (i instanceof Instruction.Lambda l) {
      method(l.interfaceMethod());
      method(l.implementation());
    } else if (i instanceof Instruction.Const c && c.value() instanceof String s) {
      sink.accept(s);
    } else if (i instanceof Instruction.New n) {
      sink.accept(n.type());
    } else if (i instanceof Instruction.Cast c) {
      sink.accept(c.type());
    } else if (i instanceof Instruction.InstanceOf c) {
      sink.accept(c.type());
    } else if (i instanceof Instruction.Caught c && c.type() != null) {
      sink.accept(c.type());
    } else if (i instanceof Instruction.LoadField f) {
      sink.accept(f.field().owner());
      sink.accept(f.field().name());
      sink.accept(f.field().descriptor());
    } else if (i instanceof Instruction.StoreField f) {
      sink.accept(f.field().owner());
      sink.accept(f.field().name());
      sink.accept(f.field().descriptor());
    }
  }
}
