package dev.leash.fix;

import dev.leash.ir.MethodRef;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The code that repairs are made of, read from the file {@code templates.txt}: what to write in the
 * place of a call, by the called method. One line each: a kind, a key, {@code =}, the template; the
 * file's head says what the kinds mean.
 */
final class Templates {
  private final Map<String, Template> byKey = new LinkedHashMap<>();

  /** The bundled file. */
  static Templates bundled() {
    Templates all = new Templates();
    try (InputStream in = Templates.class.getResourceAsStream("templates.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) return;
    int equals = line.indexOf(" = ");
    String key = line.substring(0, equals).strip().replaceAll("\\s+", " ");
    byKey.put(key, new Template(line.substring(equals + 3).strip()));
  }

  /** All of them by kind and key. */
  Map<String, Template> all() {
    return byKey;
  }

  Optional<Template> find(String kind, String key) {
    return Optional.ofNullable(byKey.get(kind + " " + key));
  }

  Optional<Template> find(String kind, MethodRef method) {
    return find(kind, spelled(method));
  }

  /** {@code a.b.C#m(int,java.lang.String)}. */
  static String spelled(MethodRef method) {
    StringBuilder out = new StringBuilder(method.owner().replace('/', '.'));
    out.append('#').append(method.name()).append('(');
    String d = method.descriptor();
    int i = 1;
    while (d.charAt(i) != ')') {
      if (i > 1) out.append(',');
      int dimensions = 0;
      while (d.charAt(i) == '[') {
        dimensions++;
        i++;
      }
      int end = d.charAt(i) == 'L' ? d.indexOf(';', i) + 1 : i + 1;
      out.append(typeName(d.substring(i, end))).append("[]".repeat(dimensions));
      i = end;
    }
    return out.append(')').toString();
  }

  private static String typeName(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'F' -> "float";
      case 'D' -> "double";
      default -> descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    };
  }
}
