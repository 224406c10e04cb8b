package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.quantity.Comparator;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.ResourceTable;

/**
 * Claims that no numeral states: that somebody was killed, hurt, arrested and the like counts one.
 * Their rule begins with {@value #PREFIX}.
 */
final class ImpliedClaims {
  /** What the rules of these claims begin with. */
  static final String PREFIX = "implied-";

  private final StatusFinder statuses;
  private final Map<String, Double> shares = new HashMap<>();

  ImpliedClaims(StatusFinder statuses) {
    this.statuses = statuses;
    for (List<String> row : ResourceTable.rows(ImpliedClaims.class, "implied-confidence.tsv")) {
      shares.put(row.get(0), Double.valueOf(row.get(1)));
    }
  }

  /**
   * The claims of one sentence.
   *
   * @param before the claims of the document's numerals up to this sentence's end, which these may
   *     be parts of or follow
   */
  List<NumericClaim> claims(
      DocumentReaders readers,
      EventRoles roles,
      List<NumericClaim> stated,
      List<NumericClaim> before) {
    List<NumericClaim> claims = new ArrayList<>();
    Map<ImpliedMention, NumericClaim> made = new HashMap<>();
    for (ImpliedMention mention : new ImpliedMentions(roles, readers.persons(), stated).find()) {
      NumericClaim whole = mention.whole() == null ? null : made.get(mention.whole());
      NumericClaim claim = claim(readers, roles.graph(), mention, before);
      claim = whole == null ? claim : claim.partOf(whole);
      made.put(mention, claim);
      claims.add(claim);
    }
    return claims;
  }

  /**
   * "[Two guards] and a cook were killed": makes the claims of numerals parts of the sums of their
   * sentence, where they are of no other whole.
   */
  static void tie(List<NumericClaim> stated, List<NumericClaim> implied) {
    Map<Integer, List<NumericClaim>> sums = new HashMap<>();
    for (NumericClaim claim : implied) {
      if (claim.rule().equals(PREFIX + ImpliedMentions.SUM)) {
        sums.computeIfAbsent(claim.sentenceNumber(), number -> new ArrayList<>(1)).add(claim);
      }
    }
    stated.replaceAll(
        claim ->
            sums.getOrDefault(claim.sentenceNumber(), List.of()).stream()
                .filter(sum -> claim.derivedFrom() == null && holds(sum, claim))
                .findFirst()
                .map(claim::partOf)
                .orElse(claim));
  }

  private static boolean holds(NumericClaim sum, NumericClaim part) {
    return part.quantity().kind() == QuantityKind.COUNT
        && sum.begin() <= part.begin()
        && part.end() <= sum.end()
        && sum.event().equals(part.event())
        && part.quantity().value() < sum.quantity().value();
  }

  private NumericClaim claim(
      DocumentReaders readers,
      SentenceGraph graph,
      ImpliedMention mention,
      List<NumericClaim> before) {
    String rule = PREFIX + mention.rule();
    int begin = graph.token(mention.first()).begin();
    int end = graph.token(mention.end() - 1).end();
    double value = mention.value();
    Quantity quantity =
        new Quantity(
            begin,
            end,
            begin,
            end,
            value,
            value,
            value,
            Comparator.EQUAL,
            QuantityKind.COUNT,
            null,
            null,
            null,
            null,
            rule);
    NumberSite phrase =
        new NumberSite(
            readers.document(), graph, quantity, mention.first(), mention.head(), mention.end());
    NumberSite site = told(readers, graph, quantity, mention, phrase);
    Concept concept = concept(graph, mention, phrase, rule);
    int verb =
        graph.verb(mention.predicate())
            ? mention.predicate()
            : graph.governingVerb(mention.predicate());
    Holder holder =
        readers.holders().ofVictim(new HolderQuest(phrase, concept, verb, before)).orElse(null);
    List<Attribution> chain = readers.sources().at(begin, end);
    ClaimStatus status = status(mention, statuses.find(site, chain));
    Period time = readers.times().find(site, status).orElse(null);
    return new NumericClaim(
        ContentId.of("claim", readers.document().docId(), begin, end, rule, mention.event()),
        graph.sentence().number(),
        begin,
        end,
        quantity,
        concept == null ? null : concept.span(),
        concept == null ? null : concept.head(),
        holder == null ? null : holder.span(),
        holder == null ? null : holder.entity(),
        mention.event(),
        readers.places().find(phrase, before).orElse(null),
        time == null ? null : time.start(),
        time == null ? null : time.end(),
        status,
        chain,
        null,
        null,
        shares.getOrDefault(mention.rule(), shares.get(Confidence.ANY)),
        rule,
        mention.event());
  }

  /**
   * Who is expected to survive is hurt for sure, and injuries that nobody reported are reported so.
   */
  private static ClaimStatus status(ImpliedMention mention, ClaimStatus found) {
    // "was not told of his death", "hopes that her murder": that it came about goes without saying.
    boolean presumed =
        mention.rule().equals("event-noun")
            && ClaimEvents.fate(mention.event())
            && found != ClaimStatus.UNCONFIRMED;
    boolean sure =
        presumed
            || mention.rule().equals("condition") && found == ClaimStatus.POSSIBLE
            || mention.rule().equals("none") && found == ClaimStatus.UNCONFIRMED;
    return sure ? ClaimStatus.ASSERTED : found;
  }

  /**
   * Where time and status are looked up: at the phrase, but at the participle where that stands
   * behind it: "the man [shot] on Monday was identified on Friday".
   */
  private static NumberSite told(
      DocumentReaders readers,
      SentenceGraph graph,
      Quantity quantity,
      ImpliedMention mention,
      NumberSite phrase) {
    int predicate = mention.predicate();
    boolean below = predicate >= mention.end() && graph.under(predicate, mention.head());
    return below
        ? new NumberSite(readers.document(), graph, quantity, predicate, predicate, predicate + 1)
        : phrase;
  }

  private static Concept concept(
      SentenceGraph graph, ImpliedMention mention, NumberSite phrase, String rule) {
    int head = mention.head();
    // "the 3-year-old": that is how old one is, and not who.
    if (!graph.pos(head).matches("NNS?") || Patients.yearOld(graph, head)) {
      return null;
    }
    int begin = Math.max(mention.first(), NounPhrases.begin(graph, head));
    int end = mention.rule().equals(ImpliedMentions.SUM) ? head + 1 : mention.end();
    return new Concept(
        phrase.span(Math.min(begin, head), Math.max(end, head + 1)),
        graph.lemma(head),
        head,
        phrase.quantity().end(),
        rule);
  }
}
