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
  private static final Map<String, Set<String>> MODELS = models();

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

  private final String text;
  private final Set<String> models;

  /** Looks for makers in all of a document. */
  ModelVeto(AnnotatedDocument document) {
    text = document.text();
    models = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        models.addAll(MODELS.getOrDefault(token.form().toLowerCase(Locale.ROOT), Set.of()));
      }
    }
  }

  boolean rejects(Sentence sentence, Quantity quantity) {
    if (models.isEmpty() || quantity.kind() != QuantityKind.COUNT || hedged(quantity)) {
      return false;
    }
    Matcher number = NUMBER.matcher(text).region(quantity.numberBegin(), quantity.numberEnd());
    return number.matches() && models.contains(number.group(1)) && !counts(sentence, quantity);
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

  private static Map<String, Set<String>> models() {
    Map<String, Set<String>> models = new HashMap<>();
    for (List<String> row : ResourceTable.rows(ModelVeto.class, "models.tsv")) {
      models.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    return models;
  }
}
