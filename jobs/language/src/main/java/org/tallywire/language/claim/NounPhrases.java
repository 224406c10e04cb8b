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

  /** They take "in" as others take "of": "a stake in". */
  private static final Set<String> ASKING_IN = WordLists.of("nouns-with-in");

  /** What follows "for" or "to" behind these tells whom it goes to, not what they are. */
  private static final Set<String> BARE = WordLists.of("nouns-without-complement");

  private static final Set<String> UNITS = WordLists.of("unit-words");

  private static final Set<String> PERIOD_WORDS = WordLists.of("period-words");
  private static final Set<String> HOURS = WordLists.of("times-of-day");
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
      if (graph.lower(i).equals("would") && graph.pos(i + 1).equals("HYPH")) {
        i += 2; // "97 would-be presidents"
        continue;
      }
      String pos = graph.pos(i);
      boolean noun = pos.startsWith("NN");
      boolean earlier =
          noun
              && i > from
              && PERIODS.contains(graph.lemma(i))
              && graph.lower(i + 1).matches("earlier|later|before|ago|after");
      if (earlier || (noun && TIME_NOUNS.contains(graph.lower(i))) || beginsPeriod(graph, i)) {
        break;
      }
      boolean modifier =
          pos.startsWith("JJ")
              || pos.equals("VBN")
              || (pos.equals("VBG") && i == from)
              || pos.equals("HYPH")
              || (pos.equals("POS") && end == i)
              || (pos.equals("CD") && i > from && possessive == i - 1)
              || (pos.startsWith("RB") && graph.pos(i + 1).startsWith("JJ"))
              || (pos.startsWith("RB") && isHyphenated(graph, i))
              || (pos.equals("RB") && i > from && graph.pos(i + 1).equals("VBN"))
              || (pos.equals("VBG") && graph.pos(i - 1).matches("VBG|JJ") && i > from)
              || parts(graph, i)
              || joinsModifiers(graph, i)
              || isTail(graph, i);
      if (pos.equals("POS") && end == i) {
        possessive = i;
      }
      boolean begun = end > from && possessive < end;
      if (noun) {
        if (end == i && end > from && properBreak(graph, i)) {
          break;
        }
        end = i + 1;
      } else if (!modifier
          || (begun && !pos.equals("POS") && !pos.equals("HYPH") && !isTail(graph, i))) {
        break;
      }
    }
    return end;
  }

  /** "five [little]-known books". */
  private static boolean isHyphenated(SentenceGraph graph, int i) {
    return graph.pos(i + 1).equals("HYPH") && graph.pos(i + 2).matches("VB[ND]|JJ");
  }

  /** "130 cut-[off] villages", "six coffee-[growing] regions". */
  private static boolean isTail(SentenceGraph graph, int i) {
    return graph.pos(i - 1).equals("HYPH")
        && graph.pos(i).matches("RP|IN|RB|VB[GN]")
        && graph.pos(i + 1).matches("NN.*|JJ.*");
  }

  /** "676 billion last year": a time, not what is counted. */
  private static boolean beginsPeriod(SentenceGraph graph, int i) {
    return PERIOD_WORDS.contains(graph.lower(i)) && PERIODS.contains(graph.lower(i + 1));
  }

  /** "one big, sharp shock": a comma between adjectives of one noun. */
  private static boolean parts(SentenceGraph graph, int i) {
    return graph.lower(i).equals(",")
        && graph.pos(i - 1).startsWith("JJ")
        && graph.pos(i + 1).startsWith("JJ")
        && graph.pos(i + 2).matches("NN.*|JJ.*|,");
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
    while (begin < head && (opensWithUnit(graph, begin) || endsAge(graph, begin))) {
      begin++; // what a number before the noun has: "a 10 percent [stake]", "a 9-year-old [boy]"
    }
    return wordBegin(graph, begin);
  }

  /** "[year]-on-year growth", "[well]-known books": where the hyphenated word of a token begins. */
  private static int wordBegin(SentenceGraph graph, int token) {
    int begin = token;
    while (begin >= 2
        && graph.pos(begin - 1).equals("HYPH")
        && graph.token(begin - 2).end() == graph.token(begin - 1).begin()
        && graph.token(begin - 1).end() == graph.token(begin).begin()) {
      begin -= 2;
      if (graph.pos(begin).equals("CD") && !graph.lower(begin).equals("one")) {
        return token; // "a 10-year [bond]"
      }
    }
    return begin;
  }

  private static boolean endsAge(SentenceGraph graph, int i) {
    return Patients.yearOld(graph, i) && !graph.lower(i).matches(".*\\d.*");
  }

  /** Whether a phrase begins with what belongs to a number; not in "24 [fighter jets]". */
  private static boolean opensWithUnit(SentenceGraph graph, int begin) {
    boolean counted = graph.pos(begin - 1).equals("CD");
    boolean joined = graph.pos(begin - 1).equals("HYPH") && graph.pos(begin - 2).equals("CD");
    boolean off = joined && graph.lower(begin).equals("off");
    return graph.pos(begin).matches("HYPH|POS")
        || counted && UNITS.contains(graph.lower(begin))
        || joined && !off;
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

  /** The head of a phrase that ends at a noun: "[cylinder] of gas", "[average pay] of players". */
  static int headBefore(SentenceGraph graph, int noun) {
    int at = noun;
    while (at > 0 && noun - at < LONGEST && graph.pos(at - 1).matches("NN.*|JJ.*|DT|PRP\\$|CD")) {
      at--;
    }
    boolean of = graph.lower(at - 1).equals("of") && graph.noun(at - 2);
    return of && !graph.pos(at - 2).startsWith("NNP") ? at - 2 : noun;
  }

  /** Whether a noun tells when: "Friday", "month". */
  static boolean isTime(SentenceGraph graph, int noun) {
    return TIME_NOUNS.contains(graph.lower(noun))
        || HOURS.contains(graph.lower(noun))
        || isPeriod(graph, noun);
  }

  /** Whether a noun names a span of the calendar: "quarter". */
  static boolean isPeriod(SentenceGraph graph, int noun) {
    return PERIODS.contains(graph.lemma(noun));
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
   * Index after the phrase with what its noun asks for: "[applications for political asylum]",
   * "[spending on sensors]", "[exports to Germany]", "[a stake in its supplier]", each with an "of"
   * complement of its own. The trap: "copper for three-month delivery", "lost on Tuesday" and
   * "exports to 40 countries" only say when or how many.
   */
  static int endWithValence(SentenceGraph graph, int head, int most) {
    int end = endWithComplement(graph, head, most);
    if (!asksFor(graph, head, end)) {
      return end;
    }
    int from = end + 1;
    while (graph.pos(from).matches("DT|PRP\\$")) {
      from++;
    }
    int stop = endOfRun(graph, from);
    boolean time =
        stop > from && (isTime(graph, stop - 1) || graph.lemma(stop - 1).equals("delivery"));
    boolean owner = graph.pos(stop).equals("POS");
    if (stop == from || stop - end > most || time || owner || graph.pos(from).equals("CD")) {
      return end;
    }
    return endWithComplement(graph, stop - 1, most);
  }

  private static boolean asksFor(SentenceGraph graph, int head, int preposition) {
    if (graph.lower(preposition + 1).matches("(any|every|some)(one|body)")) {
      return false; // "a reward for anyone who knows"
    }
    String lemma = graph.lemma(head);
    return switch (graph.pos(head).equals("VBG") ? "" : graph.lower(preposition)) {
      case "for", "to", "on", "among", "per" -> !BARE.contains(lemma);
      case "in" -> ASKING_IN.contains(lemma);
      default -> false;
    };
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
    boolean of = graph.lower(end).equals("of");
    if (!of || graph.token(end).form().equals("Of") && graph.lower(end - 1).endsWith(".")) {
      return end; // "6 percent of GDP. Of the spending": two sentences
    }
    int from = end + 1;
    while (graph.pos(from).matches("DT|PRP\\$|PDT")
        || (graph.pos(from).equals("CD") && graph.pos(from - 1).equals("PRP$"))) {
      from++;
    }
    int stop = endOfRun(graph, from);
    if (stop == from || stop - end > most) {
      return end;
    }
    return stop;
  }
}
