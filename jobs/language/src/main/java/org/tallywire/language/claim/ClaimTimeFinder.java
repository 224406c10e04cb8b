package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> LASTING = WordLists.of("lasting-prepositions");

  private final AnnotatedDocument document;
  private final List<TimeMention> times;

  /** The sentence that was asked for last: its numbers come one after the other. */
  private SentenceGraph current;

  private DatedPhrases phrases;

  ClaimTimeFinder(AnnotatedDocument document, List<TimeMention> times) {
    this.document = document;
    this.times = times;
  }

  Optional<Period> find(NumberSite site, ClaimStatus status) {
    SentenceGraph graph = site.graph();
    if (!graph.parsed() || timeless(site)) {
      return Optional.empty();
    }
    read(graph);
    if (phrases.all().isEmpty()) {
      return Optional.empty();
    }
    int verb = graph.verb(site.top()) ? site.top() : graph.governingVerb(site.top());
    Dated found = nearest(site, verb, true);
    if (found == null && verb >= 0 && !lasts(site)) {
      found = ofOtherClauses(site, verb, status);
    }
    return Optional.ofNullable(found).map(Dated::period);
  }

  private Dated ofOtherClauses(NumberSite site, int verb, ClaimStatus status) {
    ClauseLadder ladder = new ClauseLadder(site.graph());
    Dated found = null;
    int above = verb;
    for (int i = 0; found == null && above >= 0 && i < MOST_CLAUSES; i++) {
      boolean aimed = status == ClaimStatus.PLANNED && aims(site.graph(), above);
      above = aimed ? Token.NO_HEAD : ladder.above(above);
      found = above < 0 ? null : nearest(site, above, false);
    }
    int below = doing(site, verb) ? ladder.below(verb, verb) : Token.NO_HEAD;
    for (int i = 0; found == null && below >= 0 && i < MOST_CLAUSES; i++) {
      found = nearest(site, below, false);
      below = ladder.below(verb, below);
    }
    return found;
  }

  /** Not "a ferry for 90 sank when": the verb tells nothing of what stands inside its subject. */
  private static boolean doing(NumberSite site, int verb) {
    SentenceGraph graph = site.graph();
    int subject = graph.ownSubject(verb);
    return subject < 0
        || !graph.under(site.number(), subject)
        || site.top() == subject
        || graph.head(site.top()) == subject;
  }

  /** "walked out on Friday to press for 40 more": when the 40 are to come nobody says. */
  private static boolean aims(SentenceGraph graph, int verb) {
    return graph.infinitive(verb) && graph.relation(verb).equals("advcl");
  }

  /** "a three-week siege", "for 48 hours": how long, not when. */
  private static boolean lasts(NumberSite site) {
    return CalendarUnits.isDuration(site.quantity());
  }

  /** "a 60-seat chamber", "for two days", "after 12 years of marriage": no time of their own. */
  private static boolean timeless(NumberSite site) {
    int end = site.quantity().numberEnd();
    String text = site.document().text();
    boolean compound =
        end + 1 < text.length()
            && text.charAt(end) == '-'
            && Character.isLetter(text.charAt(end + 1))
            && site.quantity().kind() != QuantityKind.PERCENT
            && site.quantity().kind() != QuantityKind.FRACTION;
    SentenceGraph graph = site.graph();
    boolean lasting = lasts(site) && LASTING.contains(graph.lower(site.first() - 1));
    return compound || lasting || site.quantity().kind() == QuantityKind.AGE;
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
