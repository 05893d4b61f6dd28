class Records {
  record Point(int x, long y) {
    Point {
      if (x < 0) throw new IllegalArgumentException();
    }
  }

  sealed interface Shape permits Circle, Square {}

  record Circle(Point center) implements Shape {}

  record Square(Point corner) implements Shape {}

  String text(Object o) {
    String block =
        """
        two "lines"\tof text
        and \u00e9
        """;
    if (o instanceof Point p && p.x() > 3) return block + p;
    return switch (block.length()) {
      case 1, 2 -> "short";
      case 3 -> {
        String s = block.strip();
        yield s;
      }
      default -> throw new IllegalStateException(block);
    };
  }
}
