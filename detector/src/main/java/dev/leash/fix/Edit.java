package dev.leash.fix;

import dev.leash.ir.Place;

/**
 * Characters of a file that others take the place of.
 *
 * @param begin offset of the first character that goes, in UTF-16 units
 * @param end offset behind the last one; equal to {@code begin} if text is only put in
 * @param place the same as lines and columns
 * @param text what comes in their place; may be empty
 */
public record Edit(int begin, int end, Place place, String text) implements Comparable<Edit> {
  @Override
  public int compareTo(Edit o) {
    int c = Integer.compare(begin, o.begin);
    return c != 0 ? c : Integer.compare(end, o.end);
  }

  /** Whether both cannot be made in one go. */
  public boolean overlaps(Edit o) {
    boolean same = begin == o.begin && end == o.end;
    return same ? !text.equals(o.text) : begin < o.end && o.begin < end;
  }
}
