package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.ContentFinder.Report;
import org.tallywire.language.attribution.ContentFinder.Stretch;
import org.tallywire.language.attribution.CueLexicon.Cue;
import org.tallywire.language.attribution.Draft.Phrase;

/** "Tamm said 40 boats are lost", "the report shows 40 lost boats", "'Lost,' said Tamm". */
final class ReportingVerbRule implements CueRule {
  /** Names the rule in a draft: a report, on which a quotation after it can go on. */
  static final String NAME = "reporting-verb";

  private static final Set<String> REFUSALS = Set.of("decline", "refuse", "fail");
  private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither");

  /** What says before "to confirm" that nobody has. */
  private static final Set<String> UNDONE = Set.of("yet", "unable", "not");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "you");

  private final CueLexicon lexicon;
  private final Tellers tellers;

  ReportingVerbRule(CueLexicon lexicon, Tellers tellers) {
    this.lexicon = lexicon;
    this.tellers = tellers;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 0; i < view.size(); i++) {
      if ((view.isVerb(i) || closes(view, i)) && !isAdjective(view, i)) {
        int before = drafts.size();
        Cue listed = lexicon.verb(view.lemma(i));
        boolean expects = listed != null && listed.expects();
        add(view, i, listed, expects ? Attribution.EXPECTATION : NAME, drafts);
        if (drafts.size() == before) {
          add(view, i, lexicon.learntVerb(view.lemma(i)), Attribution.LEARNT_CUE, drafts);
        }
      }
    }
  }

  private void add(SentenceView view, int verb, Cue cue, String rule, List<Draft> drafts) {
    boolean aside = view.pos(verb).equals("VBN") && view.form(verb - 1).equalsIgnoreCase("as");
    if (cue == null || aside || (cue.mayTake() && TakenObjects.isObject(view, verb))) {
      return;
    }
    Draft earlier = cue.takesNounOfDocument() ? null : earlier(view, verb, drafts);
    Phrase source =
        earlier != null ? earlier.source() : SubjectFinder.of(view, verb, cue.mayPrecedeSubject());
    if (source == null
        || isSpeaker(view, source)
        || isEvidence(view, source, cue)
        || Shares.isShare(view, source)) {
      return;
    }
    boolean document = lexicon.sourceNoun(view.lemma(source.head())) == SourceKind.DOCUMENT;
    if (cue.takesNounOfNoName() && (!document || view.isName(source.head()))) {
      return;
    }
    document |= view.isName(source.head());
    Phrase beside = earlier != null ? new Phrase(verb, verb, verb) : source;
    Report report = new Report(view, verb, cue, beside, document);
    Stretch whole = withBefore(report, ContentFinder.of(report), drafts);
    Stretch content = withoutOthersReports(view, report, whole);
    if (content == null ? !cue.takesQuotation() : cue.mayTake() && takes(report, content)) {
      return;
    }
    if (earlier != null) {
      drafts.set(drafts.indexOf(earlier), cutBefore(view, earlier, verb));
    }
    content = behindSemicolon(report, content);
    if (content != null && content.last() < report.first()) {
      content = new Stretch(content.first(), aroundAside(report, content.last()));
    }
    int begin = content == null ? view.end(verb) : view.begin(content.first());
    int end = content == null ? begin : view.end(content.last());
    drafts.add(
        new Draft(
            view, source, verb, verb, begin, end, stance(view, verb, cue, source), rule, null));
  }

  /** "The storm claimed 3,000": what can't tell takes. */
  private boolean takes(Report report, Stretch content) {
    return content.first() > report.last()
        && !report.view().hasFinite(content.first(), content.last() + 1)
        && !tellers.perhaps(report.view(), report.source().head());
  }

  /**
   * "30 boats sank, Tamm said, among which were 12 ferries", "reserves stand at 40, Tamm said; they
   * will last": what stands before an aside was said as well as what stands behind it.
   */
  private static Stretch withBefore(Report report, Stretch content, List<Draft> drafts) {
    SentenceView view = report.view();
    int first = report.first();
    boolean behind = content != null && content.first() > report.last();
    int end = TaggedContent.contentStart(report);
    boolean aside =
        behind
            && view.form(first - 1).equals(",")
            && (view.form(end).equals(",") || view.form(end).equals(";"))
            && view.hasFinite(0, first)
            && !view.isQuote(first - 2);
    for (int i = 0; aside && i < first; i++) {
      int at = i;
      aside =
          !view.isQuote(i)
              && !view.form(i).equals(":")
              && drafts.stream().noneMatch(draft -> draft.cueFirst() == at);
    }
    return aside ? new Stretch(0, content.last()) : content;
  }

  /** "40 boats sank, a clerk said; some 70, Tamm said": parsers join what two people tell. */
  private Stretch withoutOthersReports(SentenceView view, Report report, Stretch content) {
    if (content == null) {
      return null;
    }
    int first = content.first();
    int last = content.last();
    for (int i = report.first() - 1; i > first && !view.isQuote(i); i--) {
      if (view.form(i).equals(";")) {
        first = isReported(view, first, i) ? i + 1 : first;
        break;
      }
    }
    for (int i = report.last() + 1; i < last && !view.isQuote(i); i++) {
      if (view.form(i).equals(";")) {
        last = isReported(view, i + 1, view.size()) ? i - 1 : last;
        break;
      }
    }
    return first > last ? null : new Stretch(first, last);
  }

  /**
   * "Nine boats sank; the clerk said more might follow": parsers take all before for what he said.
   */
  private static Stretch behindSemicolon(Report report, Stretch content) {
    SentenceView view = report.view();
    int after = TaggedContent.contentStart(report);
    boolean before = content != null && content.last() < report.first();
    if (!before
        || !view.form(report.first() - 1).equals(";")
        || view.isPunctuation(after)
        || !view.hasFinite(after, view.size())) {
      return content;
    }
    int last = view.form(after).equals("that") ? after + 1 : after;
    int first = last;
    while (last + 1 < view.size() && !view.form(last + 1).equals(";")) {
      last++;
    }
    return new Stretch(first, view.lastWord(last, first));
  }

  private boolean isReported(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.form(i).equals("according") || reports(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The clerk added that 40 sank", "40 sank, he added"; not "the yard added 40 boats". */
  private boolean reports(SentenceView view, int verb) {
    Cue cue = view.isVerb(verb) ? lexicon.verb(view.lemma(verb)) : null;
    Phrase source =
        cue != null && cue.takesQuotation()
            ? SubjectFinder.of(view, verb, cue.mayPrecedeSubject())
            : null;
    return source != null
        && (view.isPunctuation(verb + 1)
            || ContentFinder.of(new Report(view, verb, cue, source, view.isName(source.head())))
                != null);
  }

  /** "The boats, Tamm said, and the port are lost": a content goes on behind its cue. */
  private int aroundAside(Report report, int last) {
    SentenceView view = report.view();
    int after = TaggedContent.contentStart(report);
    int first = report.first();
    boolean quoted = view.isQuote(first - 1) || view.isQuote(first - 2);
    boolean adds = report.source().last() < report.verb() && Asides.adds(view, after);
    boolean goesOn = first > 1 && !quoted && (adds || Asides.goesOn(view, after));
    for (int i = after; goesOn && i < view.size(); i++) {
      boolean reports = view.isVerb(i) && lexicon.verb(view.lemma(i)) != null;
      goesOn = !reports && !view.form(i).equals("according") && !view.isQuote(i);
    }
    return goesOn ? view.lastWord(view.size() - 1, view.size() - 2) : last;
  }

  /**
   * "40 boats sank, an analysis of the logs shows.", "pictures of the port show 40 boats": taggers
   * take the verb for a noun.
   */
  private boolean closes(SentenceView view, int i) {
    boolean counts = view.pos(i + 1).equals("CD") || view.pos(i + 2).equals("CD");
    boolean opensClause = view.pos(i + 1).equals("PRP") || (counts && !view.hasFinite(0, i));
    if (opensClause && view.pos(i).equals("NN") && view.isNoun(i - 1)) {
      Cue shows = lexicon.verb(view.lemma(i));
      Phrase documents = NounPhrases.endingAt(view, i - 1);
      return shows != null
          && shows.takesNounOfDocument()
          && documents != null
          && (!counts || view.pos(documents.head()).equals("NNS"))
          && lexicon.sourceNoun(view.lemma(documents.head())) == SourceKind.DOCUMENT;
    }
    boolean ends = i + 2 == view.size() ? view.isPunctuation(i + 1) : view.form(i + 1).equals(",");
    Cue cue = view.pos(i).equals("NNS") && i > 4 && ends ? lexicon.verb(view.lemma(i)) : null;
    if (cue == null || !cue.takesClause()) {
      return false;
    }
    Phrase source = NounPhrases.endingAt(view, i - 1);
    boolean set = source != null && source.first() > 2 && view.form(source.first() - 1).equals(",");
    boolean names =
        set
            && (view.pos(source.first()).equals("DT")
                || view.isName(source.last())
                || lexicon.sourceNoun(view.lemma(source.head())) != null);
    return names || i + 2 == view.size();
  }

  /** "It shows that …": no source, but what the speaker concludes from. */
  private static boolean isEvidence(SentenceView view, Phrase source, Cue cue) {
    String form = view.form(source.head()).toLowerCase(Locale.ROOT);
    boolean pointer = form.equals("this") || form.equals("that");
    return pointer
        || view.isPunctuation(source.head())
        || view.pos(source.head()).equals("POS")
        || form.equals("'s")
        || form.equals("’s")
        || (form.equals("it") && cue.takesNounOfDocument());
  }

  /** "Tamm said 40 sank, adding that …": the report before it in the sentence that it goes on. */
  private static Draft earlier(SentenceView view, int verb, List<Draft> drafts) {
    boolean participle = view.pos(verb).equals("VBG") && view.form(verb - 1).equals(",");
    Draft last = participle && !drafts.isEmpty() ? drafts.get(drafts.size() - 1) : null;
    return last != null && last.cueFirst() < verb && last.source() != null ? last : null;
  }

  private static Draft cutBefore(SentenceView view, Draft draft, int verb) {
    int end = view.end(verb - 2);
    return draft.contentBegin() < end && draft.contentEnd() > end
        ? draft.withContent(draft.contentBegin(), end)
        : draft;
  }

  /** Who says "I" or "you" is known from the words around the quotation. */
  private static boolean isSpeaker(SentenceView view, Phrase source) {
    return SPEAKERS.contains(view.form(source.head()).toLowerCase(Locale.ROOT));
  }

  /** "the reported losses", "an estimated 40 boats". */
  private static boolean isAdjective(SentenceView view, int i) {
    boolean participle = view.pos(i).equals("VBN") || view.pos(i).equals("VBG");
    boolean modifies =
        view.parsed()
            ? Set.of("nmod", "amod", "compound", "det", "qmod").contains(view.relation(i))
            : view.pos(i).equals("VBN") && Set.of("DT", "JJ").contains(view.pos(i - 1));
    boolean name = i > 0 && Character.isUpperCase(view.form(i).charAt(0)) && view.isName(i + 1);
    return name || (participle && modifies);
  }

  /**
   * Refusing to say, and not saying, is declining; not denying is saying, but "yet to deny" and
   * "nobody denied" are not.
   */
  private static Stance stance(SentenceView view, int verb, Cue cue, Phrase source) {
    boolean negated = isNegated(view, verb);
    boolean undone = isUndone(view, verb) || isNobody(view, source);
    int head = view.parsed() ? view.head(verb) : verb - 2;
    boolean refused =
        head >= 0 && REFUSALS.contains(view.lemma(head)) && view.form(verb - 1).equals("to");
    if (refused
        || undone
        || REFUSALS.contains(view.lemma(verb))
        || (negated && cue.stance() != Stance.DENIES)) {
      return Stance.DECLINES;
    }
    return negated ? Stance.SAYS : cue.stance();
  }

  /** "Nobody confirmed", "neither side has confirmed"; not "No fewer than 40 officials". */
  private static boolean isNobody(SentenceView view, Phrase source) {
    String next = view.pos(source.first() + 1);
    boolean counts = next.equals("CD") && !view.form(source.first() + 1).equals("one");
    return NOBODY.contains(view.form(source.first()).toLowerCase(Locale.ROOT))
        && !counts
        && !next.equals("JJR")
        && !next.equals("RBR");
  }

  private static boolean isUndone(SentenceView view, int verb) {
    return view.form(verb - 1).equals("to") && UNDONE.contains(view.form(verb - 2));
  }

  private static boolean isNegated(SentenceView view, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      String form = view.form(i);
      if (form.equals("not") || form.equals("n't") || form.equals("n’t") || form.equals("never")) {
        return true;
      }
      if (!view.pos(i).equals("RB") && !view.isVerb(i) && !view.pos(i).equals("MD")) {
        return false;
      }
    }
    return false;
  }
}
