package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeType;

/**
 * When: the resolved date or time that hangs on the number's own verb, else the nearest one in its
 * clause. The trap: in "said on Friday that Russia has massed 94,000 troops" Friday is when it was
 * said.
 */
final class ClaimTimeFinder {
  private final List<TimeMention> times;

  ClaimTimeFinder(List<TimeMention> times) {
    this.times = times;
  }

  Optional<TimeMention> find(NumberSite site) {
    SentenceGraph graph = site.graph();
    if (!graph.parsed()) {
      return Optional.empty();
    }
    int verb = graph.governingVerb(site.top());
    TimeMention best = null;
    int nearest = Integer.MAX_VALUE;
    int end = graph.sentence().end();
    for (int i = SortedTimes.firstFrom(times, graph.sentence().begin()); i < times.size(); i++) {
      TimeMention time = times.get(i);
      if (time.begin() >= end) {
        break;
      }
      if (!usable(time, site)) {
        continue;
      }
      int token = graph.tokenAt(time.end() - 1);
      int above = graph.governingVerb(token);
      boolean same = verb >= 0 ? above == verb : above < 0;
      int distance = Math.abs(token - site.number());
      if ((same || graph.under(token, site.top())) && distance < nearest) {
        best = time;
        nearest = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean usable(TimeMention time, NumberSite site) {
    boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return dated
        && time.startDate() != null
        && time.sentenceNumber() == site.graph().sentence().number()
        && (time.end() <= site.quantity().begin() || time.begin() >= site.quantity().end());
  }
}
