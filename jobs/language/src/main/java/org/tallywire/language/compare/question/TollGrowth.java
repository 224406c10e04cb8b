package org.tallywire.language.compare.question;

import org.tallywire.language.quantity.QuantityKind;

/**
 * A count of victims that a later report gives higher than an earlier one, as tolls of one event
 * go: "six dead", two days later "13". Of the missing later reports know fewer. The traps: five
 * times as many are hardly the same people; one person is told of beside any toll; and where
 * somebody killed himself, one more or less is he.
 */
final class TollGrowth {
  private static final double MOST = 5;

  private TollGrowth() {}

  static boolean holds(Topic a, Topic b) {
    boolean tolls =
        a.kind() == QuantityKind.COUNT
            && EventGate.oneFate(a, b)
            && a.part() == Topic.Part.WHOLE
            && b.part() == Topic.Part.WHOLE
            && a.person() == null
            && b.person() == null
            && !a.inOneReportWith(b);
    if (!tolls) {
      return false;
    }
    int order = Report.BY_TIME.compare(a.claim().report(), b.claim().report());
    double first = order <= 0 ? a.claim().value() : b.claim().value();
    double second = order <= 0 ? b.claim().value() : a.claim().value();
    boolean missing = a.event().equals("missing");
    boolean moves = order == 0 || (missing ? second <= first : second >= first);
    boolean near = Math.max(first, second) <= MOST * Math.min(first, second);
    boolean self =
        a.event().equals("kill")
            && Math.abs(first - second) == 1
            && (a.killedSelf() || b.killedSelf());
    return moves && near && !self;
  }
}
