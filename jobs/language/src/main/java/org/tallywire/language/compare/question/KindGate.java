package org.tallywire.language.compare.question;

import java.util.Objects;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Numbers of one kind and unit. Half and 50 percent are alike, euros and dollars are not; 5 km and
 * 3 miles are alike, since one converts into the other. A rise and a fall are different, and so are
 * rates per one thing and per another; who says "425 pence" may leave out that it is for a share.
 */
final class KindGate implements Gate {
  @Override
  public Finding compare(Topic a, Topic b) {
    Answer one = a.answer();
    Answer other = b.answer();
    boolean opposed = one.change() != null && other.change() != null;
    boolean rates = one.perUnit() != null && other.perUnit() != null;
    if (rates && !one.perUnit().equals(other.perUnit())
        || opposed && !one.change().equals(other.change())) {
      return Finding.different(shown(one), shown(other));
    }
    boolean oneRate = Objects.equals(one.perUnit(), other.perUnit());
    if (oneRate && one.kind() == other.kind() && Objects.equals(one.unit(), other.unit())) {
      return Finding.same(shown(one));
    }
    return Units.common(one, other).isPresent()
        ? Finding.alike(shown(one), shown(other))
        : Finding.different(shown(one), shown(other));
  }

  private static String shown(Answer answer) {
    StringBuilder shown = new StringBuilder(answer.kind().tableName());
    if (answer.unit() != null && answer.kind() != QuantityKind.AGE) {
      shown.append(' ').append(answer.unit());
    }
    if (answer.perUnit() != null) {
      shown.append('/').append(answer.perUnit());
    }
    return answer.change() == null ? shown.toString() : shown + " " + answer.change();
  }
}
