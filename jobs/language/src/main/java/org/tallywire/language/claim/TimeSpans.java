package org.tallywire.language.claim;

import java.time.LocalDate;
import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.time.TimeMention;

/**
 * How long a time expression reaches with the words around it: "since May" up to the day of
 * publication, "until May" from it, "between 2011 and 2016" and "from March to May" as one, "at the
 * end of June" its last day.
 */
final class TimeSpans {
  private final SentenceGraph graph;
  private final List<TimeMention> times;
  private final LocalDate published;

  TimeSpans(AnnotatedDocument document, SentenceGraph graph, List<TimeMention> times) {
    this.graph = graph;
    this.times = times;
    published = document.publishedDate();
  }

  /** The period of a time, or null where it depends on an unknown day of publication. */
  Period of(int index) {
    TimeMention time = times.get(index);
    int first = graph.tokenAt(time.begin());
    Period own = new Period(time.startDate(), time.endDate());
    String before = graph.lower(first - 1);
    Period asFirst = first(index, first);
    Period both = asFirst != null ? asFirst : second(index, first);
    if (both != null) {
      return both;
    }
    return switch (before) {
      case "since" -> upToNow(own.start());
      case "until", "till", "through" ->
          published == null || published.isAfter(own.end())
              ? own
              : new Period(published, own.end());
      case "far" -> published != null && holds(own, published) ? upToNow(own.start()) : own;
      case "at" ->
          graph.lower(first).matches("the|end") && lastDay(first)
              ? new Period(own.end(), own.end())
              : own;
      default -> own;
    };
  }

  private Period upToNow(LocalDate start) {
    return published == null || start.isAfter(published) ? null : new Period(start, published);
  }

  private static boolean holds(Period period, LocalDate day) {
    return !day.isBefore(period.start()) && !day.isAfter(period.end());
  }

  private boolean lastDay(int first) {
    int end = graph.lower(first).equals("the") ? first + 1 : first;
    return graph.lower(end).equals("end") && graph.lower(end + 1).equals("of");
  }

  /** The first of two: "between [May] and July". */
  private Period first(int index, int first) {
    int next = index + 1;
    if (next >= times.size() || times.get(next).startDate() == null) {
      return null;
    }
    int link = graph.tokenAt(times.get(index).end());
    boolean joined = graph.tokenAt(times.get(next).begin()) == link + 1 && spans(first, link);
    return joined ? joined(times.get(index), times.get(next)) : null;
  }

  private Period second(int index, int first) {
    if (index == 0 || times.get(index - 1).startDate() == null) {
      return null;
    }
    TimeMention before = times.get(index - 1);
    int link = first - 1;
    boolean joined =
        graph.tokenAt(before.end()) == link && spans(graph.tokenAt(before.begin()), link);
    return joined ? joined(before, times.get(index)) : null;
  }

  private boolean spans(int first, int link) {
    String opening = graph.lower(first - 1);
    return switch (graph.lower(link)) {
      case "and" -> opening.equals("between") || opening.equals("in");
      case "to", "until", "through" -> opening.equals("from");
      default -> false;
    };
  }

  private static Period joined(TimeMention first, TimeMention second) {
    return first.startDate().isAfter(second.endDate())
        ? null
        : new Period(first.startDate(), second.endDate());
  }
}
