package org.tallywire.language.compare.question;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.ResourceTable;

/**
 * At what price something stood on a market: "the shares rose to 41.30 euros", "Velmont closed at
 * 39.80". Prices of two days are answers to two questions, however alike they are told. The trap: a
 * bid "of 465 pence a share".
 */
final class MarketQuote {
  private static final Set<String> THINGS =
      Set.copyOf(ResourceTable.words(MarketQuote.class, "quoted-things.txt"));

  /** With these something has a price, whatever it is. */
  private static final Set<String> OF_MARKETS = Set.of("close", "trade", "open", "settle");

  private static final Set<String> VERBS =
      Set.copyOf(ResourceTable.words(MarketQuote.class, "quote-verbs.txt"));

  private static final Pattern NO_WORDS = Pattern.compile("[^a-z]+");

  private MarketQuote() {}

  /** Whether two claims quote prices of two days. */
  static boolean ofTwoDays(Topic a, Topic b) {
    LocalDate one = a.claim().report().publishedDate();
    LocalDate other = b.claim().report().publishedDate();
    return one != null && other != null && !one.equals(other) && is(a.claim()) && is(b.claim());
  }

  private static boolean is(ComparedClaim claim) {
    if (claim.kind() != QuantityKind.MONEY || claim.predicate() == null) {
      return false;
    }
    boolean ofMarkets = OF_MARKETS.contains(claim.predicate());
    if (!ofMarkets && !VERBS.contains(claim.predicate())) {
      return false; // asked for each pair of claims: the sentence is looked at last
    }
    String before = claim.before().toLowerCase(Locale.ROOT).stripTrailing();
    return (before.endsWith(" at") || before.endsWith(" to")) && (ofMarkets || names(before));
  }

  private static boolean names(String words) {
    return NO_WORDS.splitAsStream(words).anyMatch(THINGS::contains);
  }
}
