package org.tallywire.language.attribution;

import java.util.List;
import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * "The police counted 20,000, the unions 45,000", "the bureau puts it at 6,800; the survey, which
 * counts scrub, at 7,300": another source beside its number, with the verb of the report before it
 * left out. The trap: in "the ministry said the army lost 20 men, the navy 12" the navy lost them.
 */
final class GappedSourceRule implements CueRule {
  private static final String NAME = "gapped-source";
  private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "but", "while", "whereas");
  private static final Set<String> PREPOSITIONS = Set.of("of", "at", "to", "with", "by");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

  /** Reports whose verb a number may follow. */
  private static final Set<String> RULES =
      Set.of(
          ReportingVerbRule.NAME,
          FigureRule.NAME,
          NAME,
          CueLexicon.REPORTING_PHRASE,
          Attribution.EXPECTATION);

  private final Tellers tellers;

  GappedSourceRule(Tellers tellers) {
    this.tellers = tellers;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 3; i + 2 < view.size(); i++) {
      if (SEPARATORS.contains(view.form(i)) && !SEPARATORS.contains(view.form(i + 1))) {
        add(view, i, drafts);
      }
    }
  }

  private void add(SentenceView view, int separator, List<Draft> drafts) {
    Phrase source = source(view, separator + 1);
    if (source == null) {
      return;
    }
    int next = afterAside(view, source.last() + 1);
    boolean phrase = PREPOSITIONS.contains(view.form(next));
    int first = phrase ? next + 1 : next;
    int last = Figures.end(view, first);
    if (last < 0 || !ends(view, last + 1)) {
      return;
    }
    Draft before = before(view, separator, drafts);
    if (before != null
        && tells(view, separator, source)
        && isParallel(view, before, separator, phrase ? view.form(next) : null)) {
      endAt(view, before, separator, drafts);
      drafts.add(
          new Draft(
              view,
              source,
              before.cueFirst(),
              before.cueLast(),
              view.begin(first),
              view.end(last),
              before.stance(),
              before.rule().equals(Attribution.EXPECTATION) ? before.rule() : NAME,
              null));
    }
  }

  /** The noun phrase that begins at a token, without a number and what stands behind it. */
  private static Phrase source(SentenceView view, int first) {
    int head = -1;
    int i = first;
    while (i < view.size()
        && (view.isNoun(i)
            || view.pos(i).matches("DT|PRP\\$|POS|JJ") && !view.isNoun(i - 1)
            || view.pos(i).equals("POS"))) {
      head = view.isNoun(i) ? i : head;
      i++;
    }
    return head < 0 || head != i - 1 ? null : new Phrase(first, head, head);
  }

  /** The token behind an aside: "the survey, which counts scrub, at 7,300". */
  private static int afterAside(SentenceView view, int from) {
    if (!view.form(from).equals(",") || !view.pos(from + 1).startsWith("W")) {
      return from;
    }
    int i = from + 1;
    while (i < view.size() && !view.form(i).matches("[,;]")) {
      i++;
    }
    return view.form(i).equals(",") ? i + 1 : from;
  }

  /** Nothing that could be a verb of its own or a noun may follow: "the police 12 of them held". */
  private static boolean ends(SentenceView view, int i) {
    return i >= view.size()
        || view.isPunctuation(i)
        || SEPARATORS.contains(view.form(i))
        || view.pos(i).equals("IN") && !view.form(i).equals("of")
        || view.pos(i).equals("JJ");
  }

  /** The report nearest before a separator. */
  private static Draft before(SentenceView view, int separator, List<Draft> drafts) {
    Draft nearest = null;
    for (Draft draft : drafts) {
      boolean ahead =
          draft.source() != null
              && draft.hasContent()
              && RULES.contains(draft.rule())
              && draft.cueLast() < separator
              && draft.contentBegin() > draft.cueBegin()
              && draft.contentBegin() < view.begin(separator);
      if (ahead && (nearest == null || draft.contentBegin() >= nearest.contentBegin())) {
        nearest = draft;
      }
    }
    return nearest;
  }

  private boolean tells(SentenceView view, int separator, Phrase source) {
    int head = source.head();
    if (TimeNouns.isTime(view, head) || PLACES.contains(view.nameType(head))) {
      return false;
    }
    boolean set = !view.form(separator).equals("and") && view.pos(source.first()).equals("DT");
    return tellers.surely(view, head) || set && view.pos(head).equals("NNS");
  }

  /**
   * Whether the report before holds a number that its own verb governs, behind the preposition that
   * the gapped one has, or none.
   */
  private static boolean isParallel(
      SentenceView view, Draft before, int separator, String preposition) {
    boolean number = false;
    for (int i = before.cueLast() + 1; i < separator; i++) {
      if (view.isFinite(i) && !number) {
        return false;
      }
      number |= view.pos(i).equals("CD");
      if (view.form(i).equals(";")) {
        return false;
      }
    }
    return number && (preposition == null || has(view, before, preposition, separator));
  }

  private static boolean has(SentenceView view, Draft before, String preposition, int separator) {
    for (int i = before.cueLast() + 1; i < separator; i++) {
      if (view.form(i).equals(preposition) && Figures.end(view, i + 1) > i) {
        return true;
      }
    }
    return false;
  }

  /** The report before ends at the separator where it went on to the gapped number. */
  private static void endAt(SentenceView view, Draft before, int separator, List<Draft> drafts) {
    int end = view.end(view.lastWord(separator - 1, before.cueLast()));
    boolean reaches = before.contentEnd() > end && before.contentBegin() < end;
    if (reaches) {
      drafts.set(drafts.indexOf(before), before.withContent(before.contentBegin(), end));
    }
  }
}
