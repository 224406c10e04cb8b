package org.tallywire.language.compare.question;

import java.util.Objects;

/**
 * Two numbers of one text. A sentence that gives two gives them of two things; and a text that
 * gives two numbers without naming two sources for them does not contradict itself.
 */
final class PassageGate implements Gate {
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
    boolean oneVoice = Objects.equals(nearest(a), nearest(b));
    return a.inOneSentenceWith(b) || oneVoice
        ? Finding.different(a.claim().text(), b.claim().text())
        : Finding.unknown();
  }

  private static String nearest(Topic topic) {
    return topic.claim().sources().isEmpty() ? null : topic.claim().sources().get(0).text();
  }
}
