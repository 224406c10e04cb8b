package org.tallywire.language.claim;

import java.util.List;
import org.tallywire.language.attribution.Attribution;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.time.TimeMention;

/** All that was learned about one document, each list in order of position. */
public record Facts(
    List<EntityMention> entityMentions,
    List<TimeMention> timeMentions,
    List<Attribution> attributions,
    List<NumericClaim> numericClaims) {
  public Facts {
    entityMentions = List.copyOf(entityMentions);
    timeMentions = List.copyOf(timeMentions);
    attributions = List.copyOf(attributions);
    numericClaims = List.copyOf(numericClaims);
  }
}
