package dev.leash.samples.uncancellableread;

import java.util.Iterator;
import java.util.List;
import java.util.Scanner;

/** Words of a text, and words of a list: nobody waits for anybody. */
public class WordsOfTextOk implements Runnable {
  private final String text;
  private final List<String> more;

  public WordsOfTextOk(String text, List<String> more) {
    this.text = text;
    this.more = List.copyOf(more);
  }

  @Override
  public void run() {
    Iterator<String> words = text.isEmpty() ? more.iterator() : new Scanner(text);
    while (words.hasNext()) {
      System.out.println(words.next());
    }
  }
}
