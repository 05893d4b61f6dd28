package dev.leash.bytecode;

import dev.leash.ir.Instruction;
import dev.leash.ir.Instruction.HandleKind;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Place;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What {@code invokedynamic} and dynamic constants mean. */
final class DynamicCalls {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

  private DynamicCalls() {}

  /** Whether the call site makes a lambda or method reference, as far as {@link #lift} can tell. */
  static boolean isLambda(Insn.Indy site) {
    return site.bootstrap().getOwner().equals(LAMBDAS)
        && site.arguments().size() >= 3
        && site.arguments().get(0) instanceof Type
        && site.arguments().get(1) instanceof Handle handle
        && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL;
  }

  /**
   * A lambda, or for any other bootstrap method a dynamic call. Marker interfaces and bridges that
   * the lambda's class has besides are left out: calls find their way by the interface method.
   *
   * @param operands the call site's operands: a lambda's captures
   * @param site the lambda's number
   */
  static Instruction lift(
      Insn.Indy call, int result, List<Integer> operands, int site, Place place) {
    if (!isLambda(call)) {
      return new Instruction.Dynamic(
          result, call.name(), call.descriptor(), ref(call.bootstrap()), operands, place);
    }
    String type = Type.getReturnType(call.descriptor()).getInternalName();
    String erased = ((Type) call.arguments().get(0)).getDescriptor();
    Handle body = (Handle) call.arguments().get(1);
    return new Instruction.Lambda(
        result,
        type,
        new MethodRef(type, call.name(), erased),
        kind(body),
        ref(body),
        operands,
        site,
        place);
  }

  /**
   * A constant that a bootstrap method computes: a dynamic call without operands, which returns the
   * constant's type.
   */
  static Instruction lift(ConstantDynamic constant, int result, Place place) {
    return new Instruction.Dynamic(
        result,
        constant.getName(),
        "()" + constant.getDescriptor(),
        ref(constant.getBootstrapMethod()),
        List.of(),
        place);
  }

  private static MethodRef ref(Handle handle) {
    return new MethodRef(handle.getOwner(), handle.getName(), handle.getDesc());
  }

  private static HandleKind kind(Handle handle) {
    return switch (handle.getTag()) {
      case Opcodes.H_INVOKESTATIC -> HandleKind.STATIC;
      case Opcodes.H_INVOKESPECIAL -> HandleKind.SPECIAL;
      case Opcodes.H_NEWINVOKESPECIAL -> HandleKind.NEW;
      case Opcodes.H_INVOKEINTERFACE -> HandleKind.INTERFACE;
      default -> HandleKind.VIRTUAL;
    };
  }
}
