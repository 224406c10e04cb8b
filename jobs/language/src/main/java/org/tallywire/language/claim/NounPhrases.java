package org.tallywire.language.claim;

import java.util.Set;

/**
 * Extents of noun phrases, from the parse where there is one and from parts of speech where there
 * is none.
 */
final class NounPhrases {
  /** Most tokens of a phrase that is found by parts of speech. */
  private static final int LONGEST = 12;

  /** Dependents that are no part of the phrase a reader would quote. */
  private static final Set<String> OUTSIDE =
      Set.of("relcl", "acl", "appos", "punct", "cc", "conj", "parataxis", "advcl", "prep", "dep");

  private static final Set<String> ATTACHED =
      Set.of("of", "in", "at", "on", "between", "with", "against", "near", "from", "for");

  private static final int LONGEST_ATTACHED = 6;

  private static final Set<String> TIME_NOUNS = WordLists.of("time-nouns");

  private static final Set<String> PERIOD_WORDS = WordLists.of("period-words");
  private static final Set<String> PERIODS = WordLists.of("periods");

  private NounPhrases() {}

  /**
   * Index after the last noun of a run of modifiers and nouns that begins at a token; the token
   * itself when no noun comes.
   *
   * <p>"[armed men] attacked", "[battalion tactical groups] along", "[Thailand's total exports]";
   * not "[yesterday]".
   */
  static int endOfRun(SentenceGraph graph, int from) {
    int end = from;
    int possessive = -1;
    for (int i = from; i < graph.size() && i - from < LONGEST; i++) {
      String pos = graph.pos(i);
      boolean noun = pos.startsWith("NN");
      if ((noun && TIME_NOUNS.contains(graph.lower(i))) || beginsPeriod(graph, i)) {
        break;
      }
      boolean modifier =
          pos.startsWith("JJ")
              || pos.equals("VBN")
              || (pos.equals("VBG") && i == from)
              || pos.equals("HYPH")
              || (pos.equals("POS") && end == i)
              || (pos.equals("CD") && i > from && possessive == i - 1)
              || (pos.equals("RB") && graph.pos(i + 1).startsWith("JJ"))
              || joinsModifiers(graph, i);
      if (pos.equals("POS") && end == i) {
        possessive = i;
      }
      boolean begun = end > from && possessive < end;
      if (noun) {
        if (end == i && end > from && properBreak(graph, i)) {
          break;
        }
        end = i + 1;
      } else if (!modifier || (begun && !pos.equals("POS") && !pos.equals("HYPH"))) {
        break;
      }
    }
    return end;
  }

  /** "676 billion last year": a time, not what is counted. */
  private static boolean beginsPeriod(SentenceGraph graph, int i) {
    return PERIOD_WORDS.contains(graph.lower(i)) && PERIODS.contains(graph.lower(i + 1));
  }

  /** "tank and artillery units": a conjunction between modifiers of one noun. */
  private static boolean joinsModifiers(SentenceGraph graph, int i) {
    return graph.pos(i).equals("CC")
        && graph.pos(i - 1).startsWith("JJ")
        && graph.pos(i + 1).startsWith("JJ");
  }

  /** "94 tanks Friday": a name right after a plural common noun begins something new. */
  private static boolean properBreak(SentenceGraph graph, int i) {
    return graph.pos(i).startsWith("NNP") && graph.pos(i - 1).equals("NNS");
  }

  /**
   * Index of the first token of the phrase whose head is given, without article, number and hedge.
   */
  static int begin(SentenceGraph graph, int head) {
    int begin = head;
    while (begin > 0 && modifies(graph, begin - 1, head)) {
      begin--;
    }
    while (begin < head
        && (graph.pos(begin).matches("HYPH|POS")
            || graph.pos(begin - 1).equals("CD")
            || (graph.pos(begin - 1).equals("HYPH") && graph.pos(begin - 2).equals("CD")))) {
      // The unit of a number before the noun is no part of it: "a 10 percent [stake]".
      begin++;
    }
    return begin;
  }

  private static boolean modifies(SentenceGraph graph, int i, int head) {
    String pos = graph.pos(i);
    boolean kind =
        pos.startsWith("NN")
            || pos.startsWith("JJ")
            || pos.equals("VBN")
            || pos.equals("VBG")
            || pos.equals("HYPH");
    return kind && (!graph.parsed() || graph.under(i, head));
  }

  /** Index of the first token of the whole phrase, article and possessor included. */
  static int fullBegin(SentenceGraph graph, int head) {
    if (graph.parsed()) {
      return Math.min(head, graph.leftEdge(head, OUTSIDE));
    }
    int begin = begin(graph, head);
    return begin > 0 && graph.pos(begin - 1).matches("DT|PRP\\$") ? begin - 1 : begin;
  }

  /**
   * Index after the whole noun phrase: with what prepositions hang on it and what "and" joins to
   * it, as far as nothing else stands between: "an explosion at a plant in the north", "the
   * inspector and his wife". Not: times, relative clauses, what stands behind a comma.
   */
  static int fullEnd(SentenceGraph graph, int head) {
    int end = endWithComplement(graph, head, 6);
    if (!graph.parsed()) {
      return end;
    }
    for (int steps = 0; steps < 3; steps++) {
      int next = attachedEnd(graph, head, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Whether a noun tells when: "Friday", "month". */
  static boolean isTime(SentenceGraph graph, int noun) {
    return TIME_NOUNS.contains(graph.lower(noun)) || PERIODS.contains(graph.token(noun).lemma());
  }

  /** Index after the prepositional phrase or conjunct that begins at a token, or that token. */
  private static int attachedEnd(SentenceGraph graph, int head, int at) {
    if (at >= graph.size() || graph.head(at) < head || graph.head(at) >= at) {
      return at;
    }
    int inner = -1;
    if (graph.relation(at).equals("prep") && ATTACHED.contains(graph.lower(at))) {
      inner = graph.child(at, "pobj");
    } else if (graph.relation(at).equals("cc") && graph.lower(at).equals("and")) {
      inner = graph.child(graph.head(at), "conj");
    }
    boolean fits =
        inner > at && inner - at <= LONGEST_ATTACHED && graph.noun(inner) && !isTime(graph, inner);
    return fits ? endWithComplement(graph, inner, 6) : at;
  }

  /**
   * Index after the phrase with its "of" complement: "statistics by the SPP" ends after
   * "statistics", "the group of creditor countries" after "countries".
   */
  static int endWithComplement(SentenceGraph graph, int head, int most) {
    int end = head + 1;
    while (graph.pos(end).equals("HYPH") && graph.noun(end + 1)) {
      end += 2;
    }
    if (!graph.lower(end).equals("of")) {
      return end;
    }
    int from = end + 1;
    while (graph.pos(from).matches("DT|PRP\\$|PDT")) {
      from++;
    }
    int stop = endOfRun(graph, from);
    if (stop == from || stop - end > most) {
      return end;
    }
    return stop;
  }
}
