package dev.leash.analysis.cancel;

import dev.leash.flow.At;
import dev.leash.ir.MethodRef;
import java.util.List;

/**
 * A call in which a thread waits for a peer and that nobody ends.
 *
 * @param told the call of the path that a person should look at: the waiting one, or the one that
 *     hands the connection to another class's service
 * @param root where the thread enters the module
 * @param entrance how it does
 * @param path the calls from there to the waiting one, which is the last
 * @param bounded true if each wait ends by itself, but the thread goes back to it for ever
 * @param attempt what the code tries in vain, or null
 * @param more further waits of the same kind on the same connection beside it
 */
public record Uncancellable(
    BlockedCall call,
    At told,
    MethodRef root,
    Entrance entrance,
    List<At> path,
    boolean bounded,
    Attempt attempt,
    int more) {
  public Uncancellable {
    path = List.copyOf(path);
  }

  /** How a thread comes into the module. */
  public enum Entrance {
    /** The body of a thread or of a task that is handed to one. */
    BODY,
    MAIN,
    /** A method that code outside calls. */
    ENTRY
  }

  Uncancellable and(int others) {
    return new Uncancellable(call, told, root, entrance, path, bounded, attempt, more + others);
  }
}
