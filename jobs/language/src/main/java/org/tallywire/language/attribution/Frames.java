package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verb or noun takes in a parsed sentence:
 *
 * <ul>
 *   <li>{@code c} a clause ("said 40 sank", "the claim that 40 sank"),
 *   <li>{@code x} an infinitive ("plans to sell 40", "the plan to sell 40"),
 *   <li>{@code o} an object ("proposed a cut of 40"),
 *   <li>{@code q} a quotation at its side,
 *   <li>a preposition and its object ("called for 40", "his estimate of 40").
 * </ul>
 */
final class Frames {
  static final String CLAUSE = "c";
  static final String INFINITIVE = "x";
  static final String OBJECT = "o";
  static final String QUOTATION = "q";

  private Frames() {}

  /** The frames that a word has, most telling first. */
  static List<String> of(SentenceView view, int word) {
    List<String> frames = new ArrayList<>();
    if (clause(view, word) >= 0) {
      frames.add(CLAUSE);
    }
    if (infinitive(view, word) >= 0) {
      frames.add(INFINITIVE);
    }
    if (view.isVerb(word) && object(view, word) >= 0) {
      frames.add(OBJECT);
    }
    if (view.isVerb(word) && quotes(view, word)) {
      frames.add(QUOTATION);
    }
    for (int child : view.children(word)) {
      if (child > word && isPreposition(view, child)) {
        frames.add(view.lemma(child));
      }
    }
    return frames;
  }

  /** The head of the clause that a word takes, or -1. */
  static int clause(SentenceView view, int word) {
    int clause = view.child(word, "ccomp");
    if (clause < 0 && view.isNoun(word)) {
      int acl = view.child(word, "acl", "relcl");
      boolean that = acl > word && view.form(view.subtreeFirst(acl)).equals("that");
      clause = that && view.form(word + 1).equals("that") ? acl : -1;
    }
    return clause > word ? clause : -1;
  }

  /** The head of the infinitive that a word takes, or -1. */
  static int infinitive(SentenceView view, int word) {
    for (int child : view.children(word)) {
      boolean complement =
          view.relation(child).equals("xcomp")
              || (view.isNoun(word)
                  && (view.relation(child).equals("acl") || view.relation(child).equals("relcl")));
      if (child > word && complement && view.pos(child).equals("VB") && hasTo(view, child, word)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean hasTo(SentenceView view, int verb, int after) {
    for (int i = after + 1; i < verb; i++) {
      if (view.pos(i).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** The head of a verb's object behind it, or -1. */
  static int object(SentenceView view, int verb) {
    int object = view.child(verb, "dobj");
    return object > verb ? object : -1;
  }

  /** The object of a preposition that a word takes behind it, or -1. */
  static int objectOf(SentenceView view, int word, String preposition) {
    for (int child : view.children(word)) {
      if (child > word && isPreposition(view, child) && view.lemma(child).equals(preposition)) {
        return view.child(child, "pobj", "pcomp");
      }
    }
    return -1;
  }

  private static boolean isPreposition(SentenceView view, int i) {
    return view.relation(i).equals("prep") && view.child(i, "pobj", "pcomp") > i;
  }

  private static boolean quotes(SentenceView view, int verb) {
    return view.isQuote(verb + 1)
        || (view.isPunctuation(verb + 1) && view.isQuote(verb + 2))
        || view.isQuote(verb - 1);
  }
}
