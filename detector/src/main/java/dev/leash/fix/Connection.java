package dev.leash.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.leash.source.text.ParsedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The one connection of some code, which another thread can close if it can get hold of it. */
final class Connection {
  private final VariableDeclarator variable;
  private final String type;
  private final Template close;
  private String field;

  private Connection(VariableDeclarator variable, String type, Template close) {
    this.variable = variable;
    this.type = type;
    this.close = close;
  }

  /** The only variable of a type that can be closed which the code declares or reads; or null. */
  static Connection in(List<Node> code, ParsedText source, Templates templates) {
    List<Connection> found = new ArrayList<>();
    for (Node root : code) {
      for (VariableDeclarator v : Scopes.own(root, VariableDeclarator.class)) {
        add(found, v, source, templates);
      }
      Map<String, NameExpr> names = new TreeMap<>();
      root.walk(NameExpr.class, n -> names.putIfAbsent(n.getNameAsString(), n));
      names.forEach(
          (name, n) -> {
            Optional<VariableDeclarator> f = Scopes.field(n, name);
            if (f.isPresent() && Scopes.local(n, name).isEmpty()) {
              add(found, f.get(), source, templates);
            }
          });
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static void add(
      List<Connection> found, VariableDeclarator v, ParsedText source, Templates templates) {
    if (found.stream().anyMatch(f -> Scopes.same(f.variable, v))) return;
    String simple = source.text(v.getType());
    Imports imports = new Imports(source);
    for (Map.Entry<String, Template> e : templates.all().entrySet()) {
      if (!e.getKey().startsWith("close ")) continue;
      String qualified = e.getKey().substring("close ".length());
      if (imports.means(simple, qualified)) found.add(new Connection(v, simple, e.getValue()));
    }
  }

  /** Whether the method speaks of it, if it is in a field. */
  boolean isUsedIn(Node method) {
    return method.findAll(NameExpr.class).stream()
        .filter(n -> n.getNameAsString().equals(variable.getNameAsString()))
        .filter(n -> Scopes.local(n, n.getNameAsString()).isEmpty())
        .anyMatch(n -> Scopes.same(Scopes.field(n, n.getNameAsString()).orElse(null), variable));
  }

  /**
   * Lets others get hold of the connection before it waits: in a field, and made before it is
   * connected. False if there is no room for that.
   */
  boolean publish(Case c, Site site, Draft draft, TypeDeclaration<?> owner) {
    Optional<Site> last = c.site(c.last()).filter(s -> s.file().equals(site.file()));
    boolean isField = variable.getParentNode().orElse(null) instanceof FieldDeclaration;
    if (isField) {
      field = variable.getNameAsString();
    } else {
      field = Scopes.free(owner, "backgroundConnection");
      draft.field(owner, "private volatile " + type + " " + field + ";");
      if (!keep(draft)) return false;
    }
    if (last.isEmpty() || !(last.get().node() instanceof Expression call)) return true;
    return ConnectInTime.canWait(c, call) || ConnectInTime.split(c, call, draft);
  }

  /** Stores the new connection in the field, right behind its declaration. */
  private boolean keep(Draft draft) {
    String line = field + " = " + variable.getNameAsString() + ";";
    Node around =
        variable
            .getParentNode()
            .filter(VariableDeclarationExpr.class::isInstance)
            .flatMap(Node::getParentNode)
            .orElse(null);
    if (around instanceof TryStmt t && t.getResources().size() == 1) {
      draft.atBegin(t.getTryBlock(), List.of(line));
      return true;
    }
    boolean plain =
        around instanceof ExpressionStmt s
            && s.getParentNode().orElse(null) instanceof BlockStmt
            && variable.getInitializer().isPresent();
    if (plain) draft.after((ExpressionStmt) around, List.of(line));
    return plain;
  }

  /** Statements that close it. */
  List<String> close(Draft draft) {
    String u = draft.unit();
    String open = "open";
    Map<String, String> gaps = new TreeMap<>(Map.of("0", open));
    return List.of(
        type + " " + open + " = " + field + ";",
        "try {",
        u + "if (" + open + " != null) {",
        u + u + close.fill(draft, gaps) + ";",
        u + "}",
        "} catch (" + draft.type("java.io.IOException") + " e) {",
        u + "// What cannot be closed properly is closed all the same.",
        "}");
  }
}
