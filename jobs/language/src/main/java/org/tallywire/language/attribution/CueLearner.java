package org.tallywire.language.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Learns from annotated texts which words report: counts how often a verb or noun with a certain
 * complement was marked as a cue. Reads parsed sentences alone.
 */
public final class CueLearner {
  private final Map<String, int[]> counts = new TreeMap<>();

  /** Says of a token whether annotators made it part of a cue. */
  public interface Marks {
    boolean isCue(Token token);
  }

  /**
   * A word and what of it was counted.
   *
   * @param word "v" or "n", the lemma and the frame ({@link Frames}), with blanks between
   * @param marked how often it was marked as a cue
   * @param seen how often it occurred
   */
  public record Learnt(String word, int marked, int seen) {}

  /** Counts the words of one text. */
  public void read(AnnotatedDocument document, Marks marks) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.parsed() && sentence.section().yieldsFacts()) {
        SentenceView view = new SentenceView(sentence);
        for (int i = 0; i < view.size(); i++) {
          count(view, i, marks.isCue(view.token(i)));
        }
      }
    }
  }

  private void count(SentenceView view, int i, boolean marked) {
    String kind = view.isVerb(i) ? "v" : view.isNoun(i) && !view.isName(i) ? "n" : null;
    if (kind == null) {
      return;
    }
    for (String frame : Frames.of(view, i)) {
      int[] count =
          counts.computeIfAbsent(kind + " " + view.lemma(i) + " " + frame, k -> new int[2]);
      count[0] += marked ? 1 : 0;
      count[1]++;
    }
  }

  /**
   * The words that report, in alphabetical order.
   *
   * @param share how much of a word's occurrences must be marked, 0 to 1
   * @param least how often it must be marked
   */
  public List<Learnt> learnt(double share, int least) {
    List<Learnt> words = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= least && count[0] >= share * count[1]) {
            words.add(new Learnt(word, count[0], count[1]));
          }
        });
    return words;
  }
}
