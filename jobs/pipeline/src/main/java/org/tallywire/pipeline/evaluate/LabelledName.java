package org.tallywire.pipeline.evaluate;

/**
 * A name, as annotators or a system mark it.
 *
 * @param span where it stands; {@link TokenSentence} counts in tokens, {@link NameText} in chars
 * @param label as the gold set writes it, or a type of the tables
 */
record LabelledName(Span span, String label) {
  /** The same place under another label. */
  LabelledName as(String other) {
    return new LabelledName(span, other);
  }
}
