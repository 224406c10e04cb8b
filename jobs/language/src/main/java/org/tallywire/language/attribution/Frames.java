package org.tallywire.language.attribution;

import java.util.LinkedHashMap;
import java.util.Map;

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

  /**
   * The frames that a word has, most telling first, and the token that heads what it takes there.
   */
  static Map<String, Integer> of(SentenceView view, int word) {
    Map<String, Integer> frames = new LinkedHashMap<>();
    put(frames, CLAUSE, clause(view, word));
    put(frames, INFINITIVE, infinitive(view, word));
    if (view.isVerb(word)) {
      put(frames, OBJECT, object(view, word));
      put(frames, QUOTATION, quoted(view, word));
    }
    for (int child : view.children(word)) {
      if (child > word && view.relation(child).equals("prep")) {
        put(frames, view.lemma(child), view.child(child, "pobj", "pcomp"));
      }
    }
    return frames;
  }

  private static void put(Map<String, Integer> frames, String frame, int head) {
    if (head >= 0) {
      frames.putIfAbsent(frame, head);
    }
  }

  /** The head of the clause that a word takes, or -1. */
  private static int clause(SentenceView view, int word) {
    int clause = view.child(word, "ccomp");
    if (clause < 0 && view.isNoun(word)) {
      int acl = view.child(word, "acl", "relcl");
      boolean that = acl > word && view.form(view.subtreeFirst(acl)).equals("that");
      clause = that && view.form(word + 1).equals("that") ? acl : -1;
    }
    return clause > word ? clause : -1;
  }

  /** The head of the infinitive that a word takes, or -1. */
  private static int infinitive(SentenceView view, int word) {
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
  private static int object(SentenceView view, int verb) {
    int object = view.child(verb, "dobj");
    return object > verb ? object : -1;
  }

  /** The word next to a verb inside a quotation that ends before it or begins behind it, or -1. */
  private static int quoted(SentenceView view, int verb) {
    boolean behind = view.isPunctuation(verb + 1) && view.isQuote(verb + 2);
    if (view.isQuote(verb + 1) || behind) {
      return inside(view, behind ? verb + 3 : verb + 2);
    }
    return view.isQuote(verb - 1) ? inside(view, verb - 2) : -1;
  }

  private static int inside(SentenceView view, int token) {
    int word = token < 0 || token >= view.size() ? -1 : token;
    return word > 0 && view.isPunctuation(word) ? word - 1 : word;
  }
}
