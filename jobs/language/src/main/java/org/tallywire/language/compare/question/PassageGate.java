package org.tallywire.language.compare.question;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tallywire.language.text.ResourceTable;

/**
 * Two numbers of one text. A sentence that gives two gives them of two things; and a text that
 * gives two numbers without naming two sources for them does not contradict itself, unless it sets
 * the two against each other.
 */
final class PassageGate implements Gate {
  /** Words of a sentence whose two numbers are the old and the new one of one question. */
  private static final Pattern CORRECTIONS =
      Pattern.compile("\\b(correct(s|ed|ing|ions?)?|revis(es?|ed|ing|ions?))\\b");

  /** Further apart two sides hardly ever are. */
  private static final double RIVAL_RATIO = 12;

  private static final Pattern CUES =
      Pattern.compile(
          ResourceTable.words(PassageGate.class, "contrast-cues.txt").stream()
              .map(cue -> Pattern.quote(cue) + (cue.endsWith(";") ? "" : "(?!\\p{L})"))
              .collect(Collectors.joining("|")));

  @Override
  public Finding compare(Topic a, Topic b) {
    if (!a.inOneReportWith(b)
        || Agreement.between(a.answer(), b.answer())
            .filter(agreement -> agreement.relation() == Agreement.Relation.ONE_NUMBER)
            .isPresent()) {
      return Finding.unknown();
    }
    if (a.inOneSentenceWith(b) && contrasted(a.claim(), b.claim())) {
      return Finding.same("contrasted");
    }
    if (rivals(a, b)) {
      return Finding.same("rival figures");
    }
    return a.inOneSentenceWith(b) || ofOneVoice(a, b)
        ? Finding.different(a.claim().text(), b.claim().text())
        : Finding.unknown();
  }

  /** Whether one source gives both, or the text itself. */
  static boolean ofOneVoice(Topic a, Topic b) {
    return Objects.equals(nearest(a), nearest(b));
  }

  /** "9 million, not 14 million": what stands between the two sets them against each other. */
  private static boolean contrasted(ComparedClaim a, ComparedClaim b) {
    ComparedClaim first = a.begin() <= b.begin() ? a : b;
    ComparedClaim second = first == a ? b : a;
    String between = first.ofSentence(first.end(), second.begin()).toLowerCase(Locale.ROOT);
    if (between.isEmpty()) {
      return false;
    }
    String sentence = first.sentence().toLowerCase(Locale.ROOT);
    if (CORRECTIONS.matcher(sentence).find()) {
      return true;
    }
    return CUES.matcher(between).find();
  }

  /**
   * "The unions say 250,000. The ministry says fewer than 50,000.": two voices, one after the
   * other, and at least one gives a bare figure.
   */
  private static boolean rivals(Topic one, Topic other) {
    Topic a = one.claim().begin() <= other.claim().begin() ? one : other;
    Topic b = a == one ? other : one;
    int apart = Math.abs(a.claim().sentenceNumber() - b.claim().sentenceNumber());
    boolean bare = a.figureAlone() || b.figureAlone();
    boolean voiced = a.figureAlone() && b.figureAlone() || a.claim().sources().size() > 0;
    double first = Math.abs(a.claim().value());
    double second = Math.abs(Units.common(a.answer(), b.answer()).orElse(b.answer()).value());
    boolean near = Math.max(first, second) <= RIVAL_RATIO * Math.min(first, second);
    return apart <= 1 && bare && voiced && near && !Objects.equals(voice(a), voice(b));
  }

  private static String voice(Topic topic) {
    String source = nearest(topic);
    return source == null && topic.holder() != null ? topic.holder().text() : source;
  }

  private static String nearest(Topic topic) {
    return topic.claim().sources().isEmpty() ? null : topic.claim().sources().get(0).text();
  }
}
