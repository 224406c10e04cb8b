package org.tallywire.language.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tallywire.language.attribution.Attribution.SourceKind;
import org.tallywire.language.attribution.Attribution.Stance;
import org.tallywire.language.attribution.CueLexicon.Cue;
import org.tallywire.language.attribution.Draft.Phrase;

/**
 * Whose a number is by the words around it: "the ministry's count of 31 dead", "the 1.8 million of
 * the ministry", "the 40 million in the indictment", "the 10,000 euros that the ministry promises".
 * The traps: "the ministry's fund of 31 million", "the 12 of the unions", "the 40 men in the
 * indictment", "the 300 houses that the ministry built".
 */
final class FigureOwnerRule implements CueRule {
  private static final String NAME = "figure-owner";

  /** Nouns that are somebody's number; a striker's tally and a town's number are not. */
  private static final Set<String> FIGURES =
      Set.of("count", "figure", "estimate", "projection", "forecast", "calculation");

  private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their");

  /** Who says this of so many things tells how many there are. */
  private static final Set<String> TELLING =
      Set.of(
          "promise",
          "pledge",
          "announce",
          "report",
          "claim",
          "estimate",
          "expect",
          "forecast",
          "project",
          "predict",
          "mention",
          "allege",
          "disclose");

  private static final Set<String> SCALES = Set.of("k", "m", "mn", "bn", "tn");
  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

  private static final Set<String> LANDS = Set.of("country", "nation", "state", "kingdom");

  private final CueLexicon lexicon;

  FigureOwnerRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView view, List<Draft> drafts) {
    for (int i = 1; i + 2 < view.size(); i++) {
      if (FIGURES.contains(view.lemma(i)) && view.form(i + 1).equals("of")) {
        addCount(view, i, drafts);
      }
      if (DEFINITE.contains(view.form(i - 1).toLowerCase(Locale.ROOT)) && isNumber(view, i)) {
        addDefinite(view, i, drafts);
      }
    }
  }

  private void addCount(SentenceView view, int noun, List<Draft> drafts) {
    int number = noun + 2;
    while (number < noun + 6 && !isNumber(view, number)) {
      number++;
    }
    Phrase owner = NounPhrases.owner(view, noun);
    if (isNumber(view, number) && owner != null && tells(view, owner)) {
      add(view, owner, noun, number, phraseEnd(view, number), drafts);
    }
  }

  private void addDefinite(SentenceView view, int number, List<Draft> drafts) {
    int bare = numberEnd(view, number);
    int end = phraseEnd(view, number);
    boolean alone = bare == end;
    Phrase behind = NounPhrases.startingAt(view, end + 2);
    if (alone && behind != null && view.form(end + 1).equals("of") && isOne(view, behind)) {
      add(view, behind, end + 1, number, end, drafts);
    } else if (alone && behind != null && view.form(end + 1).equals("in")) {
      if (lexicon.sourceNoun(view.lemma(behind.head())) == SourceKind.DOCUMENT) {
        add(view, behind, end + 1, number, end, drafts);
      }
    } else {
      addRelative(view, number, end, alone, drafts);
    }
  }

  /** "the 9,400 that its lawyers told the court", "the 40 jobs the ministry promises". */
  private void addRelative(
      SentenceView view, int number, int end, boolean alone, List<Draft> drafts) {
    boolean pronoun = view.form(end + 1).equals("that") || view.form(end + 1).equals("which");
    Phrase source = NounPhrases.startingAt(view, pronoun ? end + 2 : end + 1);
    int verb = source == null ? -1 : source.last() + 1;
    if (pronoun && source != null && isVerbByMistake(view, source)) {
      verb = source.last();
      source = new Phrase(source.first(), verb - 1, verb - 1);
    }
    while (verb > 0 && verb + 1 < view.size() && isHelping(view, verb)) {
      verb++;
    }
    Cue cue = verb < 0 ? null : lexicon.verb(view.lemma(verb));
    boolean says = cue != null && cue.stance() == Stance.SAYS && !cue.frames().equals("o");
    boolean telling = says && (alone && cue.takesQuotation() || isTelling(view, verb));
    if (telling && !view.form(verb + 1).equals("that") && !Shares.isShare(view, source)) {
      add(view, source, verb, number, end, drafts);
    }
  }

  /** "that the ministry promises": taggers take the last word for a noun. */
  private static boolean isVerbByMistake(SentenceView view, Phrase source) {
    int last = source.last();
    return last > source.first()
        && view.pos(last).equals("NNS")
        && view.isNoun(last - 1)
        && TELLING.contains(view.lemma(last));
  }

  private static boolean isTelling(SentenceView view, int verb) {
    return TELLING.contains(view.lemma(verb)) && !view.form(verb + 1).equals("to");
  }

  private static boolean isHelping(SentenceView view, int i) {
    return SubjectFinder.isAuxiliary(view, i) && (view.isVerb(i + 1) || view.pos(i).equals("RB"));
  }

  /** "of the ministry": one body that counts, which the number is no part of. */
  private boolean isOne(SentenceView view, Phrase phrase) {
    SourceKind kind = lexicon.sourceNoun(view.lemma(phrase.head()));
    return kind == SourceKind.ORGANIZATION
        && view.pos(phrase.head()).equals("NN")
        && !LANDS.contains(view.lemma(phrase.head()))
        && !view.pos(phrase.last() + 1).startsWith("W")
        && !view.form(phrase.last() + 1).equals("that");
  }

  private boolean tells(SentenceView view, Phrase owner) {
    int head = owner.head();
    SourceKind kind = lexicon.sourceNoun(view.lemma(head));
    return view.isName(head)
        || view.pos(head).equals("PRP$")
        || kind != null && kind != SourceKind.DOCUMENT;
  }

  /** Whether a number in figures, or with a unit like a million, begins here. */
  private static boolean isNumber(SentenceView view, int i) {
    int digits = view.pos(i).equals("$") ? i + 1 : i;
    String form = view.form(digits);
    if (!view.pos(digits).equals("CD")) {
      return isAbbreviated(form);
    }
    boolean large =
        view.pos(digits + 1).equals("CD") || form.chars().anyMatch(c -> c >= '0' && c <= '9');
    return large && !YEAR.matcher(form).matches() || isAbbreviated(form);
  }

  /** "1.2bn", by hand: a pattern would look at a long number again from each of its digits. */
  private static boolean isAbbreviated(String form) {
    int digits = 0;
    while (digits < form.length() && "0123456789.,".indexOf(form.charAt(digits)) >= 0) {
      digits++;
    }
    return digits > 0 && SCALES.contains(form.substring(digits));
  }

  private static int numberEnd(SentenceView view, int number) {
    int end = view.pos(number).equals("$") ? number + 1 : number;
    while (view.pos(end + 1).equals("CD")) {
      end++;
    }
    return end;
  }

  private static int phraseEnd(SentenceView view, int number) {
    int end = numberEnd(view, number);
    while (view.pos(end + 1).matches("CD|NNS?|JJR?|HYPH") && !view.isPunctuation(end + 1)) {
      end++;
    }
    return end;
  }

  private static void add(
      SentenceView view, Phrase source, int cue, int first, int last, List<Draft> drafts) {
    if (!Tellers.isSpeakerAgain(view, cue, source, drafts)) {
      drafts.add(Draft.said(view, source, cue, first, last, NAME));
    }
  }
}
