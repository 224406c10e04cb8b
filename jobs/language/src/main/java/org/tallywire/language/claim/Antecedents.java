package org.tallywire.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.InOrder;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * The noun that an elliptic number stands for: that of the count before which most speaks for. Each
 * voter of {@link #score} is one reason; a later count wins over an earlier one that has as many.
 * "[26,000 runners] from 92 countries took part. 1,300 were treated": countries are only where they
 * come from. "counted [31,500 soldiers] at two of the camps ... The general put the number at
 * 44,500": of the same size.
 */
final class Antecedents {
  /** How many sentences back a noun is still understood. */
  private static final int REACH = 5;

  /** Each sentence further back speaks against a noun. */
  private static final int FAR = 3;

  private static final int MOST_CONJUNCTS = 8;

  private static final int PLACE = 4;
  private static final int SIZE = 2;
  private static final int CORE = 2;
  private static final int UNLIKELY = 8;

  /** For the very number that was counted before. */
  private static final int EXACT = 6;

  /** Smaller numbers stand for many things in one text. */
  private static final double SMALL = 10;

  /** Tokens around a number that tell whether those counted live. */
  private static final int NEAR = 6;

  /** How much greater one number may be and still be of the size of the other. */
  private static final double SAME_SIZE = 50;

  private static final Set<String> PLACING =
      Set.of(
          "in", "from", "at", "across", "on", "near", "to", "over", "within", "between", "after");

  /** They count times, not things. */
  private static final Set<String> PERIODS = WordLists.of("counted-times");

  /** A number that a text tells, "a case count of 624", is itself not counted. */
  private static final Set<String> TALLIES = WordLists.of("tally-nouns");

  private static final Set<String> PLACES = WordLists.of("place-nouns");
  private static final Set<String> LANDS = WordLists.of("land-nouns");

  /** The dead; who is alive or missing is none of them. */
  private static final Set<String> BODIES = Set.of("body", "corpse", "death", "fatality", "dead");

  private static final Set<String> ALIVE =
      Set.of("missing", "unaccounted", "alive", "survived", "saved", "rescued", "sick");

  private static final Map<String, String> BEFALLING = EventWords.of("object-verb");

  private static final Set<String> CORES = Set.of("nsubj", "nsubjpass", "dobj", "attr");

  private static final Set<QuantityKind> SHARES =
      Set.of(QuantityKind.PERCENT, QuantityKind.FRACTION);

  private Antecedents() {}

  /**
   * @param site the elliptic number
   * @param before claims made before, nearest last
   * @param phraseEnd where the quantity phrase ends
   * @param rule name of the rule that asks
   */
  static Optional<Concept> of(
      NumberSite site, List<NumericClaim> before, int phraseEnd, String rule) {
    boolean nearest = rule.equals("elliptic-of-them") || isPart(site);
    NumericClaim best = null;
    int most = Integer.MIN_VALUE;
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      int back = site.graph().sentence().number() - claim.sentenceNumber();
      if (back > REACH) {
        break;
      }
      boolean counts =
          claim.concept() != null
              && (claim.quantity().kind() == QuantityKind.COUNT
                  || !rule.equals("elliptic-share")
                      && (SHARES.contains(site.quantity().kind())
                          || rule.equals("elliptic-of-them"))
                      && SHARES.contains(claim.quantity().kind()));
      boolean place = counts && isPlaceAmongPeople(site, claim);
      boolean thing = counts && isThing(site, claim);
      boolean less = nearest && counts && isLess(site, claim); // no part exceeds its whole
      if (counts && !place && !thing && !less && !Claims.isModifier(site, claim)) {
        int score = score(site, claim) - FAR * back;
        if (score > most) {
          best = claim;
          most = score;
        }
        if (nearest && (score > -PLACE || isPart(site))) {
          break; // "42 artists, 19 of whom": those named last
        }
      }
    }
    return Optional.ofNullable(best).map(claim -> Concept.of(claim, phraseEnd, rule));
  }

  /** "17 districts, including [six] in the north", "9,000 stations, of which [170]". */
  private static boolean isPart(NumberSite site) {
    SentenceGraph graph = site.graph();
    String word = graph.lower(site.first() - 1);
    return word.equals("including")
        || word.matches("which|whom") && graph.lower(site.first() - 2).equals("of");
  }

  /** "2,300 people in 12 [cities], of whom 1,500": the cities are not meant. */
  static boolean isPlaceAmongPeople(NumberSite site, NumericClaim claim) {
    boolean place = PLACES.contains(claim.conceptHead()) || LANDS.contains(claim.conceptHead());
    return place && asksForPeople(site);
  }

  private static boolean asksForPeople(NumberSite site) {
    SentenceGraph graph = site.graph();
    return graph.lower(site.first() - 1).equals("whom")
        || graph.lower(site.end()).equals("of") && graph.lower(site.end() + 1).equals("whom")
        || graph.lower(site.end() - 1).equals("whom");
  }

  /**
   * "fired 40 shots, killing [12]": no shots. The traps: "40 missiles, [38] were shot down",
   * "killed nine dogs in May and [two] in June".
   */
  private static boolean isThing(NumberSite site, NumericClaim claim) {
    SentenceGraph graph = site.graph();
    int verb = graph.head(site.top());
    boolean patient = verb >= 0 && graph.relation(site.top()).matches("dobj|nsubjpass");
    String event = patient ? BEFALLING.get(graph.lemma(verb)) : null;
    if (event == null || graph.lemma(verb).equals(claim.predicate())) {
      return false;
    }
    String head = String.valueOf(claim.conceptHead());
    return Things.counted(head) && (!Things.craftOrPlace(head) || event.matches("kill|injure"));
  }

  /** How much speaks for a count: its size, its part in its clause, and what it counts. */
  private static int score(NumberSite site, NumericClaim claim) {
    boolean counts = site.quantity().kind() == QuantityKind.COUNT;
    int score = counts && sized(site, claim) ? SIZE : 0;
    score += claim.quantity().kind() == QuantityKind.COUNT ? SIZE : 0;
    score -= PERIODS.contains(claim.conceptHead()) ? UNLIKELY : 0;
    score -= counts && TALLIES.contains(claim.conceptHead()) ? SIZE : 0;
    score += counts && isAgain(site, claim) ? EXACT : 0;
    score -= BODIES.contains(claim.conceptHead()) && isAlive(site) ? UNLIKELY : 0;
    Token head = head(site, claim);
    Sentence sentence = site.document().sentences().get(claim.sentenceNumber());
    return head == null || head.head() < 0 ? score : score + role(sentence.tokens(), head);
  }

  /**
   * For subjects and objects, against places ("in [17 districts]"); of nouns joined by "and" the
   * first tells, "in Recife and [five towns]", and is a little likelier.
   */
  private static int role(List<Token> tokens, Token noun) {
    int role = 0;
    Token head = noun;
    for (int steps = 0; steps < MOST_CONJUNCTS && isConjunct(tokens, head); steps++) {
      role--;
      head = tokens.get(head.head());
    }
    String above = tokens.get(head.head()).form().toLowerCase(Locale.ROOT);
    boolean placed = "pobj".equals(head.relation()) && PLACING.contains(above);
    role += CORES.contains(String.valueOf(head.relation())) ? CORE : 0;
    return placed ? role - PLACE : role;
  }

  private static boolean isConjunct(List<Token> tokens, Token token) {
    Token above = tokens.get(token.head());
    return "conj".equals(token.relation()) && above.begin() < token.begin() && above.head() >= 0;
  }

  /** The token of the claim's concept that is its head; null where the words hide it. */
  private static Token head(NumberSite site, NumericClaim claim) {
    List<Token> tokens = site.document().sentences().get(claim.sentenceNumber()).tokens();
    int begin = claim.concept().begin();
    for (int i = InOrder.firstFrom(tokens, Token::begin, begin); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.end() > claim.concept().end()) {
        break;
      }
      if (token.lemma().equals(claim.conceptHead())) {
        return token;
      }
    }
    return null;
  }

  /** "40 people in three provinces, [12 of them] children": no provinces. */
  private static boolean isLess(NumberSite site, NumericClaim claim) {
    return site.quantity().kind() == QuantityKind.COUNT
        && claim.quantity().kind() == QuantityKind.COUNT
        && claim.quantity().value() < site.quantity().value();
  }

  /** "68 people were on board ... The ministry stays with [68]". */
  private static boolean isAgain(NumberSite site, NumericClaim claim) {
    double value = site.quantity().value();
    return value > SMALL && value == claim.quantity().value();
  }

  /** "seven bodies were found ... [Eleven] are still missing": no bodies. */
  private static boolean isAlive(NumberSite site) {
    SentenceGraph graph = site.graph();
    int until = Math.min(graph.size(), site.end() + NEAR);
    for (int i = Math.max(0, site.first() - NEAR); i < until; i++) {
      if (ALIVE.contains(graph.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "three camps ... 42,000 soldiers ... put the number at 44,500": numbers of one size. */
  private static boolean sized(NumberSite site, NumericClaim claim) {
    double here = Math.max(1, Math.abs(site.quantity().value()));
    double there = Math.max(1, Math.abs(claim.quantity().value()));
    return Math.max(here, there) / Math.min(here, there) <= SAME_SIZE;
  }
}
