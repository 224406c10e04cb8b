package org.tallywire.language.claim;

import java.util.List;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.attribution.AttributionFinder;
import org.tallywire.language.attribution.CueAttributionFinder;
import org.tallywire.language.entity.DocumentEntityResolver;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.entity.EntityResolver;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.quantity.Granularity;
import org.tallywire.language.quantity.RuleQuantityRecognizer;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.time.RuleTimeRecognizer;
import org.tallywire.language.time.TimeMention;
import org.tallywire.language.time.TimeRecognizer;

/**
 * Annotated text in, facts out: the whole of this module behind one method. Thread-safe when its
 * parts are.
 */
public final class FactExtractor {
  private final EntityResolver entities;
  private final TimeRecognizer times;
  private final AttributionFinder attributions;
  private final ClaimExtractor claims;

  public FactExtractor(
      EntityResolver entities,
      TimeRecognizer times,
      AttributionFinder attributions,
      ClaimExtractor claims) {
    this.entities = entities;
    this.times = times;
    this.attributions = attributions;
    this.claims = claims;
  }

  /** The extractors that Tallywire ships, with {@link Granularity#STANDARD}. */
  public static FactExtractor standard() {
    return standard(Granularity.STANDARD, Gazetteer.builtIn(), ConceptReader.NONE);
  }

  /**
   * The extractors that Tallywire ships.
   *
   * @param granularity how far "about" reaches
   * @param gazetteer names whose bearers are known
   * @param reader is asked what a number counts where the rules are in doubt
   */
  public static FactExtractor standard(
      Granularity granularity, Gazetteer gazetteer, ConceptReader reader) {
    return new FactExtractor(
        new DocumentEntityResolver(gazetteer),
        new RuleTimeRecognizer(),
        new CueAttributionFinder(),
        new RuleClaimExtractor(new RuleQuantityRecognizer(granularity), reader));
  }

  /** All facts of one document. */
  public Facts extract(AnnotatedDocument document) {
    List<EntityMention> mentions = entities.resolve(document);
    List<TimeMention> found = times.recognize(document);
    List<Attribution> sources = attributions.find(document, mentions);
    return new Facts(mentions, found, sources, claims.extract(document, mentions, found, sources));
  }
}
