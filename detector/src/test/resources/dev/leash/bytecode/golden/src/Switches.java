class Switches {
  enum Color {
    RED,
    GREEN {
      @Override
      int code() {
        return 9;
      }
    };

    int code() {
      return ordinal();
    }
  }

  int onString(String s) {
    switch (s) {
      case "read":
        return 1;
      case "write":
      case "append":
        return 2;
      default:
        return s.length();
    }
  }

  int onEnum(Color c) {
    switch (c) {
      case RED:
        return c.code();
      case GREEN:
        break;
    }
    return 0;
  }

  String onInt(int n) {
    String text = "";
    switch (n) {
      case 1:
        text = "one";
      case 2:
        text += "two";
        break;
      case 1000000:
        return "many";
    }
    return text;
  }
}
