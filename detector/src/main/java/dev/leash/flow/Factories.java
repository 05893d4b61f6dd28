package dev.leash.flow;

import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Methods of the module that make a new object for each call. Two calls of one are told apart, else
 * all sockets of a factory would be one.
 */
final class Factories {
  private final Flow flow;
  private final Map<MethodRef, Product> known = new HashMap<>();

  Factories(Flow flow) {
    this.flow = flow;
  }

  /**
   * What a method makes anew.
   *
   * @param births none if the method may return anything else
   * @param parameters what it makes them of, or returns as they are
   */
  record Product(Set<Birth> births, Set<Integer> parameters) {
    static final Product NONE = new Product(Set.of(), Set.of());
  }

  /** What the method makes and returns. */
  Product makes(BodyIndex body) {
    MethodRef m = body.body().ref();
    Product found = known.get(m);
    if (found != null) return found;
    known.put(m, Product.NONE);
    found = find(body);
    known.put(m, found);
    return found;
  }

  private Product find(BodyIndex body) {
    MethodRef m = body.body().ref();
    if (body.returned().isEmpty()) return Product.NONE;
    Set<Birth> all = new LinkedHashSet<>();
    Set<Integer> parameters = new TreeSet<>();
    Set<Spot.Register> seen = new LinkedHashSet<>();
    for (int r : body.returned()) seen.add(new Spot.Register(m, r));
    Deque<Spot.Register> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      Spot.Register s = queue.poll();
      if (isGiven(body, s.register())) {
        parameters.add(s.register());
        continue;
      }
      Expansion e = flow.deep().expand(s);
      for (Birth b : e.births) {
        if (b.equals(new Birth.Constant(null))) continue;
        if (!isNew(b, m)) return Product.NONE;
        all.add(b);
      }
      for (Expansion.Edge edge : e.edges) {
        // What comes from elsewhere is not made here.
        if (!(edge.from() instanceof Spot.Register r) || !r.method().equals(m)) return Product.NONE;
        if (seen.add(r)) queue.add(r);
      }
    }
    return all.isEmpty() ? Product.NONE : new Product(all, parameters);
  }

  /** Whether the register is a parameter that the method leaves as it is. */
  private static boolean isGiven(BodyIndex body, int register) {
    boolean receiver = register == 0 && !body.body().shape().isStatic();
    return !receiver && register < body.body().parameters() && body.definitions(register).isEmpty();
  }

  private boolean isNew(Birth b, MethodRef in) {
    if (b instanceof Birth.Allocation a) return a.in().equals(in);
    if (b instanceof Birth.Made made) return made.in().equals(in);
    // A stream or a view of something is known by what it is taken from: that is followed, too.
    return b instanceof Birth.Result r
        && r.in().equals(in)
        && flow.apis().catalog().opaque(r.api().owner());
  }
}
