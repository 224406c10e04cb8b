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

  /** What annotators marked. */
  public interface Marks {
    /** Whether one token is part of a cue and the other of what is reported by it. */
    boolean reports(Token cue, Token content);
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
          count(view, i, marks);
        }
      }
    }
  }

  private void count(SentenceView view, int i, Marks marks) {
    String kind = view.isVerb(i) ? "v" : view.isNoun(i) && !view.isName(i) ? "n" : null;
    if (kind == null) {
      return;
    }
    for (Map.Entry<String, Integer> frame : Frames.of(view, i).entrySet()) {
      String word = kind + " " + view.lemma(i) + " " + frame.getKey();
      int[] count = counts.computeIfAbsent(word, k -> new int[2]);
      count[0] += marks.reports(view.token(i), view.token(frame.getValue())) ? 1 : 0;
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
