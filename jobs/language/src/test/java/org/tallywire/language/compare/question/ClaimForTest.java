package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.quantity.QuantityKind;

/**
 * Makes claims that read like the news: {@code claim("Two ships carried [about 300 men] home.",
 * about(300)).of("men", "man")}. The brackets hold the phrase of the claim. Each setter changes
 * this builder.
 */
final class ClaimForTest {
  /** Code points between the beginnings of two sentences of a document. */
  private static final int SENTENCE = 1000;

  private final String sentence;
  private final String text;
  private final int begin;
  private final Answer answer;
  private final List<ComparedClaim.Source> sources = new ArrayList<>();
  private Report report = Claims.report("gazette", 1);
  private int sentenceNumber;
  private String concept;
  private String head;
  private String holder;
  private String holderName;
  private String predicate;
  private String event;
  private String place;
  private LocalDate from;
  private LocalDate to;
  private ClaimStatus status = ClaimStatus.ASSERTED;
  private List<String> names = List.of();
  private QuestionVector vector;
  private String rule = "following_noun";

  private ClaimForTest(String marked, Answer answer) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    this.begin = marked.codePointCount(0, open);
    this.text = marked.substring(open + 1, close);
    this.sentence = marked.replace("[", "").replace("]", "");
    this.answer = answer;
  }

  static ClaimForTest claim(String marked, Answer answer) {
    return new ClaimForTest(marked, answer);
  }

  /** What is counted: its words and the lemma of its head. */
  ClaimForTest of(String words, String lemma) {
    concept = words;
    head = lemma;
    return this;
  }

  /** What is counted, in one word. */
  ClaimForTest of(String lemma) {
    return of(lemma, lemma);
  }

  /** Whose it is, by name. */
  ClaimForTest by(String name) {
    holder = name;
    holderName = name;
    return this;
  }

  /** Whose it is, without a name. */
  ClaimForTest byNoun(String noun) {
    holder = noun;
    return this;
  }

  ClaimForTest verb(String lemma) {
    predicate = lemma;
    return this;
  }

  ClaimForTest event(String name) {
    event = name;
    return this;
  }

  ClaimForTest at(String name) {
    place = name;
    return this;
  }

  ClaimForTest on(LocalDate day) {
    return during(day, day);
  }

  ClaimForTest during(LocalDate first, LocalDate last) {
    from = first;
    to = last;
    return this;
  }

  ClaimForTest status(ClaimStatus how) {
    status = how;
    return this;
  }

  /** One more of those who say so, farther from the claim than those before. */
  ClaimForTest says(String source) {
    sources.add(new ComparedClaim.Source(source, null, "asserts"));
    return this;
  }

  /** The same of somebody whose whole name is known. */
  ClaimForTest says(String source, String name) {
    sources.add(new ComparedClaim.Source(source, name, "asserts"));
    return this;
  }

  /** The names inside the phrase. */
  ClaimForTest naming(String... people) {
    names = List.of(people);
    return this;
  }

  ClaimForTest in(Report document) {
    report = document;
    return this;
  }

  /** The place of the sentence in its document, from 0. */
  ClaimForTest sentence(int number) {
    sentenceNumber = number;
    return this;
  }

  ClaimForTest rule(String name) {
    rule = name;
    return this;
  }

  ClaimForTest vector(float... direction) {
    vector = QuestionVector.of(direction);
    return this;
  }

  ComparedClaim build() {
    int start = sentenceNumber * SENTENCE;
    boolean age = answer.kind() == QuantityKind.AGE;
    return new ComparedClaim(
        report.docId() + ":" + (start + begin),
        report,
        sentenceNumber,
        start + begin,
        start + begin + text.codePointCount(0, text.length()),
        text,
        answer,
        age ? null : concept,
        age ? null : head,
        holder,
        holderName,
        predicate,
        event,
        place,
        from,
        to,
        status,
        sources,
        rule,
        sentence,
        start,
        names,
        vector);
  }
}
