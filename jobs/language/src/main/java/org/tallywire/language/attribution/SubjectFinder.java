package org.tallywire.language.attribution;

import java.util.Set;
import org.tallywire.language.attribution.Draft.Phrase;

/** Whose verb it is. */
final class SubjectFinder {
  private static final int LONGEST_CLIMB = 5;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

  private SubjectFinder() {}

  /** The phrase that names who does what the verb says, or null. */
  static Phrase of(SentenceView view, int verb, boolean mayFollow) {
    Phrase inverted = mayFollow ? inverted(view, verb) : null;
    if (inverted != null) {
      return inverted;
    }
    Phrase found = setOff(view, verb);
    found = found == null && view.parsed() ? parsed(view, verb) : found;
    found = found != null ? found : tagged(view, verb, mayFollow);
    found = found != null ? found : stranded(view, verb);
    return found == null ? null : afterDateline(view, found, verb);
  }

  /** "40 boats sank, said the ministry." */
  private static Phrase inverted(SentenceView view, int verb) {
    boolean quoted = view.isQuote(verb - 1) && view.begin(verb) > view.end(verb - 1);
    boolean setOff = view.form(verb - 1).equals(",") && view.hasFinite(0, verb);
    if (!quoted && !setOff) {
      return null;
    }
    Phrase after = NounPhrases.startingAt(view, verb + 1);
    boolean alone =
        after != null
            && (quoted
                || after.last() + 1 >= view.size()
                || view.isPunctuation(after.last() + 1)
                || view.pos(after.last() + 1).startsWith("W"));
    return alone ? after : null;
  }

  /**
   * "40 men were held, a spokesman, Jan Tamm, told the Gazette": where no parse ties the verb to a
   * subject, the phrase between a comma and the verb.
   */
  private static Phrase setOff(SentenceView view, int verb) {
    boolean ends = view.isPunctuation(verb + 1) || verb + 1 >= view.size();
    boolean finite =
        view.pos(verb).equals("VBD")
            || !view.isVerb(verb)
            || (ends && (view.pos(verb).equals("VBZ") || view.pos(verb).equals("VBP")));
    if (!finite || !view.parsed() || view.child(verb, "nsubj", "nsubjpass") >= 0) {
      return null;
    }
    Phrase left =
        view.form(verb - 1).equals(",")
            ? beforeAside(view, verb - 1)
            : NounPhrases.endingAt(view, verb - 1);
    boolean set = left != null && left.first() > 2 && view.form(left.first() - 1).equals(",");
    return set && view.hasFinite(0, left.first()) ? left : null;
  }

  /** "On Friday the Gazette, citing officials, reported that": no parse ties the two together. */
  private static Phrase stranded(SentenceView view, int verb) {
    boolean finite = view.pos(verb).equals("VBD") || view.pos(verb).equals("VBZ");
    if (!finite || !view.form(verb + 1).equals("that") || !view.form(verb - 1).equals(",")) {
      return null;
    }
    for (int i = 1; i < verb; i++) {
      if (view.form(i).equals(",")) {
        return view.isName(i - 1) ? NounPhrases.base(view, i - 1) : null;
      }
    }
    return null;
  }

  /** "NARVA -- President Tamm, on a visit, said": the place where it was written says nothing. */
  private static Phrase afterDateline(SentenceView view, Phrase found, int verb) {
    for (int i = found.last() + 1; i < Math.min(verb, 12); i++) {
      if (view.form(i).equals("--") || view.form(i).equals("—") || view.form(i).equals("–")) {
        Phrase after = NounPhrases.startingAt(view, i + 1);
        return after == null ? found : after;
      }
    }
    return found;
  }

  /** Whether a verb is a passive ("was told", "is expected"). */
  static boolean isPassive(SentenceView view, int verb) {
    if (view.parsed() && view.child(verb, "auxpass", "nsubjpass", "agent") >= 0) {
      return true;
    }
    if (!view.pos(verb).equals("VBN")) {
      return false;
    }
    int before = verb - 1;
    while (before >= 0 && view.pos(before).equals("RB")) {
      before--;
    }
    return before >= 0 && (view.lemma(before).equals("be") || view.lemma(before).equals("get"));
  }

  private static Phrase parsed(SentenceView view, int verb) {
    if (isPassive(view, verb)) {
      return agent(view, verb);
    }
    int at = verb;
    for (int step = 0; step < LONGEST_CLIMB && at >= 0; step++) {
      int subject = subjectChild(view, at, verb);
      if (subject >= 0) {
        return phrase(view, subject, at);
      }
      String relation = view.relation(at);
      int head = view.head(at);
      if (relation.equals("acl") || relation.equals("relcl")) {
        return head >= 0 && view.isNoun(head) ? NounPhrases.parsed(view, head) : null;
      }
      boolean shares =
          Set.of("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "comp").contains(relation);
      if (!shares || head < 0) {
        return null;
      }
      at = head;
    }
    return null;
  }

  /**
   * Of two subjects before a verb, as parsers take "40 sank, a loss of ten, Tamm said", the last.
   */
  private static int subjectChild(SentenceView view, int at, int verb) {
    int found = -1;
    for (int child : view.children(at)) {
      boolean own = at == verb && !view.relation(child).equals("nsubjpass");
      boolean nearer = found < 0 || (own && child < verb);
      if (SUBJECTS.contains(view.relation(child)) && (own || at != verb) && nearer) {
        found = child;
      }
    }
    return found;
  }

  /** A relative pronoun stands for the noun that its clause describes. */
  private static Phrase phrase(SentenceView view, int subject, int verb) {
    if (view.pos(subject).startsWith("W") || view.form(subject).equals("that")) {
      int clause = verb;
      while (view.relation(clause).equals("conj") && view.head(clause) >= 0) {
        clause = view.head(clause);
      }
      int head = view.head(clause);
      if (head > 0 && TimeNouns.isTime(view, head)) {
        head = beforeTime(view, head);
      }
      return view.relation(clause).equals("relcl") && head >= 0 && view.isNoun(head)
          ? NounPhrases.parsed(view, head)
          : null;
    }
    int shown = captioned(view, subject, verb);
    if (shown >= 0) {
      return NounPhrases.parsed(view, shown);
    }
    boolean nominal =
        view.isNoun(subject) && !TimeNouns.isTime(view, subject)
            || view.isPronoun(subject)
            || Set.of("DT", "CD", "JJ", "JJS", "NN").contains(view.pos(subject));
    if (!nominal) {
      return null;
    }
    Phrase name = NounPhrases.parsed(view, subject);
    Phrase full = NounPhrases.withApposition(view, name);
    return subject < verb && full.last() >= verb ? name : full;
  }

  /** The noun before a time: "a letter on Friday that says". */
  private static int beforeTime(SentenceView view, int time) {
    int i = time - 1;
    while (i >= 0 && (!view.isNoun(i) || TimeNouns.isTime(view, i))) {
      i--;
    }
    return i;
  }

  /** "Photo: Gazette, A map of the coast shows": what shows is the last thing named, if it can. */
  private static int captioned(SentenceView view, int subject, int verb) {
    if (!view.lemma(verb).equals("show")) {
      return -1;
    }
    for (int i = verb - 1; i > subject; i--) {
      boolean begins = view.form(i).equals("A") || view.form(i).equals("The");
      if (begins && view.relation(i).equals("det") && view.head(i) > i && view.head(i) < verb) {
        return view.head(i);
      }
    }
    return -1;
  }

  private static Phrase agent(SentenceView view, int verb) {
    int by = view.child(verb, "agent");
    int noun = by < 0 ? -1 : view.child(by, "pobj");
    return noun < 0 ? null : NounPhrases.parsed(view, noun);
  }

  private static Phrase tagged(SentenceView view, int verb, boolean mayFollow) {
    boolean parsed = view.parsed() && view.isVerb(verb);
    if ((parsed && !view.form(verb + 1).equals(":")) || isPassive(view, verb)) {
      return null;
    }
    int before = verb - 1;
    while (before >= 0 && isAuxiliary(view, before)) {
      before--;
    }
    if (before >= 0 && view.form(before).equals(",")) {
      Phrase around = beforeAside(view, before);
      if (around != null) {
        return around;
      }
    }
    if (before > 0 && view.pos(before).startsWith("W")) {
      int noun = view.form(before - 1).equals(",") ? before - 2 : before - 1;
      return noun >= 0 ? NounPhrases.endingAt(view, noun) : null;
    }
    Phrase left = before >= 0 ? NounPhrases.endingAt(view, before) : null;
    if (left != null) {
      return left;
    }
    boolean opens = before < 0 || view.isPunctuation(before) || view.isQuote(before);
    return mayFollow && opens ? NounPhrases.startingAt(view, verb + 1) : null;
  }

  /** "Tamm, the minister, said": the phrase before the aside that ends in this comma. */
  private static Phrase beforeAside(SentenceView view, int comma) {
    for (int i = comma - 1; i > 0 && comma - i <= 12; i--) {
      if (view.form(i).equals(",")) {
        return NounPhrases.endingAt(view, i - 1);
      }
      if (view.isQuote(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a word only helps a verb behind it: "has", "would", "never". */
  static boolean isAuxiliary(SentenceView view, int i) {
    String lemma = view.lemma(i);
    return view.pos(i).equals("RB")
        || view.pos(i).equals("MD")
        || (view.isVerb(i) && (lemma.equals("have") || lemma.equals("be") || lemma.equals("do")));
  }
}
