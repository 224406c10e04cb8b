package org.tallywire.language.attribution;

import java.util.Set;
import org.tallywire.language.attribution.ContentFinder.Report;
import org.tallywire.language.attribution.ContentFinder.Stretch;

/** The content of a reporting verb by the dependency parse. */
final class ParsedContent {
  private static final Set<String> MAINS = Set.of("parataxis", "dep", "ccomp", "advcl");
  private static final Set<String> REPORTING_PHRASES = Set.of("at", "of", "for", "with");
  private static final Set<String> OBJECT_PARTS = Set.of("prep", "npadvmod", "dobj", "acl");

  private ParsedContent() {}

  /** The content, or null where the parse shows none. */
  static Stretch of(Report report) {
    SentenceView view = report.view();
    int verb = report.verb();
    if (report.takesClause()) {
      int clause = view.child(verb, "ccomp");
      if (clause >= 0) {
        return clause(report, clause);
      }
      if (MAINS.contains(view.relation(verb)) && isAside(report)) {
        return around(report);
      }
    }
    int infinitive = view.child(verb, "xcomp");
    if (report.cue().takesInfinitive() && infinitive > verb) {
      return new Stretch(verb + 1, view.subtreeLast(infinitive));
    }
    int object = view.child(verb, "dobj");
    int amount = object < 0 && report.cue().takesObjectAndPhrase() ? amount(view, verb) : -1;
    if (amount > verb) {
      return new Stretch(amount, view.subtreeLast(amount));
    }
    boolean phrase = report.cue().takesObjectAndPhrase() && hasPhrase(view, verb);
    if (object <= verb || !(report.takesNoun() || phrase)) {
      return null;
    }
    int end = objectEnd(view, verb, object);
    return new Stretch(
        view.subtreeFirst(object), report.ofDocument() ? clauseEnd(report, end) : end);
  }

  private static Stretch clause(Report report, int clause) {
    SentenceView view = report.view();
    int first = view.subtreeFirst(clause);
    int last = view.subtreeLast(clause);
    if (first > report.verb() && view.form(first).equals("that")) {
      return new Stretch(first, clauseEnd(report, last));
    }
    if (first >= report.first()) {
      int start = Math.min(Math.max(first, report.verb() + 1), TaggedContent.contentStart(report));
      return new Stretch(Math.max(start, report.last() + 1), clauseEnd(report, last));
    }
    return last > report.verb() ? new Stretch(first, last) : new Stretch(first, report.first() - 1);
  }

  /**
   * What the main verb of a sentence reports runs to the sentence's end, or to where the verb is
   * joined to another: parsers cut long contents short more often than sentences go on otherwise.
   */
  private static int clauseEnd(Report report, int last) {
    SentenceView view = report.view();
    int verb = report.verb();
    if (view.head(verb) >= 0 && view.head(verb) < verb) {
      return Math.max(last, view.subtreeLast(verb));
    }
    int end = view.size() - 1;
    for (int child : view.children(verb)) {
      if (child > last && isJoined(view, child)) {
        end = Math.min(end, view.subtreeFirst(child) - 1);
      }
    }
    for (int i = report.last() + 1; i <= end; i++) {
      boolean opens = view.form(i - 1).equals("that") || view.form(i - 2).equals("that");
      if (view.form(i).equals("according") && !opens) {
        end = i - 1;
      }
    }
    return withoutConjunction(view, end);
  }

  /** A verb beside the reporting one, unless it goes on in what was said ("but could rise"). */
  private static boolean isJoined(SentenceView view, int child) {
    boolean beside =
        view.relation(child).equals("conj")
            || view.relation(child).equals("parataxis")
            || view.relation(child).equals("advcl");
    boolean goesOn = view.child(child, "nsubj", "nsubjpass") < 0 && hasModal(view, child);
    return beside && !goesOn && !isSecondClause(view, child);
  }

  /** "Tamm said that 40 had sunk, and that 70 were missing". */
  private static boolean isSecondClause(SentenceView view, int verb) {
    int mark = view.child(verb, "mark");
    return mark >= 0 && mark < verb && view.form(mark).equals("that");
  }

  private static int withoutConjunction(SentenceView view, int end) {
    int last = end;
    while (last > 0 && (view.pos(last).equals("CC") || view.isPunctuation(last))) {
      last--;
    }
    return last;
  }

  private static boolean hasModal(SentenceView view, int verb) {
    int auxiliary = view.child(verb, "aux");
    return auxiliary >= 0 && view.pos(auxiliary).equals("MD");
  }

  /** "The boats, Tamm said, are lost": a clause set off by commas inside what it reports. */
  private static boolean isAside(Report report) {
    int before = report.first() - 1;
    SentenceView view = report.view();
    return before >= 0
        && (view.form(before).equals(",") || view.isQuote(before))
        && view.head(report.verb()) >= 0;
  }

  private static Stretch around(Report report) {
    SentenceView view = report.view();
    if (view.pos(report.first() - 1).startsWith("W")) {
      return null;
    }
    int head = view.head(report.verb());
    int first = view.subtreeFirst(head);
    int last = view.subtreeLast(head);
    int own = view.subtreeLast(report.verb());
    if (last <= own || onlyPunctuation(view, own + 1, last)) {
      last = report.first() - 1;
    }
    return first < report.first() ? new Stretch(first, last) : null;
  }

  private static boolean onlyPunctuation(SentenceView view, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!view.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "crowds put by police at 60,000", "a loss officials put at 40": the phrase after "at", or -1.
   */
  private static int amount(SentenceView view, int verb) {
    boolean reduced = view.relation(verb).equals("relcl") || view.child(verb, "agent") >= 0;
    for (int child : view.children(verb)) {
      if (reduced && child > verb && view.form(child).equals("at")) {
        return child;
      }
    }
    return -1;
  }

  /** "put the loss at", "accuse them of"; not "put soldiers on the border". */
  private static boolean hasPhrase(SentenceView view, int verb) {
    for (int child : view.children(verb)) {
      boolean phrase = view.relation(child).equals("prep") && child > verb;
      if (phrase && REPORTING_PHRASES.contains(view.lemma(child)) && !places(view, verb, child)) {
        return true;
      }
    }
    return false;
  }

  /** "Put 40 guards at the gate": so many put somewhere, not at so many. */
  private static boolean places(SentenceView view, int verb, int phrase) {
    int object = view.child(verb, "dobj");
    return view.form(phrase).equals("at")
        && object > verb
        && counts(view, object)
        && !counts(view, phrase);
  }

  private static boolean counts(SentenceView view, int head) {
    for (int i = view.subtreeFirst(head); i <= view.subtreeLast(head); i++) {
      if (view.pos(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** The object and the phrases of the verb that follow it at once. */
  private static int objectEnd(SentenceView view, int verb, int object) {
    int end = view.subtreeLast(object);
    for (int child : view.children(verb)) {
      boolean belongs = OBJECT_PARTS.contains(view.relation(child));
      if (child > object && belongs && view.subtreeFirst(child) == end + 1) {
        end = view.subtreeLast(child);
      }
    }
    return end;
  }
}
