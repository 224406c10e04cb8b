package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.claim.DatedPhrases.Dated;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Token;
import org.tallywire.language.time.TimeMention;

/**
 * When: the resolved date or time that hangs on the number's own verb, else on the verbs above that
 * share their time with it; of several the nearest. The traps: in "said on Friday that Russia has
 * massed 94,000 troops" Friday is when it was said; in "12 percent more than in 2019" the 12 is not
 * of 2019.
 */
final class ClaimTimeFinder {
  /** A time in front of the number is that much farther than one behind it. */
  private static final int FRONT = 3;

  private static final int MOST_CLAUSES = 6;

  private final AnnotatedDocument document;
  private final List<TimeMention> times;

  /** The sentence that was asked for last: its numbers come one after the other. */
  private SentenceGraph current;

  private DatedPhrases phrases;

  ClaimTimeFinder(AnnotatedDocument document, List<TimeMention> times) {
    this.document = document;
    this.times = times;
  }

  Optional<Period> find(NumberSite site) {
    SentenceGraph graph = site.graph();
    if (!graph.parsed() || site.quantity().kind() == QuantityKind.AGE) {
      return Optional.empty();
    }
    read(graph);
    if (phrases.all().isEmpty()) {
      return Optional.empty();
    }
    int verb = graph.governingVerb(site.top());
    Dated found = nearest(site, verb, true);
    ClauseLadder ladder = new ClauseLadder(graph);
    for (int i = 0; found == null && verb >= 0 && i < MOST_CLAUSES; i++) {
      verb = ladder.above(verb);
      found = verb < 0 ? null : nearest(site, verb, false);
    }
    return Optional.ofNullable(found).map(Dated::period);
  }

  private void read(SentenceGraph graph) {
    if (graph != current) {
      current = graph;
      phrases = new DatedPhrases(document, graph, times);
    }
  }

  private Dated nearest(NumberSite site, int verb, boolean own) {
    Dated best = null;
    int nearest = Integer.MAX_VALUE;
    int node = own ? counted(site) : Token.NO_HEAD;
    for (Dated dated : phrases.all()) {
      if (!usable(dated, site)) {
        continue;
      }
      boolean hangs = dated.verb() == verb;
      boolean inside = own && site.graph().under(dated.token(), node);
      int distance =
          dated.first() >= site.end()
              ? dated.first() - site.end()
              : site.first() - dated.token() + FRONT;
      if ((hangs || inside) && distance < nearest) {
        best = dated;
        nearest = distance;
      }
    }
    return best;
  }

  /** The counted noun, or the number itself. */
  private static int counted(NumberSite site) {
    SentenceGraph graph = site.graph();
    int head = graph.head(site.top());
    return head >= site.end() && graph.noun(head) && graph.relation(site.top()).equals("nmod")
        ? head
        : site.top();
  }

  /** Outside of the number's phrase, and of comparisons that the number is no part of. */
  private boolean usable(Dated dated, NumberSite site) {
    TimeMention time = dated.mention();
    boolean apart = time.end() <= site.quantity().begin() || time.begin() >= site.quantity().end();
    Comparisons comparisons = site.graph().comparisons();
    return apart && comparisons.at(dated.token()) == comparisons.at(site.number());
  }
}
