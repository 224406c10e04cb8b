package org.tallywire.language.claim;

import org.tallywire.language.attribution.Attribution.TextSpan;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.text.AnnotatedDocument;

/**
 * Where a quantity stands in its sentence.
 *
 * @param document the document
 * @param graph the sentence
 * @param quantity the quantity
 * @param first index of the quantity's first token, hedge included
 * @param number index of the last token of its numeral
 * @param end index after the quantity's last token, unit included
 */
record NumberSite(
    AnnotatedDocument document,
    SentenceGraph graph,
    Quantity quantity,
    int first,
    int number,
    int end) {

  static NumberSite of(AnnotatedDocument document, SentenceGraph graph, Quantity quantity) {
    // A tokenizer that leaves characters out must not put the number outside of the sentence.
    int first = Math.min(graph.tokenAt(quantity.begin()), graph.size() - 1);
    int end = first + 1;
    while (end < graph.size() && graph.token(end).begin() < quantity.end()) {
      end++;
    }
    int number = graph.tokenAt(quantity.numberEnd() - 1);
    return new NumberSite(document, graph, quantity, first, Math.min(number, end - 1), end);
  }

  /**
   * The token of the quantity whose head lies outside it: what the quantity hangs on the sentence
   * by.
   */
  int top() {
    int at = number;
    for (int steps = 0; steps < end - first; steps++) {
      int head = graph.head(at);
      if (head < first || head >= end) {
        break;
      }
      at = head;
    }
    return at;
  }

  /** The same number seen from another sentence of the document. */
  NumberSite in(SentenceGraph other) {
    return new NumberSite(document, other, quantity, other.size(), other.size(), other.size());
  }

  /** The words of tokens {@code from} to {@code to}, exclusive. */
  TextSpan span(int from, int to) {
    int begin = graph.token(from).begin();
    int last = graph.token(to - 1).end();
    return new TextSpan(begin, last, document.textOf(begin, last));
  }

  /** Whether the number stands under a token, or the token inside the quantity. */
  boolean covers(int token) {
    return inside(token) || graph.under(number, token);
  }

  /** Whether a token stands inside the quantity. */
  boolean inside(int token) {
    return token >= first && token < end;
  }
}
