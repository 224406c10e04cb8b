package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/** A sentence with what the rules ask of it: children and extents in the parse, kinds of words. */
final class SentenceView {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] first;
  private final int[] last;

  SentenceView(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.first = new int[tokens.size()];
    this.last = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(2));
      first[i] = i;
      last[i] = i;
    }
    if (sentence.parsed()) {
      link();
    }
  }

  Sentence sentence() {
    return sentence;
  }

  boolean parsed() {
    return sentence.parsed();
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The token's tag, or an empty string outside the sentence. */
  String pos(int i) {
    return i >= 0 && i < size() ? tokens.get(i).pos() : "";
  }

  /** The token's form, or an empty string outside the sentence. */
  String form(int i) {
    return i >= 0 && i < size() ? tokens.get(i).form() : "";
  }

  /** The token's lemma, or an empty string outside the sentence. */
  String lemma(int i) {
    return i >= 0 && i < size() ? tokens.get(i).lemma() : "";
  }

  /** The relation to the head, or an empty string where there is none. */
  String relation(int i) {
    String relation = i >= 0 && i < size() ? tokens.get(i).relation() : null;
    return relation == null ? "" : relation;
  }

  int head(int i) {
    return tokens.get(i).head();
  }

  int begin(int i) {
    return tokens.get(i).begin();
  }

  int end(int i) {
    return tokens.get(i).end();
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** The first child with one of these relations, or -1. */
  int child(int i, String... relations) {
    List<String> wanted = Arrays.asList(relations);
    for (int child : children.get(i)) {
      if (wanted.contains(relation(child))) {
        return child;
      }
    }
    return -1;
  }

  /** First token of what depends on a token. */
  int subtreeFirst(int i) {
    return first[i];
  }

  /** Last token of what depends on a token, inclusive. */
  int subtreeLast(int i) {
    return last[i];
  }

  /** A verb, or what taggers take for a noun in "The Gazette reports:". */
  boolean isVerb(int i) {
    return (pos(i).startsWith("VB") && !form(i).equalsIgnoreCase("according"))
        || (pos(i).equals("NNS") && isName(i - 1) && form(i + 1).equals(":"));
  }

  /** Whether the token is a verb with a tense, or a modal. */
  boolean isFinite(int i) {
    return FINITE.contains(pos(i));
  }

  /** Whether a finite verb stands between two tokens, the second not included. */
  boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation mark stands between two tokens, the second not included. */
  boolean hasQuote(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** The type of the name that a token is part of, or an empty string. */
  String nameType(int i) {
    for (Name name : sentence.names()) {
      if (name.firstToken() <= i && i < name.endToken()) {
        return name.type();
      }
    }
    return "";
  }

  /** The last token from one back to another that is no punctuation; the other if none is. */
  int lastWord(int from, int to) {
    int last = from;
    while (last > to && isPunctuation(last)) {
      last--;
    }
    return last;
  }

  boolean isNoun(int i) {
    return pos(i).startsWith("NN");
  }

  boolean isName(int i) {
    return pos(i).startsWith("NNP");
  }

  boolean isPronoun(int i) {
    return pos(i).equals("PRP");
  }

  /** Whether the token is a quotation mark. */
  boolean isQuote(int i) {
    String pos = pos(i);
    return pos.equals("``")
        || pos.equals("''")
        || "\"“”„«»".contains(form(i)) && i >= 0 && i < size();
  }

  boolean isPunctuation(int i) {
    String form = form(i);
    return !form.isEmpty() && form.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Collects children, then extents from the leaves up; a cycle is left as single tokens. */
  private void link() {
    int[] order = new int[size()];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      int head = head(i);
      if (head >= 0 && head < size() && head != i) {
        children.get(head).add(i);
      } else {
        order[count++] = i;
      }
    }
    for (int next = 0; next < count; next++) {
      for (int child : children.get(order[next])) {
        order[count++] = child;
      }
    }
    for (int next = count - 1; next >= 0; next--) {
      int i = order[next];
      for (int child : children.get(i)) {
        first[i] = Math.min(first[i], first[child]);
        last[i] = Math.max(last[i], last[child]);
      }
    }
  }
}
