package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.leash.catalog.Row;
import dev.leash.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moves what a callback waits for, and all that follows it there, to a thread of its own: inside a
 * background task whose handler closes the connection and ends the task.
 */
final class MoveToWorker implements Repair {
  private static final String TITLE = "wait on another thread, inside a background task";

  @Override
  public Answer propose(Case c) {
    Optional<Site> found = c.site(c.first());
    if (found.isEmpty()) return Case.noSource(c.first());
    Site site = found.get();
    String platform = c.finding().platform();
    Optional<Template> begin = c.templates().find("begin-task", platform);
    if (begin.isEmpty()) return new Answer.No("background tasks are not known of this platform");
    if (!(Scopes.body(site.node()).orElse(null) instanceof MethodDeclaration callback)
        || !(callback.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type)
        || type.isInterface()
        || callback.isStatic()) {
      return new Answer.No("the callback is no method of a named class");
    }
    Row.Callback row = row(c, callback);
    if (row == null) return new Answer.No("after this callback no background task helps");
    BlockStmt block = callback.getBody().orElseThrow();
    List<Statement> moved = moved(block, site.node());
    if (moved.isEmpty() || !callback.getType().isVoidType()) {
      return new Answer.No("the callback's block cannot be parted");
    }
    String why = Movable.why(moved, callback, row.signature().owner());
    if (why != null) return new Answer.No(why);
    List<Node> code = new ArrayList<>(moved);
    code.addAll(methodsOnPath(c, site, callback));
    Connection connection = Connection.in(code, site.source(), c.templates());
    if (connection == null) {
      return new Answer.No("what it waits on is in no one variable that the handler could close");
    }
    boolean shared =
        type.getMethods().stream()
            .filter(m -> !Scopes.same(m, callback) && row(c, m) != null)
            .anyMatch(m -> connection.isUsedIn(m) || callsOneOf(code, m));
    if (shared) return new Answer.No("another callback uses the same connection");
    Draft draft = site.draft();
    if (!draft.ownsLines(moved.get(0), moved.get(moved.size() - 1))) {
      return new Answer.No("several statements share a line");
    }
    if (!connection.publish(c, site, draft, type)) {
      return new Answer.No("the connection is made where nobody else could get hold of it");
    }
    Movable.share(code, type, draft);
    write(c, draft, callback, type, moved.get(0), connection);
    return site.offer(TITLE, draft);
  }

  /** The catalogue's word on the callback, if the app still runs after it. */
  private static Row.Callback row(Case c, MethodDeclaration callback) {
    return c.catalog().all(Row.Callback.class).stream()
        .filter(r -> r.origin().platform().equals(c.finding().platform()) && r.watched())
        .filter(r -> r.phase() == Row.Phase.BACKGROUND || r.phase() == Row.Phase.RESIGN)
        .filter(r -> r.signature().name().equals(callback.getNameAsString()))
        .findFirst()
        .orElse(null);
  }

  /** From the statement that waits to the end. */
  private static List<Statement> moved(BlockStmt block, Node wait) {
    List<Statement> all = block.getStatements();
    for (int i = 0; i < all.size(); i++) {
      if (Scopes.same(all.get(i), wait) || all.get(i).isAncestorOf(wait)) {
        return all.subList(i, all.size());
      }
    }
    return List.of();
  }

  private static List<Node> methodsOnPath(Case c, Site site, MethodDeclaration callback) {
    List<Node> found = new ArrayList<>();
    for (Step step : c.finding().path()) {
      Optional<Site> at = c.site(step).filter(s -> s.file().equals(site.file()));
      Node body = at.flatMap(s -> Scopes.body(s.node())).orElse(null);
      boolean fresh = found.stream().noneMatch(n -> Scopes.same(n, body));
      if (body instanceof MethodDeclaration && !Scopes.same(body, callback) && fresh) {
        found.add(body);
      }
    }
    return found;
  }

  private static boolean callsOneOf(List<Node> code, MethodDeclaration other) {
    return other.findAll(MethodCallExpr.class).stream()
        .anyMatch(
            call ->
                code.stream()
                    .anyMatch(
                        n ->
                            n instanceof MethodDeclaration m
                                && m.getNameAsString().equals(call.getNameAsString())));
  }

  private static void write(
      Case c,
      Draft draft,
      MethodDeclaration callback,
      ClassOrInterfaceDeclaration type,
      Statement first,
      Connection connection) {
    String platform = c.finding().platform();
    String name = callback.getNameAsString();
    String task = Scopes.free(type, "backgroundTask");
    String work = Scopes.free(type, name + "Work");
    String stop = Scopes.free(type, name + "Expired");
    String end = Scopes.free(type, "endBackgroundTask");
    Map<String, String> gaps = new TreeMap<>();
    gaps.put("name", name);
    gaps.put("handler", "this::" + stop);
    gaps.put("task", task);
    String invalid = fill(c, draft, "no-task", platform, gaps);
    String u = draft.unit();
    draft.parting(
        callback,
        first,
        List.of(
            "if (" + task + " != " + invalid + ") {",
            u + "return; // What was begun the last time is not done yet.",
            "}",
            task + " =",
            u + u + fill(c, draft, "begin-task", platform, gaps) + ";",
            "if (" + task + " == " + invalid + ") {",
            u + "return;",
            "}",
            "new Thread(",
            u + u + u + u + "() -> {",
            u + u + u + u + u + "try {",
            u + u + u + u + u + u + work + "();",
            u + u + u + u + u + "} finally {",
            u + u + u + u + u + u + end + "();",
            u + u + u + u + u + "}",
            u + u + u + u + "},",
            u + u + u + u + "\"" + name + "\")",
            u + u + ".start();"),
        "private void " + work + "() {");
    draft.field(type, "private volatile long " + task + " = " + invalid + ";");
    List<String> members = new ArrayList<>();
    members.add("private void " + stop + "() {");
    connection.close(draft).forEach(line -> members.add(u + line));
    members.add(u + end + "();");
    members.add("}");
    members.add("");
    members.add("private synchronized void " + end + "() {");
    members.add(u + "if (" + task + " != " + invalid + ") {");
    members.add(u + u + fill(c, draft, "end-task", platform, gaps) + ";");
    members.add(u + u + task + " = " + invalid + ";");
    members.add(u + "}");
    members.add("}");
    draft.member(type, members);
  }

  private static String fill(
      Case c, Draft draft, String kind, String platform, Map<String, String> gaps) {
    return c.templates().find(kind, platform).orElseThrow().fill(draft, gaps);
  }
}
