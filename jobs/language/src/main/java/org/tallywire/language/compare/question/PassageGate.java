package org.tallywire.language.compare.question;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
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

  /** What parts two numbers: another one, or the end of a bracket. */
  private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9)]");

  /** Further apart two sides hardly ever are. */
  private static final double RIVAL_RATIO = 12;

  private static final Pattern CUES =
      Pattern.compile(
          ResourceTable.words(PassageGate.class, "contrast-cues.txt").stream()
              .map(cue -> Pattern.quote(cue) + (cue.endsWith(";") ? "" : "(?!\\p{L})"))
              .collect(Collectors.joining("|")));

  /** "Sales 16.6 mln vs 17 mln": this year's and last year's, however near. */
  private static final Pattern VERSUS = Pattern.compile("\\bvs\\b");

  @Override
  public Finding compare(Topic a, Topic b) {
    if (!a.inOneReportWith(b)) {
      return Finding.unknown();
    }
    Topic first = a.claim().begin() <= b.claim().begin() ? a : b;
    Topic second = first == a ? b : a;
    String between =
        a.inOneSentenceWith(b)
            ? lower(first.claim().ofSentence(first.claim().end(), second.claim().begin()))
            : "";
    if (VERSUS.matcher(between).find() && a.claim().value() != b.claim().value()) {
      return Finding.different(a.claim().text(), b.claim().text());
    }
    if (Agreement.between(a.answer(), b.answer()).filter(Agreement::rounds).isPresent()) {
      return Finding.unknown();
    }
    if (CUES.matcher(between).find()
        || !between.isEmpty() && corrected(lower(first.claim().before()), between)) {
      return Finding.same("contrasted");
    }
    if (rivals(first, second)) {
      return Finding.same("rival figures");
    }
    return a.inOneSentenceWith(b) || ofOneVoice(a, b)
        ? Finding.different(a.claim().text(), b.claim().text())
        : Finding.unknown();
  }

  /** Whether a claim stands in a line of a notice of results: "Net 4.1 mln vs 5.0 mln". */
  static boolean isOfResults(ComparedClaim claim) {
    return VERSUS.matcher(claim.sentence()).find();
  }

  /** Whether one source gives both, or the text itself. */
  static boolean ofOneVoice(Topic a, Topic b) {
    return Objects.equals(nearest(a), nearest(b));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /**
   * "30.13 billion from 30.08 (revised from 30.06)": of the three the last two are one question's.
   * The word stands between the two, or before both and no other number after it.
   *
   * @param before the words of the sentence before the first of the two, lower case
   * @param between those between the two: "9 million, revised from 14 million"
   */
  private static boolean corrected(String before, String between) {
    if (OTHER_NUMBER.matcher(between).find()) {
      return false;
    }
    if (CORRECTIONS.matcher(between).find()) {
      return true;
    }
    Matcher cue = CORRECTIONS.matcher(before);
    int end = -1;
    while (cue.find()) {
      end = cue.end();
    }
    return end >= 0 && !OTHER_NUMBER.matcher(before.substring(end)).find();
  }

  /**
   * "The unions say 250,000. The ministry says fewer than 50,000.": two voices, one after the
   * other, and at least one gives a bare figure.
   */
  private static boolean rivals(Topic first, Topic second) {
    int apart = Math.abs(first.claim().sentenceNumber() - second.claim().sentenceNumber());
    boolean bare = first.figureAlone() || second.figureAlone();
    boolean voiced =
        first.figureAlone() && second.figureAlone() || first.claim().sources().size() > 0;
    double one = Math.abs(first.answer().value());
    double other = Math.abs(Units.inUnitOf(first.answer(), second.answer()).value());
    boolean near = Math.max(one, other) <= RIVAL_RATIO * Math.min(one, other);
    return apart <= 1 && bare && voiced && near && !Objects.equals(voice(first), voice(second));
  }

  private static String voice(Topic topic) {
    String source = nearest(topic);
    return source == null && topic.holder() != null ? topic.holder().text() : source;
  }

  private static String nearest(Topic topic) {
    return topic.claim().sources().isEmpty() ? null : topic.claim().sources().get(0).text();
  }
}
