package org.tallywire.pipeline.evaluate;

/**
 * A number in a gold document.
 *
 * @param uri the document
 * @param span in its raw text
 * @param text the words
 * @param value the number
 * @param unit UCUM code of what its group counts in, which the text's own unit may be converted
 *     into; null for none
 * @param implied whether no numeral stands there
 */
record GoldMention(
    String uri, Span span, String text, double value, String unit, boolean implied) {}
