package dev.leash.source.code;

import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
import dev.leash.ir.FieldRef;
import dev.leash.ir.FieldShape;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The synthetic class behind switches over enums. */
public final class SwitchMapClass {
  private final ClassShape shape;
  private final MethodBody initializer;
  private final Set<Object> mentioned;

  SwitchMapClass(SourceClass top, SwitchMaps maps, ClassCode any) {
    String name = maps.name();
    MethodRef ref = new MethodRef(name, "<clinit>", "()V");
    MethodShape clinit = new MethodShape(ref, Access.STATIC, List.of(), List.of());
    Body body = new Body(any, true, Primitive.VOID);
    List<FieldShape> fields = new ArrayList<>();
    int flags = Access.STATIC | Access.FINAL | Access.SYNTHETIC;
    maps.numbers()
        .forEach(
            (type, numbers) -> {
              FieldRef field = maps.field(type, maps.line(type));
              body.out().line(maps.line(type));
              fields.add(new FieldShape(field, flags, null, List.of()));
              fill(body, field, type, numbers);
            });
    body.out().op(Op.RETURN);
    initializer = body.out().writer().lift(clinit, body.out().maxLocals());
    mentioned = new HashSet<>(body.out().writer().members());
    shape =
        new ClassShape(
            name,
            Access.STATIC | Access.SYNTHETIC,
            "java/lang/Object",
            List.of(),
            top.sourceFile(),
            top.name(),
            null,
            List.of(clinit),
            fields,
            List.of());
  }

  private static void fill(Body body, FieldRef field, String type, Map<String, Integer> numbers) {
    Out out = body.out();
    String array = "()[L" + type + ";";
    out.call(Op.INVOKESTATIC, new MethodRef(type, "values", array), false);
    out.op(Op.ARRAYLENGTH);
    out.newArray(Primitive.INT);
    out.field(Op.PUTSTATIC, field);
    Type error = body.project().world().type("java/lang/NoSuchFieldError");
    numbers.forEach(
        (constant, number) -> {
          Out.Spot next = new Out.Spot();
          int start = out.size();
          out.field(Op.GETSTATIC, field);
          out.field(Op.GETSTATIC, new FieldRef(type, constant, "L" + type + ";"));
          out.call(Op.INVOKEVIRTUAL, new MethodRef(type, "ordinal", "()I"), false);
          out.push(number);
          out.op(Op.IASTORE);
          int end = out.size();
          out.jump(Op.GOTO, next);
          out.handler(
              new Out.Spot(), List.of(new int[] {start, end}), "java/lang/NoSuchFieldError");
          out.store(error, out.slot(error));
          out.place(next);
        });
  }

  public ClassShape shape() {
    return shape;
  }

  public Map<MethodRef, MethodBody> bodies() {
    return Map.of(initializer.ref(), initializer);
  }

  /** As {@link ClassCode#mentioned()}. */
  public Set<Object> mentioned() {
    return mentioned;
  }
}
