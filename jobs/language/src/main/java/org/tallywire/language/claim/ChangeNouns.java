package org.tallywire.language.claim;

import java.util.Set;
import org.tallywire.language.text.Token;

/**
 * Nouns that only say how something moved: in "a rise of 13 percent in [exports]", "a 3 percent
 * [price] increase", "[exports] recorded a 10 percent gain" the amount measures what moved.
 */
final class ChangeNouns {
  private static final Set<String> NOUNS = WordLists.of("change-nouns");

  /** "raised a total of $77 million": no movement, so the subject has it. */
  private static final Set<String> AMOUNTS = WordLists.of("amount-nouns");

  /** What they foresee is measured: "cut its growth forecast to zero". */
  private static final Set<String> FORECASTS = Set.of("forecast", "projection");

  private static final Set<String> RECORDING = WordLists.of("recording-verbs");
  private static final Set<String> REPORTING = WordLists.of("reporting-verbs");
  private static final Set<String> LINKS = Set.of("in", "of", "to");

  private static final Set<String> PACES = Set.of("pace", "rate", "clip");

  private ChangeNouns() {}

  /** Whether a token is such a noun. */
  static boolean is(SentenceGraph graph, int i) {
    return graph.noun(i) && NOUNS.contains(graph.lemma(i));
  }

  /** Whether it is a noun of amount: "a total of". */
  static boolean isAmount(SentenceGraph graph, int i) {
    return AMOUNTS.contains(graph.lemma(i));
  }

  /**
   * What moved, or {@link Token#NO_HEAD}: a noun behind "in" or "of", a noun before, or the subject
   * of the noun's verb.
   *
   * @param site the number
   * @param noun index of the noun of change
   */
  static int moved(NumberSite site, int noun) {
    SentenceGraph graph = site.graph();
    int complement = complement(site, noun);
    if (complement >= 0) {
      return complement;
    }
    int before = noun - 1;
    if (graph.noun(before) && !graph.pos(before).startsWith("NNP") && !site.inside(before)) {
      return before;
    }
    int above = graph.head(noun);
    if (graph.relation(noun).equals("appos") && above >= 0) {
      int verb = graph.governingVerb(noun);
      boolean says = verb >= 0 && REPORTING.contains(graph.lemma(verb));
      return verb < 0 || says ? Token.NO_HEAD : common(graph, graph.ownSubject(verb));
    }
    if (AMOUNTS.contains(graph.lemma(noun))) {
      return Token.NO_HEAD;
    }
    if (above >= 0 && graph.lower(above).equals("at") && PACES.contains(graph.lower(noun))) {
      int verb = graph.governingVerb(above); // "[sales] grew at a 3 percent pace"
      int subject = verb < 0 ? Token.NO_HEAD : MeasuredSubject.of(site, verb);
      return common(graph, subject);
    }
    boolean records = above >= 0 && RECORDING.contains(graph.lemma(above));
    if (records && graph.verb(above) && graph.relation(noun).matches("dobj|attr")) {
      return common(graph, graph.ownSubject(above));
    }
    return Token.NO_HEAD;
  }

  /**
   * "put the number of [injured] at nine", "put the figure at 40": what a noun of amount counts;
   * the noun itself where it is none, {@link Token#NO_HEAD} where the text doesn't say.
   */
  static int counted(SentenceGraph graph, int noun) {
    boolean foreseen = FORECASTS.contains(graph.lemma(noun));
    if (!AMOUNTS.contains(graph.lemma(noun)) && !foreseen) {
      return noun;
    }
    if (foreseen && noun > 0 && graph.noun(noun - 1) && !graph.named(noun - 1)) {
      return noun - 1; // "its growth forecast for next year"
    }
    for (int child : graph.children(noun)) {
      boolean link =
          graph.lower(child).equals("of") || foreseen && graph.lower(child).equals("for");
      int object = link ? graph.child(child, "pobj", "pcomp") : -1;
      if (object >= 0) {
        return object;
      }
    }
    boolean before = noun > 0 && graph.noun(noun - 1) && !graph.named(noun - 1);
    return before ? noun - 1 : foreseen ? noun : Token.NO_HEAD;
  }

  /** "an increase of almost 300,000 in [unemployment]", wherever the parser hangs the phrase. */
  private static int complement(NumberSite site, int noun) {
    SentenceGraph graph = site.graph();
    for (int owner : new int[] {noun, site.top(), site.number()}) {
      for (int child : graph.children(owner)) {
        int object = LINKS.contains(graph.lower(child)) ? graph.child(child, "pobj") : -1;
        boolean named = object >= 0 && graph.pos(object).startsWith("NNP");
        if (object >= 0
            && graph.noun(object)
            && !named
            && !site.covers(object)
            && !NounPhrases.isTime(graph, object)) {
          return object;
        }
      }
    }
    return Token.NO_HEAD;
  }

  /** "a drop in (1986) [net income] for the year": what a noun of change has right behind it. */
  static int movedIn(NumberSite site, int noun) {
    SentenceGraph graph = site.graph();
    if (!is(graph, noun) || !graph.lower(noun + 1).equals("in")) {
      return Token.NO_HEAD;
    }
    int from = graph.pos(noun + 2).matches("DT|PRP\\$|CD") ? noun + 3 : noun + 2;
    int last = NounPhrases.endOfRun(graph, from) - 1;
    boolean common = last >= from && !graph.named(last) && !site.covers(last);
    return common && !NounPhrases.isTime(graph, last) ? last : Token.NO_HEAD;
  }

  /** A company that "raised a total of $77 million" is not what the money measures. */
  private static int common(SentenceGraph graph, int subject) {
    boolean common = subject >= 0 && graph.noun(subject) && !graph.named(subject);
    return common ? subject : Token.NO_HEAD;
  }
}
