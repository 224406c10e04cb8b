package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.InOrder;
import org.tallywire.language.text.Token;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeType;

/**
 * The times of one sentence that can say when something was so, each with the verb that it hangs
 * on. Left out: "the lowest since 1996", "the 2007 average", "tickets for July's final".
 */
final class DatedPhrases {
  private static final Set<String> REPORTING = WordLists.of("reporting-verbs");
  private static final Set<String> PERIODS = WordLists.of("periods");
  private static final Set<String> EVENT_PREPOSITIONS = Set.of("in", "at", "during", "after");

  /** Among so many first words the dash of a dateline stands. */
  private static final int DATELINE = 8;

  /** How far left of "since" a superlative is looked for. */
  private static final int SUPERLATIVE_REACH = 8;

  /**
   * A time and where it hangs.
   *
   * @param mention the expression
   * @param token its last token
   * @param first its first token
   * @param verb the verb it hangs on, or {@link Token#NO_HEAD}
   * @param period first and last day
   */
  record Dated(TimeMention mention, int token, int first, int verb, Period period) {}

  private final SentenceGraph graph;
  private final List<Dated> all = new ArrayList<>();

  DatedPhrases(AnnotatedDocument document, SentenceGraph graph, List<TimeMention> times) {
    this.graph = graph;
    TimeSpans spans = new TimeSpans(document, graph, times);
    int end = graph.sentence().end();
    for (int i = InOrder.firstFrom(times, TimeMention::begin, graph.sentence().begin());
        i < times.size();
        i++) {
      TimeMention time = times.get(i);
      if (time.begin() >= end) {
        break;
      }
      if (dated(time)) {
        add(time, spans.of(i));
      }
    }
  }

  List<Dated> all() {
    return all;
  }

  private void add(TimeMention time, Period period) {
    int first = graph.tokenAt(time.begin());
    int last = Math.min(graph.tokenAt(time.end() - 1), graph.size() - 1);
    int top = top(first, last);
    boolean none = period == null || sinceWhich(first) || namesNoun(top, last);
    if (none || dateline(last) || soFar(first, last)) {
      return;
    }
    all.add(new Dated(time, last, first, host(top), period));
  }

  private boolean dated(TimeMention time) {
    boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return dated && time.startDate() != null && time.sentenceNumber() == graph.sentence().number();
  }

  private int top(int first, int last) {
    int at = last;
    for (int steps = 0; steps <= last - first; steps++) {
      int head = graph.head(at);
      if (head < first || head > last) {
        break;
      }
      at = head;
    }
    return at;
  }

  /** "LUSAKA, March 10 -": when it was written. */
  private boolean dateline(int last) {
    return last < DATELINE && graph.lower(last + 1).matches("-|--|–|—");
  }

  /** "so far this year": the year tells more. */
  private boolean soFar(int first, int last) {
    return graph.lower(first).equals("so")
        && graph.lower(last).equals("far")
        && graph.lower(last + 1).equals("this")
        && PERIODS.contains(graph.lower(last + 2))
        && !graph.lower(last + 2).equals("season");
  }

  /** "its lowest since 1996", "for the first time since May": only how rare something is. */
  private boolean sinceWhich(int first) {
    if (!graph.lower(first - 1).equals("since")) {
      return false;
    }
    for (int i = first - 2; i >= 0 && i >= first - SUPERLATIVE_REACH; i--) {
      if (graph.verb(i) || graph.pos(i).equals(",")) {
        return false;
      }
      if (graph.pos(i).matches("JJS|RBS") || graph.lower(i).equals("first")) {
        return true;
      }
    }
    return false;
  }

  /** "the 2007 average", "July's final": the noun behind has it, unless things happen in it. */
  private boolean namesNoun(int top, int last) {
    int noun = graph.head(top);
    boolean names =
        noun > last
            && graph.noun(noun)
            && graph.relation(top).matches("nmod|compound|poss|amod|nn|npadvmod");
    if (!names) {
      return false;
    }
    boolean happens =
        graph.relation(noun).startsWith("nsubj")
            || graph.relation(noun).equals("pobj")
                && EVENT_PREPOSITIONS.contains(graph.lower(graph.head(noun)));
    return !happens;
  }

  /**
   * The parser hangs the date of "were killed, on Monday, an official said" on those who said it:
   * before their names it belongs to what they said.
   */
  private int host(int top) {
    int verb = graph.governingVerb(top);
    if (verb < 0 || !REPORTING.contains(graph.lemma(verb))) {
      return verb;
    }
    int content = graph.child(verb, "ccomp");
    int subject = graph.ownSubject(verb);
    boolean before = content >= 0 && content < top && subject > top && subject > content;
    return before ? content : verb;
  }
}
