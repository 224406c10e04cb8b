package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A numeric claim as it lies in the lake, with what its document says around it.
 *
 * @param id {@code claim_id}
 * @param report the document
 * @param sentenceNumber the sentence it stands in
 * @param begin first code point of its phrase
 * @param end after the last
 * @param text the phrase
 * @param answer the number
 * @param concept what is counted or measured, or null
 * @param conceptHead lemma of its head, or null
 * @param holder whose, as written, or null
 * @param holderName the fullest form of the name in the holder, or null
 * @param predicate lemma of the verb, or null
 * @param event what happened to those counted, or null
 * @param place name of the place, or null
 * @param timeStart first day that it speaks of, or null
 * @param timeEnd last day, or null
 * @param status how it is put forward
 * @param sources who says so, nearest first
 * @param rule the rule that made it
 * @param sentence the words of its sentence
 * @param sentenceBegin first code point of that
 * @param names fullest forms of the names inside its phrase
 * @param vector what it answers, as a network reads it, or null
 */
public record ComparedClaim(
    String id,
    Report report,
    int sentenceNumber,
    int begin,
    int end,
    String text,
    Answer answer,
    String concept,
    String conceptHead,
    String holder,
    String holderName,
    String predicate,
    String event,
    String place,
    LocalDate timeStart,
    LocalDate timeEnd,
    ClaimStatus status,
    List<Source> sources,
    String rule,
    String sentence,
    int sentenceBegin,
    List<String> names,
    QuestionVector vector) {
  /** First published first; in one document in the order of the text. */
  static final Comparator<ComparedClaim> BY_PUBLICATION =
      Comparator.comparing(ComparedClaim::report, Report.BY_PUBLICATION)
          .thenComparing(ComparedClaim::begin)
          .thenComparing(ComparedClaim::end)
          .thenComparing(ComparedClaim::id);

  private static final List<String> VAGUE =
      List.of("dozens", "several", "hundreds", "thousands", "scores", "a few", "many", "multiple");

  public ComparedClaim {
    sources = List.copyOf(sources);
    names = List.copyOf(names);
  }

  /**
   * Somebody in the chain of those who say so.
   *
   * @param text as written, or null
   * @param name the fullest form of the name in it, or null
   * @param stance what it does with the claim, or null
   */
  public record Source(String text, String name, String stance) {}

  /** The same in the unit of another answer. */
  ComparedClaim measuredAs(Answer like) {
    Answer measured =
        new Answer(
            answer.value(),
            answer.low(),
            answer.high(),
            answer.comparator(),
            like.kind(),
            like.unit(),
            like.perUnit(),
            answer.change());
    return new ComparedClaim(
        id,
        report,
        sentenceNumber,
        begin,
        end,
        text,
        measured,
        concept,
        conceptHead,
        holder,
        holderName,
        predicate,
        event,
        place,
        timeStart,
        timeEnd,
        status,
        sources,
        rule,
        sentence,
        sentenceBegin,
        names,
        vector);
  }

  /** Whether no numeral states it. */
  boolean implied() {
    return rule.startsWith("implied");
  }

  /** Whether another claim of the same text stands inside its phrase. */
  boolean covers(ComparedClaim other) {
    return begin <= other.begin && end >= other.end;
  }

  /** The words of its sentence before it. */
  String before() {
    return ofSentence(sentenceBegin, begin);
  }

  /**
   * The words of its sentence from one place of the document to another; empty where they don't
   * stand there.
   *
   * @param from first code point
   * @param to code point after the last
   */
  String ofSentence(int from, int to) {
    int length = sentence.codePointCount(0, sentence.length());
    if (from < sentenceBegin || to <= from || to - sentenceBegin > length) {
      return "";
    }
    int first = sentence.offsetByCodePoints(0, from - sentenceBegin);
    return sentence.substring(first, sentence.offsetByCodePoints(first, to - from));
  }

  /** Whether its words give no number of their own, but that there are many: "dozens". */
  boolean vague() {
    return answer.comparator() == org.tallywire.language.quantity.Comparator.AT_LEAST
        && answer.high() == null
        && VAGUE.stream().anyMatch(text.toLowerCase(java.util.Locale.ROOT)::contains);
  }

  QuantityKind kind() {
    return answer.kind();
  }

  double value() {
    return answer.value();
  }
}
