package dev.leash.source.meaning;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Types of parameters as declared. */
final class Parameters {
  private Parameters() {}

  static Type type(Parameter p, Scope scope) {
    Type type = TypeReader.read(p.getType(), scope);
    return p.isVarArgs() ? new ArrayType(type) : type;
  }

  static List<Type> types(NodeList<Parameter> parameters, Scope scope) {
    List<Type> types = new ArrayList<>(parameters.size());
    for (Parameter p : parameters) types.add(type(p, scope));
    return types;
  }
}
