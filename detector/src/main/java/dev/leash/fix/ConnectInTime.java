package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.leash.rules.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Connects with a time limit, where need be in two steps: first the socket, then the connection.
 */
final class ConnectInTime implements Repair {
  private static final String LIMIT = "10_000";
  private static final String TITLE = "connect with a time limit of 10 s";

  @Override
  public Answer propose(Case c) {
    Step last = c.last();
    Optional<Site> found = c.site(last);
    if (found.isEmpty() || !(found.get().node() instanceof Expression call)) {
      return Case.noSource(last);
    }
    Site site = found.get();
    Draft draft = site.draft();
    Map<String, String> gaps = gaps(draft, call);
    if (gaps.isEmpty()) return new Answer.No("it is written as a method reference");
    String key = Templates.spelled(last.site().called());
    Optional<Template> same = c.templates().find("in-time", key);
    if (same.isPresent()) {
      draft.replace(call, same.get().fill(draft, gaps));
      return site.offer(TITLE, draft);
    }
    Optional<Template> limited = c.templates().find("in-time-if-zero", key);
    if (limited.isPresent()) {
      Expression limit = ((MethodCallExpr) call).getArguments().getLast().orElseThrow();
      if (!Constants.isZero(limit)) return new Answer.No("the time limit is not the constant 0");
      draft.replace(call, limited.get().fill(draft, gaps));
      return site.offer(TITLE, draft);
    }
    Optional<Template> create = c.templates().find("unconnected", key);
    Optional<Template> connect = c.templates().find("connect", key);
    if (create.isEmpty() || connect.isEmpty()) {
      return new Answer.No("this call has no counterpart with a time limit");
    }
    if (!inTwoSteps(c, key, call, draft, gaps, create.get(), connect.get())) {
      return new Answer.No("there is no room for a second statement here");
    }
    return site.offer(TITLE, draft);
  }

  /** Whether the call needs no more than that others can get hold of its connection. */
  static boolean canWait(Case c, Expression call) {
    return !c.templates().all().containsKey("unconnected " + key(c))
        && !(call instanceof ObjectCreationExpr);
  }

  /** Makes the connection first and connects it then; false if there is no room for that. */
  static boolean split(Case c, Expression call, Draft draft) {
    Optional<Template> create = c.templates().find("unconnected", key(c));
    Optional<Template> connect = c.templates().find("connect", key(c));
    if (create.isEmpty() || connect.isEmpty()) return false;
    Map<String, String> gaps = gaps(draft, call);
    return !gaps.isEmpty() && inTwoSteps(c, key(c), call, draft, gaps, create.get(), connect.get());
  }

  private static String key(Case c) {
    return c.last().site() == null ? "" : Templates.spelled(c.last().site().called());
  }

  private static Map<String, String> gaps(Draft draft, Expression call) {
    Map<String, String> gaps =
        call instanceof MethodCallExpr m
            ? Gaps.of(draft.source(), m)
            : call instanceof ObjectCreationExpr n ? Gaps.of(draft.source(), n) : new TreeMap<>();
    if (!gaps.isEmpty()) gaps.put("ms", LIMIT);
    return gaps;
  }

  private static boolean inTwoSteps(
      Case c,
      String key,
      Expression call,
      Draft draft,
      Map<String, String> gaps,
      Template create,
      Template connect) {
    Node parent = call.getParentNode().orElseThrow();
    if (parent instanceof VariableDeclarator v
        && v.getParentNode().orElse(null) instanceof VariableDeclarationExpr all) {
      gaps.put("socket", v.getNameAsString());
      String line = connect.fill(draft, gaps) + ";";
      Node around = all.getParentNode().orElse(null);
      boolean resource = around instanceof TryStmt;
      if (resource && ((TryStmt) around).getResources().size() == 1) {
        draft.atBegin(((TryStmt) around).getTryBlock(), List.of(line));
      } else if (around instanceof ExpressionStmt s && isInBlock(s)) {
        draft.after(s, List.of(line));
      } else {
        return false;
      }
      draft.replace(call, create.fill(draft, gaps));
      return true;
    }
    if (parent instanceof AssignExpr a
        && a.getParentNode().orElse(null) instanceof ExpressionStmt s
        && isInBlock(s)) {
      gaps.put("socket", draft.source().text(a.getTarget()));
      draft.after(s, List.of(connect.fill(draft, gaps) + ";"));
      draft.replace(call, create.fill(draft, gaps));
      return true;
    }
    Optional<Template> type = c.templates().find("connected-type", key);
    if (type.isEmpty()) return false;
    String socket = Scopes.free(call, "socket");
    gaps.put("socket", socket);
    String made =
        type.get().fill(draft, gaps) + " " + socket + " = " + create.fill(draft, gaps) + ";";
    List<String> lines = List.of(made, connect.fill(draft, gaps) + ";", "return " + socket + ";");
    if (parent instanceof ReturnStmt r && isInBlock(r)) {
      draft.before(r, lines.subList(0, 2));
      draft.replace(call, socket);
      return true;
    }
    if (parent instanceof ExpressionStmt s
        && s.getParentNode().orElse(null) instanceof LambdaExpr l
        && l.getExpressionBody().isPresent()) {
      draft.block(l, lines);
      return true;
    }
    return false;
  }

  private static boolean isInBlock(Node statement) {
    return statement.getParentNode().orElse(null) instanceof BlockStmt;
  }
}
