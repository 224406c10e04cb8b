package org.tallywire.language.compare.question;

import java.util.Optional;

/**
 * One place. Places nest, and a text names the street here and the city there, so only two
 * countries can't be one.
 */
final class PlaceGate implements Gate {
  @Override
  public Finding compare(Topic a, Topic b) {
    String one = a.claim().place();
    String other = b.claim().place();
    if (one == null || other == null) {
      return Finding.unknown();
    }
    if (one.equalsIgnoreCase(other)) {
      return Finding.same(one);
    }
    Optional<String> first = Party.country(one);
    Optional<String> second = Party.country(other);
    if (first.isEmpty() || second.isEmpty()) {
      return Finding.alike(one, other);
    }
    return first.equals(second) ? Finding.same(first.get()) : Finding.different(one, other);
  }
}
