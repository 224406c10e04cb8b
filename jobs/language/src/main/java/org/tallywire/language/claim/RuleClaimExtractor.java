package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.attribution.AttributionChains;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.quantity.Quantity;
import org.tallywire.language.quantity.QuantityRecognizer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.time.TimeMention;

/**
 * Makes a claim of every quantity that is not part of a date, from the words around it, and of
 * every phrase that counts people without a numeral ({@link ImpliedClaims}).
 */
public final class RuleClaimExtractor implements ClaimExtractor {
  private static final Comparator<NumericClaim> BY_POSITION =
      Comparator.comparingInt(NumericClaim::begin);

  private final QuantityRecognizer quantities;
  private final ConceptReader reader;
  private final ConceptFinder concepts = new ConceptFinder();
  private final StatusFinder statuses = new StatusFinder();
  private final Derivations derivations = new Derivations();
  private final Confidence confidence = new Confidence();
  private final ImpliedClaims impliedClaims = new ImpliedClaims(statuses);

  /** By rules alone. */
  public RuleClaimExtractor(QuantityRecognizer quantities) {
    this(quantities, ConceptReader.NONE);
  }

  /**
   * @param reader is asked what a number counts where the rules are in doubt
   */
  public RuleClaimExtractor(QuantityRecognizer quantities, ConceptReader reader) {
    this.quantities = quantities;
    this.reader = reader;
  }

  @Override
  public List<NumericClaim> extract(
      AnnotatedDocument document,
      List<EntityMention> mentions,
      List<TimeMention> times,
      List<Attribution> attributions) {
    Mentions names = new Mentions(mentions);
    Times told = new Times(times);
    DocumentReaders reading =
        new DocumentReaders(
            document,
            new HolderFinder(document, mentions, told),
            new PlaceFinder(names),
            new ClaimTimeFinder(document, times),
            new AttributionChains(attributions),
            new Persons(names));
    TimeVeto dates = new TimeVeto(told, document.text());
    ModelVeto models = new ModelVeto(document);
    // Apart: what no numeral states must not lead those astray that look back for what one counts.
    List<NumericClaim> claims = new ArrayList<>();
    List<NumericClaim> implied = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.section().yieldsFacts() || sentence.tokens().isEmpty()) {
        continue;
      }
      List<Quantity> found =
          quantities.recognize(document, sentence).stream()
              .filter(q -> !dates.rejects(q) && !models.rejects(sentence, q))
              .toList();
      boolean tells = sentence.parsed() && tells(sentence);
      if (found.isEmpty() && !tells) {
        continue;
      }
      SentenceGraph graph = new SentenceGraph(sentence);
      EventRoles roles = new EventRoles(graph, tells);
      int stated = claims.size();
      SecondReading second = new SecondReading(reader, confidence, document, sentence, found);
      for (Quantity quantity : found) {
        claims.add(claim(reading, graph, roles, second, quantity, claims));
      }
      if (tells) {
        List<NumericClaim> here = List.copyOf(claims.subList(stated, claims.size()));
        implied.addAll(impliedClaims.claims(reading, roles, here, claims));
      }
    }
    // Last, since the rules that look back go by what the claims were when they were read.
    ImpliedClaims.tie(claims, implied);
    claims.addAll(implied);
    claims.sort(BY_POSITION);
    return claims;
  }

  private static boolean tells(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> EventWords.mayTell(token.form().toLowerCase(Locale.ROOT)));
  }

  private NumericClaim claim(
      DocumentReaders reading,
      SentenceGraph graph,
      EventRoles roles,
      SecondReading second,
      Quantity quantity,
      List<NumericClaim> before) {
    AnnotatedDocument document = reading.document();
    NumberSite site = NumberSite.of(document, graph, quantity);
    int verb = Predicates.of(site);
    Concept ruled = concepts.find(site, before).orElse(null);
    Holder holder = holder(reading, site, ruled, verb, before);
    Concept concept = second.of(site, ruled, holder, before);
    if (concept != ruled) {
      holder = holder(reading, site, concept, verb, before);
    }
    List<Attribution> chain = reading.sources().at(quantity.begin(), quantity.end());
    ClaimStatus status = statuses.find(site, chain);
    Optional<Period> time = reading.times().find(site, status);
    Optional<Derivation> derivation = derivations.find(site, concept, before);
    String rule = quantity.rule() + (concept == null ? "" : "+" + concept.rule());
    return new NumericClaim(
        ContentId.of(
            "claim",
            document.docId(),
            quantity.numberBegin(),
            quantity.numberEnd(),
            quantity.rule()),
        graph.sentence().number(),
        quantity.begin(),
        concept == null ? quantity.end() : concept.phraseEnd(),
        quantity,
        concept == null ? null : concept.span(),
        concept == null ? null : concept.head(),
        holder == null ? null : holder.span(),
        holder == null ? null : holder.entity(),
        Predicates.lemma(site, verb),
        reading.places().find(site, before).orElse(null),
        time.map(Period::start).orElse(null),
        time.map(Period::end).orElse(null),
        status,
        chain,
        derivation.map(Derivation::from).map(NumericClaim::id).orElse(null),
        derivation.map(Derivation::how).orElse(null),
        confidence.of(quantity, concept, graph.parsed()),
        rule,
        ClaimEvents.of(site, concept, roles));
  }

  private static Holder holder(
      DocumentReaders reading,
      NumberSite site,
      Concept concept,
      int verb,
      List<NumericClaim> before) {
    return reading.holders().find(new HolderQuest(site, concept, verb, before)).orElse(null);
  }
}
