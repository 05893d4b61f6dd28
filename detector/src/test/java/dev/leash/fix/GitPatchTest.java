package dev.leash.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GitPatchTest {
  @Test
  void saysNothingOfWhatIsTheSame() {
    assertEquals("", GitPatch.of("A.java", "a\n", "a\n"));
  }

  @Test
  void keepsCarriageReturnsAndAMissingLastLineEnd() {
    assertEquals(
        """
        diff --git a/src/A.java b/src/A.java
        --- a/src/A.java
        +++ b/src/A.java
        @@ -1,3 +1,4 @@
         a\r
        +b\r
         c\r
         d
        \\ No newline at end of file
        """,
        GitPatch.of("src/A.java", "a\r\nc\r\nd", "a\r\nb\r\nc\r\nd"));
  }

  @Test
  void makesTwoHunksOfWhatIsFarApart() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
    String after = before.replace("2\n3", "two\n3").replace("11\n", "");
    assertEquals(
        """
        diff --git a/A b/A
        --- a/A
        +++ b/A
        @@ -1,5 +1,5 @@
         1
        -2
        +two
         3
         4
         5
        @@ -8,5 +8,4 @@
         8
         9
         10
        -11
         12
        """,
        GitPatch.of("A", before, after));
  }
}
