package org.tallywire.pipeline.evaluate;

import java.util.Locale;

/**
 * A row of {@code entity_mentions}.
 *
 * @param uri its document's
 * @param span where it stands, in code points of the text that it came in
 * @param text the name
 * @param type as in the table
 * @param entity its {@code entity_id}
 */
record MadeMention(String uri, Span span, String text, String type, String entity) {
  /** Its last word, in lower case. */
  String head() {
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
