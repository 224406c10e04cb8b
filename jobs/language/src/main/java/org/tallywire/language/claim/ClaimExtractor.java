package org.tallywire.language.claim;

import java.util.List;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.time.TimeMention;

/** Makes claims of the numbers of a document. */
public interface ClaimExtractor {
  /**
   * The claims of a document in order of position. Numbers that are part of a date, a time of day
   * or a name make none.
   */
  List<NumericClaim> extract(
      AnnotatedDocument document,
      List<EntityMention> mentions,
      List<TimeMention> times,
      List<Attribution> attributions);
}
