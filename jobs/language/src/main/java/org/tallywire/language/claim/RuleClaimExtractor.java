package org.tallywire.language.claim;

import java.util.ArrayList;
import java.util.List;
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

/** Makes a claim of every quantity that is not part of a date, from the words around it. */
public final class RuleClaimExtractor implements ClaimExtractor {
  private final QuantityRecognizer quantities;
  private final ConceptFinder concepts = new ConceptFinder();
  private final StatusFinder statuses = new StatusFinder();
  private final Derivations derivations = new Derivations();
  private final Confidence confidence = new Confidence();

  public RuleClaimExtractor(QuantityRecognizer quantities) {
    this.quantities = quantities;
  }

  @Override
  public List<NumericClaim> extract(
      AnnotatedDocument document,
      List<EntityMention> mentions,
      List<TimeMention> times,
      List<Attribution> attributions) {
    Mentions names = new Mentions(mentions);
    Reading reading =
        new Reading(
            document,
            new HolderFinder(document, mentions),
            new PlaceFinder(names),
            new ClaimTimeFinder(document, times),
            new AttributionChains(attributions));
    TimeVeto veto = new TimeVeto(times, document.text());
    List<NumericClaim> claims = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.section().yieldsFacts() || sentence.tokens().isEmpty()) {
        continue;
      }
      List<Quantity> found = quantities.recognize(document, sentence);
      if (found.isEmpty()) {
        continue;
      }
      SentenceGraph graph = new SentenceGraph(sentence);
      for (Quantity quantity : found) {
        if (!veto.rejects(quantity)) {
          claims.add(claim(reading, graph, quantity, claims));
        }
      }
    }
    return claims;
  }

  /** The readers of one document. */
  private record Reading(
      AnnotatedDocument document,
      HolderFinder holders,
      PlaceFinder places,
      ClaimTimeFinder times,
      AttributionChains sources) {}

  private NumericClaim claim(
      Reading reading, SentenceGraph graph, Quantity quantity, List<NumericClaim> before) {
    AnnotatedDocument document = reading.document();
    NumberSite site = NumberSite.of(document, graph, quantity);
    Concept concept = concepts.find(site, before).orElse(null);
    int verb = Predicates.of(site);
    Holder holder =
        reading.holders().find(new HolderQuest(site, concept, verb, before)).orElse(null);
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
        rule);
  }
}
