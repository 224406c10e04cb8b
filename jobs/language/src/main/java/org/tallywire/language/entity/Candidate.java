package org.tallywire.language.entity;

import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * A name on its way from the recognizer to a mention.
 *
 * @param sentence where it stands
 * @param first index of its first token
 * @param end index after its last token
 * @param begin first char; inside the first token where punctuation was cut off
 * @param finish after the last char
 * @param text as written
 * @param type what it names
 * @param confidence 0 to 1
 * @param rule names the rule that found or last changed it
 */
record Candidate(
    Sentence sentence,
    int first,
    int end,
    int begin,
    int finish,
    String text,
    EntityType type,
    double confidence,
    String rule) {

  static Candidate of(
      AnnotatedDocument document,
      Sentence sentence,
      int first,
      int end,
      EntityType type,
      double confidence,
      String rule) {
    int begin = sentence.tokens().get(first).begin();
    int finish = sentence.tokens().get(end - 1).end();
    return new Candidate(
        sentence,
        first,
        end,
        begin,
        finish,
        document.textOf(begin, finish),
        type,
        confidence,
        rule);
  }

  /** The name as it is spelled: with capitals, where the writer left them out. */
  String name() {
    return NameForms.capitalized(text);
  }

  Candidate withType(EntityType other, String because) {
    return other == type
        ? this
        : new Candidate(
            sentence, first, end, begin, finish, text, other, confidence * 0.9, because);
  }

  /** The token some places before or after the name, or null. */
  Token neighbour(int offset) {
    int index = offset < 0 ? first + offset : end - 1 + offset;
    return index >= 0 && index < sentence.tokens().size() ? sentence.tokens().get(index) : null;
  }

  boolean precededBy(String word) {
    Token before = neighbour(-1);
    return before != null && before.form().equalsIgnoreCase(word);
  }
}
