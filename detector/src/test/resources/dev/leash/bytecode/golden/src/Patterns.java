class Patterns {
  record Point(int x, Object y) {}

  enum Color {
    RED,
    GREEN
  }

  String sorted(Object o) {
    return switch (o) {
      case null -> "null";
      case String s when s.isEmpty() -> "empty";
      case String s -> s.trim();
      case Point(int x, String y) -> y + x;
      case Color c -> c.name();
      default -> o.toString();
    };
  }

  int onEnum(Color c) {
    return switch (c) {
      case RED -> 1;
      case GREEN -> 2;
    };
  }
}
