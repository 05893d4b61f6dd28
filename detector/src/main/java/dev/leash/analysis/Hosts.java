package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Origin;
import java.util.regex.Pattern;

/**
 * Which host names need no name server: address literals, the empty name and null, which mean this
 * host.
 */
final class Hosts {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*(%.*)?]?");

  private Hosts() {}

  /**
   * Whether each text among the call's arguments is a constant that needs no look-up, and there is
   * one.
   */
  static boolean literal(CallEvent event) {
    boolean any = false;
    int position = 0;
    for (String type : Descriptors.parameters(event.call().target().descriptor())) {
      position++;
      if (!type.equals("java/lang/String")) continue;
      for (Origin o : event.operand(position).origins()) {
        if (!(o instanceof Origin.Constant c) || !address((String) c.value())) return false;
        any = true;
      }
    }
    return any;
  }

  private static boolean address(String host) {
    return host == null
        || host.isEmpty()
        || IPV4.matcher(host).matches()
        || IPV6.matcher(host).matches();
  }
}
