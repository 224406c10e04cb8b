package org.tallywire.language.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks among things that stand in the order of their positions in a text. */
public final class InOrder {
  private InOrder() {}

  /**
   * Index of the first thing that lies at a position or behind it, in logarithmic time; their
   * number if none does.
   *
   * @param things ascending by the position asked for
   * @param position where one begins, or where it ends
   */
  public static <T> int firstFrom(
      List<? extends T> things, ToIntFunction<? super T> position, int from) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.applyAsInt(things.get(middle)) >= from) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
