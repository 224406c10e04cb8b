package org.tallywire.language.compare.question;

import java.util.List;

/**
 * What one story's claims come to.
 *
 * @param groups by the claim that answered first
 * @param links pairs that were tied, and those that look alike but were kept apart
 */
public record Questions(List<ClaimGroup> groups, List<ClaimLink> links) {
  public Questions {
    groups = List.copyOf(groups);
    links = List.copyOf(links);
  }
}
