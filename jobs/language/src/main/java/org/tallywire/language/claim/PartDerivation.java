package org.tallywire.language.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A part of a number just named: "3,000 people, including [500 veterans]", "23 patients, [seven of
 * them] in danger". The traps: "killed seven people and wounded 20 others": nobody is counted
 * twice; "shared 900 loaves among 300 guests"; "20 people in six villages, including five
 * children": no village is a child.
 */
final class PartDerivation implements DerivationRule {
  private static final Set<String> INCLUDING = Set.of("including", "includes");

  /** "among them four children", "among those hurt four children". */
  private static final Set<String> WHOLE = Set.of("them", "those", "whom", "these");

  /** "among the dead four children". */
  private static final Set<String> STATES = WordLists.of("condition-adjectives");

  private static final String PLACE = "place";
  private static final Set<String> PLACES = WordLists.of("place-nouns");
  private static final Set<String> LANDS = WordLists.of("land-nouns");

  /** "including 500 veterans, 500 cadets": how far the words before a number are looked at. */
  private static final int REACH = 12;

  @Override
  public Optional<Derivation> find(NumberSite site, Concept concept, List<NumericClaim> before) {
    NumericClaim last = before.isEmpty() ? null : before.get(before.size() - 1);
    SentenceGraph graph = site.graph();
    boolean counts =
        last != null
            && last.sentenceNumber() == graph.sentence().number()
            && site.quantity().kind() == QuantityKind.COUNT
            && last.quantity().kind() == QuantityKind.COUNT;
    if (!counts) {
      return Optional.empty();
    }
    boolean ofThem = concept != null && concept.rule().matches("elliptic-of-th(em|at)");
    if (!ofThem && !included(site)) {
      return Optional.empty();
    }
    NumericClaim near = concept == null ? last : alike(site, concept.head(), before, last);
    NumericClaim whole = !ofThem && isPart(near) ? whole(near, before) : near;
    return whole == null ? Optional.empty() : part(site, whole);
  }

  /**
   * The nearest count of the sentence that may hold such a part, or else the nearest of no places,
   * or else the last one.
   */
  private static NumericClaim alike(
      NumberSite site, String head, List<NumericClaim> before, NumericClaim last) {
    String sort = sort(head);
    NumericClaim placeless = null;
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      if (claim.sentenceNumber() != last.sentenceNumber()) {
        break;
      }
      boolean holds =
          claim.quantity().kind() == QuantityKind.COUNT
              && (isPart(claim) || site.quantity().value() <= claim.quantity().value());
      String whole = sort(claim.conceptHead());
      if (holds && whole.equals(sort)) {
        return claim;
      }
      if (holds && placeless == null && !whole.equals(PLACE)) {
        placeless = claim;
      }
    }
    return sort.equals(PLACE) || placeless == null ? last : placeless;
  }

  /** People are part of people, places of places. */
  private static String sort(String head) {
    String noun = String.valueOf(head);
    if (noun.equals("people") || Persons.person(noun)) {
      return "person";
    }
    return PLACES.contains(noun) || LANDS.contains(noun) ? PLACE : "thing";
  }

  private static Optional<Derivation> part(NumberSite site, NumericClaim whole) {
    boolean fits = site.quantity().value() <= whole.quantity().value();
    String number =
        BigDecimal.valueOf(whole.quantity().value()).stripTrailingZeros().toPlainString();
    return fits ? Optional.of(new Derivation(whole, "part of " + number)) : Optional.empty();
  }

  private static boolean isPart(NumericClaim claim) {
    return claim.derivation() != null && claim.derivation().startsWith("part of");
  }

  private static NumericClaim whole(NumericClaim part, List<NumericClaim> before) {
    return Claims.byId(before, part.derivedFrom()).orElse(null);
  }

  /** Whether "including" stands before the number, with nothing but its list between. */
  private static boolean included(NumberSite site) {
    SentenceGraph graph = site.graph();
    boolean be = graph.lemma(site.first() - 1).equals("be"); // "among the dead were four children"
    for (int i = site.first() - (be ? 2 : 1); i >= 0 && i >= site.first() - REACH; i--) {
      String word = graph.lower(i);
      if (INCLUDING.contains(word)) {
        return !be;
      }
      if (word.equals("among")) {
        return i == 0 || WHOLE.contains(graph.lower(i + 1)) || struck(graph, i + 1);
      }
      boolean list =
          graph.pos(i).matches("CD|JJ.*|NN.*|CC|DT|,|HYPH|PRP\\$|IN") && !word.equals("by")
              || WHOLE.contains(word)
              || graph.pos(i).matches("VB[DN]") && WHOLE.contains(graph.lower(i - 1));
      if (!list) {
        return false;
      }
    }
    return false;
  }

  /** "the dead", "the victims"; not "[shared among] the injured families". */
  private static boolean struck(SentenceGraph graph, int article) {
    String word = graph.lower(article + 1);
    boolean people = STATES.contains(word) && !graph.noun(article + 2) || word.equals("victims");
    return graph.lower(article).equals("the") && people;
  }
}
