package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Finds names that the recognizer saw in one sentence of a document and missed in another, and
 * known names that it missed everywhere. What it passed over more often than it took it for a name
 * ("the Borrower", "the Bank" in a contract) is left as it is: there it is more likely that it
 * erred once.
 */
final class RepeatedNames {
  private static final double REPEATED = 0.6;
  private static final double KNOWN = 0.5;

  private final Gazetteer gazetteer;

  RepeatedNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The candidates and what was missed, in order of position. */
  List<Candidate> complete(AnnotatedDocument document, List<Candidate> candidates) {
    Map<Integer, boolean[]> taken = taken(document, candidates);
    Map<String, Integer> balance = balance(document, candidates, taken);
    Map<String, List<Candidate>> byFirstWord =
        byFirstWord(candidates.stream().filter(name -> balance.get(name.text()) >= 0).toList());
    List<Candidate> all = new ArrayList<>(candidates);
    for (Sentence sentence : document.sentences()) {
      boolean[] used = taken.get(sentence.number());
      for (int i = 0; i < used.length && sentence.section().yieldsFacts(); i++) {
        Candidate found = used[i] ? null : match(document, sentence, i, used, byFirstWord);
        if (found != null) {
          all.add(found);
          i = found.end() - 1;
        }
      }
    }
    all.sort(Comparator.comparingInt(Candidate::begin));
    return all;
  }

  /** How much more often each name was seen than passed over. */
  private static Map<String, Integer> balance(
      AnnotatedDocument document, List<Candidate> candidates, Map<Integer, boolean[]> taken) {
    Map<String, List<Candidate>> byFirstWord = byFirstWord(candidates);
    Map<String, Integer> balance = new HashMap<>();
    candidates.forEach(candidate -> balance.merge(candidate.text(), 1, Integer::sum));
    for (Sentence sentence : document.sentences()) {
      boolean[] used = taken.get(sentence.number());
      for (int i = 0; i < sentence.tokens().size() && sentence.section().yieldsFacts(); i++) {
        Candidate missed = used[i] ? null : repeated(document, sentence, i, used, byFirstWord);
        if (missed != null) {
          balance.merge(missed.text(), -1, Integer::sum);
          i = missed.end() - 1;
        }
      }
    }
    return balance;
  }

  private Candidate match(
      AnnotatedDocument document,
      Sentence sentence,
      int at,
      boolean[] used,
      Map<String, List<Candidate>> byFirstWord) {
    Candidate repeated = repeated(document, sentence, at, used, byFirstWord);
    Token token = sentence.tokens().get(at);
    if (repeated != null || !Character.isUpperCase(token.form().charAt(0))) {
      return repeated;
    }
    Gazetteer.Match known =
        isName(token)
            ? gazetteer.longest(document.text(), sentence.tokens(), at, endOfFree(used, at))
            : null;
    return known == null || isTail(sentence, at, known.end(), used)
        ? null
        : Candidate.of(
            document, sentence, at, known.end(), known.entry().type(), KNOWN, "known-name");
  }

  /** A name of the document that the recognizer passed over at this token, or null. */
  private static Candidate repeated(
      AnnotatedDocument document,
      Sentence sentence,
      int at,
      boolean[] used,
      Map<String, List<Candidate>> byFirstWord) {
    Token token = sentence.tokens().get(at);
    if (!Character.isUpperCase(token.form().charAt(0))) {
      return null;
    }
    for (Candidate known : byFirstWord.getOrDefault(token.form(), List.of())) {
      int end = at + known.end() - known.first();
      if (end <= used.length && isFree(used, at, end) && sameWords(known, sentence, at)) {
        Candidate found =
            Candidate.of(document, sentence, at, end, known.type(), REPEATED, "repeated-name");
        return found.text().equals(known.text()) && isNoun(sentence, at, end) ? found : null;
      }
    }
    return null;
  }

  /** Longest first, so that a full name wins over its own first word. */
  private static Map<String, List<Candidate>> byFirstWord(List<Candidate> candidates) {
    Map<String, Candidate> distinct = new java.util.LinkedHashMap<>();
    candidates.forEach(candidate -> distinct.putIfAbsent(candidate.text(), candidate));
    Map<String, List<Candidate>> byFirstWord = new HashMap<>();
    for (Candidate candidate : distinct.values()) {
      String word = candidate.sentence().tokens().get(candidate.first()).form();
      byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(candidate);
    }
    Comparator<Candidate> longest = Comparator.comparingInt(c -> c.first() - c.end());
    byFirstWord.values().forEach(list -> list.sort(longest));
    return byFirstWord;
  }

  private static Map<Integer, boolean[]> taken(
      AnnotatedDocument document, List<Candidate> candidates) {
    Map<Integer, boolean[]> taken = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      taken.put(sentence.number(), new boolean[sentence.tokens().size()]);
    }
    for (Candidate candidate : candidates) {
      boolean[] used = taken.get(candidate.sentence().number());
      for (int i = candidate.first(); i < candidate.end(); i++) {
        used[i] = true;
      }
    }
    return taken;
  }

  /** "Labour Party" in "Fiji Labour Party" is no name of its own. */
  private static boolean isTail(Sentence sentence, int at, int end, boolean[] used) {
    return end - at > 1
        && at > 0
        && !used[at - 1]
        && sentence.tokens().get(at - 1).pos().startsWith("NNP");
  }

  private static int endOfFree(boolean[] used, int from) {
    int end = from;
    while (end < used.length && !used[end]) {
      end++;
    }
    return end;
  }

  private static boolean isFree(boolean[] used, int from, int end) {
    for (int i = from; i < end; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameWords(Candidate known, Sentence sentence, int at) {
    for (int i = 0; i < known.end() - known.first(); i++) {
      String word = known.sentence().tokens().get(known.first() + i).form();
      if (!word.equals(sentence.tokens().get(at + i).form())) {
        return false;
      }
    }
    return true;
  }

  /** One word has to be tagged as a name; of several, their spelling is enough. */
  private static boolean isNoun(Sentence sentence, int at, int end) {
    return end - at > 1 || isName(sentence.tokens().get(at));
  }

  private static boolean isName(Token token) {
    return token.pos().startsWith("NNP") || token.pos().equals("JJ");
  }
}
