package org.tallywire.language.claim;

import java.util.Set;

/**
 * How far up the cues of a number's status are looked for: not beyond its own main clause, what is
 * reported, a participle behind a noun, or a comparison.
 */
final class StatusScope {
  private static final Set<String> REPORTING = WordLists.of("reporting-verbs");
  private static final Set<String> PLANNED_NOUNS = WordLists.of("planned-nouns");
  private static final Set<String> CLAIM_NOUNS = WordLists.of("claim-nouns");
  private static final Set<String> PRESUMED = WordLists.of("planned-words");

  /** Among so many words behind the number "already" is said of what it counts. */
  private static final int NOUN_PHRASE = 4;

  private final NumberSite site;
  private final SentenceGraph graph;
  private final Comparisons comparisons;
  private final boolean settled;

  StatusScope(NumberSite site) {
    this.site = site;
    graph = site.graph();
    comparisons = graph.comparisons();
    settled = known(site);
  }

  /** Whether the text takes the number for granted: plans speak of it without making it. */
  boolean settled() {
    return settled;
  }

  /**
   * "each of the 46 passengers", "its 900 posts": known before anything is planned. The trap: "the
   * planned 40".
   */
  static boolean known(NumberSite site) {
    SentenceGraph graph = site.graph();
    String unit = site.quantity().unit();
    String before = graph.lower(site.first() - 1);
    boolean definite =
        before.matches("the|these|those") || graph.pos(site.first() - 1).matches("PRP\\$|POS");
    int noun = graph.head(site.top());
    boolean planned = noun >= 0 && PRESUMED.contains(graph.lower(noun - 1));
    boolean dated =
        CalendarUnits.has(unit)
            && graph.lower(site.end()).matches("before|prior|after|ago|earlier|later");
    return definite && (unit == null || compound(site)) && !planned || dated || already(site);
  }

  /** "with half of them already deployed". */
  private static boolean already(NumberSite site) {
    SentenceGraph graph = site.graph();
    for (int i = site.end(); i < graph.size() && i < site.end() + NOUN_PHRASE; i++) {
      if (graph.lower(i).equals("already")) {
        return true;
      }
      if (!graph.pos(i).matches("NN.*|JJ.?|PRP|IN|DT") || graph.lower(i).equals("with")) {
        return false;
      }
    }
    return false;
  }

  /** "the five-year term". */
  private static boolean compound(NumberSite site) {
    int end = site.quantity().numberEnd();
    String text = site.document().text();
    return end < text.length() && text.charAt(end) == '-';
  }

  /** "in 17 districts, a rerun is to be held": what is planned is planned for the 17. */
  boolean opens(int verb) {
    int at = site.top();
    int head = graph.head(at);
    while (head >= 0 && head != verb && !graph.verb(head)) {
      at = head;
      head = graph.head(at);
    }
    return head == verb && graph.lower(at).matches("in|under|on|at");
  }

  /** Whether the number stands in the subject of a verb that does not make it. */
  boolean subject(int verb) {
    int subject = graph.ownSubject(verb);
    return subject >= 0
        && graph.under(site.number(), subject)
        && !graph.relation(subject).equals("nsubjpass");
  }

  /**
   * What stands in front of the verb without being its subject is said for granted: "in a review of
   * 21 studies, fat was not linked to".
   */
  boolean granted(int verb) {
    int subject = graph.ownSubject(verb);
    boolean passive = subject >= 0 && graph.under(site.number(), subject);
    return !passive && site.number() < verb && !graph.relation(site.top()).equals("dobj");
  }

  /** Whether cues above a token are out of reach from below it. */
  boolean ends(int at, int above) {
    if (above < 0) {
      return true;
    }
    int own = comparisons.at(site.number());
    boolean leaves = own != 0 && comparisons.at(above) != own;
    return leaves || graph.verb(at) && endsClause(at, above);
  }

  private boolean endsClause(int verb, int above) {
    if (REPORTING.contains(graph.lemma(verb))) {
      return true;
    }
    boolean subject = graph.ownSubject(verb) >= 0;
    return switch (graph.relation(verb)) {
      case "conj" -> subject || Tense.of(graph, verb) != Tense.NONE && !bare(verb, above);
      case "parataxis", "advcl", "relcl" -> subject;
      case "acl" -> !subject && graph.pos(verb).matches("VB[NG]") && !makes(above);
      case "pcomp" -> graph.lower(above).matches("for|after|despite|since") && byVerb(above);
      default -> false;
    };
  }

  /** "will take five years and [cost] 40 million": tagged as if it stood alone. */
  private boolean bare(int verb, int above) {
    return graph.lower(verb).equals(graph.lemma(verb))
        && graph.verb(above)
        && Tense.of(graph, above) == Tense.FUTURE;
  }

  /** "a plan costing 40 million" plans it; "a stand holding 6,000" holds them already. */
  private boolean makes(int noun) {
    String lemma = graph.lemma(noun);
    return PLANNED_NOUNS.contains(lemma) || CLAIM_NOUNS.contains(lemma);
  }

  /** "jailed for poisoning two": the reason is no part of what is done. */
  private boolean byVerb(int preposition) {
    int above = graph.head(preposition);
    return above >= 0 && graph.verb(above);
  }
}
