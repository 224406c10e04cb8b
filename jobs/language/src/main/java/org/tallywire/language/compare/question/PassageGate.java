package org.tallywire.language.compare.question;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tallywire.language.text.ResourceTable;

/**
 * Two numbers of one text. A sentence that gives two gives them of two things; and a text that
 * gives two numbers without naming two sources for them does not contradict itself, unless it sets
 * the two against each other.
 */
final class PassageGate implements Gate {
  /** Words of a sentence whose two numbers are the old and the new one of one question. */
  private static final List<String> CORRECTIONS = List.of(" correct", " revis");

  private static final List<String> CUES =
      ResourceTable.words(PassageGate.class, "contrast-cues.txt");

  @Override
  public String name() {
    return "passage";
  }

  @Override
  public Finding compare(Topic a, Topic b) {
    boolean oneNumber =
        Agreement.of(a.answer(), b.answer()).relation() == Agreement.Relation.ONE_NUMBER;
    if (!a.inOneReportWith(b) || oneNumber) {
      return Finding.unknown();
    }
    if (a.inOneSentenceWith(b) && contrasted(a.claim(), b.claim())) {
      return Finding.same("contrasted");
    }
    boolean oneVoice = Objects.equals(nearest(a), nearest(b));
    return a.inOneSentenceWith(b) || oneVoice
        ? Finding.different(a.claim().text(), b.claim().text())
        : Finding.unknown();
  }

  /** "9 million, not 14 million": what stands between the two sets them against each other. */
  private static boolean contrasted(ComparedClaim a, ComparedClaim b) {
    ComparedClaim first = a.begin() <= b.begin() ? a : b;
    ComparedClaim second = first == a ? b : a;
    int from = first.end() - first.sentenceBegin();
    int to = second.begin() - first.sentenceBegin();
    if (from < 0 || to <= from || to > first.sentence().length()) {
      return false;
    }
    String sentence = first.sentence().toLowerCase(Locale.ROOT);
    if (CORRECTIONS.stream().anyMatch(sentence::contains)) {
      return true;
    }
    String between = first.sentence().substring(from, to).toLowerCase(Locale.ROOT);
    return CUES.stream().anyMatch(between::contains);
  }

  private static String nearest(Topic topic) {
    return topic.claim().sources().isEmpty() ? null : topic.claim().sources().get(0).text();
  }
}
