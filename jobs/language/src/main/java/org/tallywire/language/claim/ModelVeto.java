package org.tallywire.language.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ResourceTable;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Numbers that name a model and so count nothing, though the maker's name is not beside them: "the
 * airline's new 787", in a report that says Boeing somewhere. Before a plural noun other than a
 * word for what the maker makes, or before "of", such a number counts: "737 people".
 */
final class ModelVeto {
  /** Who makes a model of that number. */
  private static final Map<String, Set<String>> MAKERS = makers();

  /** A model with its variant is one, too: "737-800". */
  private static final Pattern NUMBER = Pattern.compile("(\\d{3})(?:-\\d{3})?");

  private static final Set<String> MADE =
      Set.of(
          "aircraft",
          "airplanes",
          "planes",
          "jets",
          "jetliners",
          "airliners",
          "aeroplanes",
          "dreamliners",
          "freighters",
          "cars");

  private final AnnotatedDocument document;

  ModelVeto(AnnotatedDocument document) {
    this.document = document;
  }

  boolean rejects(Sentence sentence, Quantity quantity) {
    if (quantity.kind() != QuantityKind.COUNT || hedged(quantity)) {
      return false;
    }
    Matcher number =
        NUMBER.matcher(document.text()).region(quantity.numberBegin(), quantity.numberEnd());
    return number.matches() && !counts(sentence, quantity) && namesMaker(number.group(1));
  }

  /** Looks through all of the document, and so comes last: few numbers are any maker's model. */
  private boolean namesMaker(String model) {
    Set<String> makers = MAKERS.getOrDefault(model, Set.of());
    return !makers.isEmpty()
        && document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> makers.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean hedged(Quantity quantity) {
    return quantity.comparator() != Comparator.EQUAL && quantity.comparator() != Comparator.RANGE;
  }

  private static boolean counts(Sentence sentence, Quantity quantity) {
    for (Token token : sentence.tokens()) {
      if (token.begin() >= quantity.numberEnd()) {
        String next = token.form().toLowerCase(Locale.ROOT);
        return next.equals("of") || token.pos().equals("NNS") && !MADE.contains(next);
      }
    }
    return false;
  }

  private static Map<String, Set<String>> makers() {
    Map<String, Set<String>> makers = new HashMap<>();
    for (List<String> row : ResourceTable.rows(ModelVeto.class, "models.tsv")) {
      for (String model : row.get(1).split(" ")) {
        makers.computeIfAbsent(model, key -> new HashSet<>()).add(row.get(0));
      }
    }
    return makers;
  }
}
