package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallywire.language.attribution.CueLexicon.Cue;
import org.tallywire.language.attribution.Draft.Phrase;
import org.tallywire.language.text.ResourceTable;

/**
 * "The union counts 4,100", "the council arrives at 7.5 billion", "the yard now puts the number of
 * boats that were lost in the storm at 40": words that report only where a number follows ({@code
 * figure-verbs.tsv}), and those that report what stands behind a preposition ({@code
 * cue-verbs.tsv}: "the yard speaks of 40"). Read off the order of the words, since parsers hang
 * what stands so far from its verb anywhere.
 */
final class FigureRule implements CueRule {
  static final String NAME = "figure-verb";
  private static final String NOTHING = "-";
  private static final String BEHIND_OBJECT = "…";
  private static final String CLAUSE = "that";

  /** An object may be so many tokens long. */
  private static final int LONGEST_OBJECT = 24;

  /** One that is left without its verb, so many. */
  private static final int SECOND = 6;

  private static final Set<String> ADVERBS =
      Set.of("now", "still", "only", "just", "already", "so", "far", "even", "therefore");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "who", "that", "which");

  private static final Set<String> LIKELIHOODS =
      Set.of("chance", "probability", "likelihood", "risk", "possibility");

  /** Like a contrast, these open what an outlet knows of what somebody tells. */
  private static final Set<String> RELATIVES = Set.of("which", "who", "where");

  /** What joins a number to one before it: "40 boats and 12 rafts", "7 billion, or 28 percent". */
  private static final Set<String> LINKS =
      Set.of(",", "and", "or", "not", "against", "from", "plus");

  /**
   * What a verb takes before a number.
   *
   * @param words the words themselves, "-" for none
   * @param condition what else must hold, as explained in {@code figure-verbs.tsv}
   */
  private record Frame(String words, String condition) {}

  /** First and last token of what a verb reports by a frame. */
  private record Site(int first, int last) {}

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final CueLexicon lexicon;
  private final Tellers tellers;

  FigureRule(CueLexicon lexicon, Tellers tellers) {
    this.lexicon = lexicon;
    this.tellers = tellers;
    for (List<String> row : ResourceTable.rows(FigureRule.class, "figure-verbs.tsv")) {
      frames
          .computeIfAbsent(row.get(0), lemma -> new ArrayList<>())
          .add(new Frame(row.get(1), row.size() > 2 ? row.get(2) : ""));
    }
  }

  /** Whether who does what a verb says of a number tells it: "the 40 counted by the union". */
  boolean tells(String lemma) {
    return frames.getOrDefault(lemma, List.of()).stream()
        .anyMatch(
            frame -> frame.words().equals(NOTHING) && frame.condition().matches("|surely|present"));
  }

  /** Whether a verb reports a number behind a preposition: "knows of 40". */
  boolean takes(String lemma, String preposition) {
    return frames.getOrDefault(lemma, List.of()).stream()
        .anyMatch(frame -> frame.words().equals(preposition));
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i + 1 < view.size(); i++) {
      List<Frame> own = frames.getOrDefault(view.lemma(i), List.of());
      boolean spoken = own.isEmpty() && lexicon.verb(view.lemma(i)) != null;
      if (spoken ? view.isFinite(i) : !own.isEmpty() && mayReport(view, i)) {
        add(view, i, own, drafts);
      }
    }
  }

  /**
   * A verb with a tense, a perfect, or one that a tagger took for another word: "the police, asked
   * twice, say 40", "the monitors of the harbour count 40", "the charity fears 40".
   */
  private static boolean mayReport(SentenceView view, int i) {
    if (view.isFinite(i)) {
      return true;
    }
    int before = i - 1;
    while (before > 0 && view.pos(before).equals("RB")) {
      before--;
    }
    if (view.pos(i).equals("VBN")) {
      return view.lemma(before).equals("have") && view.isVerb(before);
    }
    boolean counts = Figures.end(view, i + 1) > i;
    if (view.pos(i).equals("NNS")) {
      boolean opens = view.relation(i).equals("root") && view.form(i + 1).equals(CLAUSE);
      return (counts || opens) && view.pos(before).equals("NN");
    }
    boolean plain = view.pos(i).equals("VB") || view.pos(i).equals("NN");
    boolean helped = view.pos(before).matches("TO|MD|DT|JJ|PRP\\$|POS|NN") || view.isVerb(before);
    return plain && !helped && counts && view.form(i).equals(view.lemma(i));
  }

  private void add(SentenceView view, int verb, List<Frame> frames, List<Draft> drafts) {
    Draft known = known(view, verb, drafts);
    if (known != null) {
      drafts.set(drafts.indexOf(known), withSecondObject(view, known, frames));
    }
    Phrase source = known != null ? null : subject(view, verb);
    if (source == null
        || SPEAKERS.contains(view.form(source.head()).toLowerCase(Locale.ROOT))
        || Shares.isShare(view, source)
        || Tellers.isSpeakerAgain(view, verb, source, drafts)) {
      return;
    }
    Site site = site(view, verb, source, frames);
    if (site != null) {
      drafts.removeIf(draft -> draft.cueFirst() == verb);
      Cue listed = lexicon.verb(view.lemma(verb));
      boolean expects = listed != null && listed.expects();
      String rule = expects ? Attribution.EXPECTATION : NAME;
      drafts.add(Draft.said(view, source, verb, site.first(), site.last(), rule));
    }
  }

  /** "Put the dead at 63 and the injured at 187": the same put a second thing at its number. */
  private Draft withSecondObject(SentenceView view, Draft known, List<Frame> frames) {
    int last = view.size() - 1;
    while (last > known.cueLast() && view.end(last) > known.contentEnd()) {
      last--;
    }
    int object = last + 1;
    while (view.form(object).matches(",|;|and")) {
      object++;
    }
    for (int i = object; object > last + 1 && i < Math.min(object + SECOND, view.size()); i++) {
      if (view.isFinite(i) || view.isPunctuation(i)) {
        return known;
      }
      String form = view.form(i);
      boolean framed =
          frames.stream().anyMatch(frame -> frame.words().equals(BEHIND_OBJECT + form));
      int end = framed ? Figures.end(view, i + 1) : -1;
      if (end > i) {
        return tellers.surely(view, i - 1)
            ? known
            : known.withContent(known.contentBegin(), view.end(end));
      }
    }
    return known;
  }

  /** Who does what the verb says; parsers hang numbers behind the verb on its subject. */
  private static Phrase subject(SentenceView view, int verb) {
    Phrase found = SubjectFinder.of(view, verb, false);
    Phrase whole =
        found == null && (!view.isVerb(verb) || view.lemma(verb).equals("be"))
            ? NounPhrases.endingAt(view, verb - 1)
            : found;
    if (whole == null || whole.head() >= verb) {
      return null;
    }
    int last = whole.last();
    while (last >= verb || last > whole.head() && SubjectFinder.isAuxiliary(view, last)) {
      last--;
    }
    // "a hole auditors put at 40": theirs, as no plural takes an article like that
    boolean two =
        view.form(whole.first()).matches("an?")
            && view.pos(whole.head()).equals("NNS")
            && view.pos(whole.first() + 1).equals("NN")
            && Figures.number(view, whole.first()) < 0;
    return new Phrase(two ? whole.head() : whole.first(), last, whole.head());
  }

  /**
   * The report that another rule found at a verb, unless it is a learnt one, or of words before its
   * own subject.
   */
  private static Draft known(SentenceView view, int verb, List<Draft> drafts) {
    for (Draft draft : drafts) {
      Phrase source = draft.source();
      boolean before = source != null && draft.contentEnd() <= view.begin(source.first());
      boolean around = source != null && source.first() < verb && source.last() >= verb;
      boolean learnt = draft.rule().equals(Attribution.LEARNT_CUE);
      if (draft.cueFirst() == verb && draft.hasContent() && !before && !around && !learnt) {
        return draft;
      }
    }
    return null;
  }

  private Site site(SentenceView view, int verb, Phrase source, List<Frame> frames) {
    int next = verb + 1;
    while (ADVERBS.contains(view.form(next)) && next + 1 < view.size()) {
      next++;
    }
    for (Frame frame : frames) {
      Site site = site(view, verb, next, frame);
      if (site != null && holds(view, verb, source, frame, site)) {
        return site;
      }
    }
    String form = view.form(next);
    boolean phrase =
        CueLexicon.REPORTING_PHRASE.equals(lexicon.phraseRule(true, view.lemma(verb), form));
    return phrase && tellers.perhaps(view, source.head())
        ? site(view, verb, next, new Frame(form, ""))
        : null;
  }

  private Site site(SentenceView view, int verb, int next, Frame frame) {
    if (frame.words().startsWith(BEHIND_OBJECT)) {
      int last = behindObject(view, next, frame.words().substring(1));
      return last < 0 ? null : new Site(next, last);
    }
    int first = next;
    if (!frame.words().equals(NOTHING)) {
      for (String word : frame.words().split(" ")) {
        if (!view.form(first).equals(word)) {
          return null;
        }
        first++;
      }
    }
    if (frame.words().endsWith(CLAUSE)) {
      int last = clauseEnd(view, first);
      return holdsNumber(view, first, last) ? new Site(first, last) : null;
    }
    int last = Figures.end(view, first);
    if (last < 0) {
      return null;
    }
    Cue cue = lexicon.verb(view.lemma(verb));
    boolean clause = cue != null && cue.takesClause() && frame.words().equals(NOTHING);
    return new Site(first, clause ? clauseEnd(view, last) : listEnd(view, last));
  }

  private boolean holds(SentenceView view, int verb, Phrase source, Frame frame, Site site) {
    int head = source.head();
    int end = Figures.end(view, site.first());
    return switch (frame.condition()) {
      case "anyone" -> true;
      case "list" -> CountNouns.isList(view.lemma(head));
      case "taken" -> tellers.surely(view, head) && !TakenObjects.isObject(view, verb);
      case "bare" -> tellers.perhaps(view, head) && Figures.bare(view, site.first(), end);
      case "large" ->
          tellers.perhaps(view, head)
              && Figures.large(view, site.first(), end)
              && Figures.bare(view, site.first(), end);
      case "present" -> tellers.perhaps(view, head) && !view.pos(verb).matches("VBD|VBN");
      case "things" ->
          tellers.perhaps(view, head)
              && !Figures.bare(view, site.first(), end)
              && !view.pos(end + 1).equals("POS");
      case "of" -> tellers.perhaps(view, head) && view.form(end + 1).equals("of");
      case "likelihood" -> tellers.surely(view, head) && LIKELIHOODS.contains(view.lemma(end));
      case "surely" -> tellers.surely(view, head);
      default -> tellers.perhaps(view, head);
    };
  }

  /**
   * The end of the number behind an object and a preposition, or -1. The traps: "put the town on
   * alert as police held 12 men at two houses", "put 40 officers at 12 checkpoints".
   */
  private static int behindObject(SentenceView view, int object, String preposition) {
    int end = Math.min(view.size() - 1, object + LONGEST_OBJECT);
    for (int i = object; i < end; i++) {
      String form = view.form(i);
      boolean clause = view.isFinite(i) && !view.pos(i - 1).startsWith("W");
      if (form.matches("[;:]|as|but|while|when|after|before") || view.isQuote(i) || clause) {
        return -1;
      }
      if (i > object && form.equals(preposition)) {
        int last = Figures.end(view, i + 1);
        boolean things = last >= 0 && view.pos(last).equals("NNS") && counts(view, object);
        return things ? -1 : last;
      }
    }
    return -1;
  }

  /** "40 officers": an object with a number of its own is put somewhere. */
  private static boolean counts(SentenceView view, int object) {
    return view.pos(object).equals("CD") || view.pos(object + 1).equals("CD");
  }

  /**
   * The end of what a verb of speech reports from a token on: a part that another report or a
   * contrast opens isn't its.
   */
  private int clauseEnd(SentenceView view, int from) {
    int comma = view.size();
    for (int i = from; i < view.size(); i++) {
      String form = view.form(i);
      if (form.equals(";") || view.isQuote(i)) {
        return view.lastWord(i - 1, from);
      }
      boolean reports =
          view.isVerb(i)
              && (lexicon.verb(view.lemma(i)) != null || frames.get(view.lemma(i)) != null);
      boolean apart = ContrastRule.CONTRASTS.contains(form) || RELATIVES.contains(form);
      if (comma < i && (reports || i == comma + 1 && apart)) {
        return view.lastWord(comma - 1, from);
      }
      comma = form.equals(",") ? i : comma;
    }
    return view.lastWord(view.size() - 1, from);
  }

  /** The end of the last of the numbers that are joined to one: "480 cases and 19 deaths". */
  private static int listEnd(SentenceView view, int first) {
    int last = first;
    for (int i = last + 1; i + 1 < view.size(); i++) {
      String form = view.form(i);
      boolean verb = view.isVerb(i) || view.pos(i).equals("MD") || view.pos(i).startsWith("W");
      if (verb || view.isQuote(i) || form.matches("[;:]|as|but|while|than|by")) {
        return last;
      }
      boolean of = form.equals("of") && i == last + 1;
      int end = of || LINKS.contains(form) ? Figures.end(view, i + 1) : -1;
      if (end > i && !view.isFinite(end + 1)) {
        last = end;
        i = end;
      }
    }
    return last;
  }

  private static boolean holdsNumber(SentenceView view, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (view.pos(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }
}
