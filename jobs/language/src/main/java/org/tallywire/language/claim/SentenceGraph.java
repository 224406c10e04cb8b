package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.text.InOrder;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * A sentence's tokens with their dependents: the look-ups that the claim rules share. Never null
 * where unparsed.
 */
final class SentenceGraph {
  /** Longest chain of heads that is followed: a guard against a cyclic parse. */
  private static final int MOST_STEPS = 60;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

  private static final Set<String> WHO = Set.of("PERSON", "ORG", "GPE", "FAC");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Integer>> children;
  private Comparisons comparisons;

  /** The subjects of verbs that were asked for: rule after rule asks again. */
  private final Integer[] subjects;

  private final String[] lower;
  private final String[] pos;

  SentenceGraph(Sentence sentence) {
    this.sentence = sentence;
    tokens = OwnSubjects.mend(sentence.tokens());
    children = new ArrayList<>(tokens.size());
    subjects = new Integer[tokens.size()];
    lower = new String[tokens.size()];
    pos = new String[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(2));
      lower[i] = tokens.get(i).form().toLowerCase(Locale.ROOT);
      pos[i] = pos(tokens.get(i));
    }
    for (int i = 0; i < tokens.size(); i++) {
      int head = tokens.get(i).head();
      if (head >= 0 && head < tokens.size() && head != i) {
        children.get(head).add(i);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  /** The lemma, or "" outside the sentence. */
  String lemma(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lemma();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The token's form in lower case, or the empty string outside the sentence. */
  String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  /** The token's part of speech, or the empty string outside the sentence. */
  String pos(int i) {
    return i < 0 || i >= tokens.size() ? "" : pos[i];
  }

  /** A token's tag, but for a closing quotation mark behind a number, which is tagged as a noun. */
  private static String pos(Token token) {
    String form = token.form();
    boolean quote = form.length() == 1 && "\"'\u201C\u201D\u2018\u2019".contains(form);
    return quote && token.pos().startsWith("NN") ? "''" : token.pos();
  }

  /** The token's relation to its head, or the empty string. */
  String relation(int i) {
    String relation = i < 0 || i >= tokens.size() ? null : tokens.get(i).relation();
    return relation == null ? "" : relation;
  }

  int head(int i) {
    int head = tokens.get(i).head();
    return head == i || head >= tokens.size() ? Token.NO_HEAD : head;
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** Whether a verb has "to" before it. */
  boolean infinitive(int verb) {
    for (int child : children.get(verb)) {
      if (child < verb && pos(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** The sentence's comparisons, found once. */
  Comparisons comparisons() {
    if (comparisons == null) {
      comparisons = new Comparisons(this);
    }
    return comparisons;
  }

  boolean parsed() {
    return sentence.parsed();
  }

  /** Whether a token is part of the name of somebody, some body or some place. */
  boolean named(int i) {
    if (pos(i).startsWith("NNP") && i > 0) {
      return true;
    }
    return sentence.names().stream()
        .anyMatch(
            name -> name.firstToken() <= i && i < name.endToken() && WHO.contains(name.type()));
  }

  boolean noun(int i) {
    return pos(i).startsWith("NN");
  }

  boolean verb(int i) {
    return pos(i).startsWith("VB");
  }

  /**
   * Index of the first token that ends after a position of the text; the size when there is none.
   */
  int tokenAt(int position) {
    return InOrder.firstFrom(tokens, Token::end, position + 1);
  }

  /** First dependent with one of the relations, or {@link Token#NO_HEAD}. */
  int child(int i, String... relations) {
    for (int child : children.get(i)) {
      for (String relation : relations) {
        if (relation.equals(relation(child))) {
          return child;
        }
      }
    }
    return Token.NO_HEAD;
  }

  /**
   * The verb's own subject, or {@link Token#NO_HEAD}. The parser hangs the subject of "Norland,
   * hoping to win, agreed" on the first verb: a participle clause in front lends its subject to the
   * verb that it stands before.
   */
  int ownSubject(int verb) {
    if (subjects[verb] == null) {
      subjects[verb] = findSubject(verb);
    }
    return subjects[verb];
  }

  private int findSubject(int verb) {
    int subject = directSubject(verb);
    if (subject >= 0 && subject < verb) {
      int near = ClauseSubject.of(this, verb);
      boolean astray = near > subject && ClauseSubject.crossed(this, subject, near);
      return astray ? near : subject;
    }
    if (subject >= 0) {
      return subject;
    }
    boolean finite =
        pos(verb).matches("VB[DZP]") || pos(verb - 1).matches("MD|VB[DZP]|RB") && verb > 0;
    int near = finite && parsed() ? ClauseSubject.of(this, verb) : Token.NO_HEAD;
    if (near >= 0) {
      return near;
    }
    for (int child : children.get(verb)) {
      if (child < verb && relation(child).equals("advcl") && pos(child).matches("VB[GN]")) {
        subject = directSubject(child);
        if (subject >= 0) {
          return subject;
        }
      }
    }
    return Token.NO_HEAD;
  }

  /**
   * Where the parser finds two, the one next to the verb; not the name that ends the phrase of the
   * other: "the toll from the sinking of the ferry Mari rose".
   */
  private int directSubject(int verb) {
    int subject = Token.NO_HEAD;
    for (int child : children.get(verb)) {
      boolean ends = subject >= 0 && namesNounBefore(child);
      if (SUBJECTS.contains(relation(child)) && (subject < 0 || child < verb) && !ends) {
        subject = child;
      }
    }
    return subject;
  }

  /** "the ferry Santa Imelda": a name right behind the common noun that it is the name of. */
  private boolean namesNounBefore(int name) {
    int first = name;
    while (first > 0 && pos(first).startsWith("NNP")) {
      first--;
    }
    return first < name && pos(first).matches("NNS?");
  }

  /** Nearest verb above a token, or {@link Token#NO_HEAD}. */
  int governingVerb(int i) {
    int at = head(i);
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      if (verb(at)) {
        return at;
      }
      at = head(at);
    }
    return Token.NO_HEAD;
  }

  /** Whether a token is another one or stands under it. */
  boolean under(int i, int ancestor) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** Leftmost token of a subtree, not counting subtrees that hang on it by one of the relations. */
  int leftEdge(int i, Set<String> without) {
    int edge = i;
    int at = i;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      int next = at;
      for (int child : children.get(at)) {
        if (child < next && !without.contains(relation(child))) {
          next = child;
        }
      }
      if (next == at) {
        break;
      }
      at = next;
      edge = Math.min(edge, at);
    }
    return edge;
  }

  /** Rightmost token of a subtree. */
  int rightEdge(int i) {
    int at = i;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      int next = at;
      for (int child : children.get(at)) {
        next = Math.max(next, child);
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }
}
