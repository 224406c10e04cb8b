package org.tallywire.language.compare.question;

import java.util.Set;
import org.tallywire.language.claim.ClaimStatus;
import org.tallywire.language.quantity.QuantityKind;

/**
 * What is against what may come: 175,000 planned are not 94,000 deployed. Asserted, unconfirmed and
 * denied figures answer one question, and so do planned and possible ones.
 */
final class StatusGate implements Gate {
  private static final Set<ClaimStatus> TO_COME = Set.of(ClaimStatus.PLANNED, ClaimStatus.POSSIBLE);

  @Override
  public Finding compare(Topic a, Topic b) {
    ClaimStatus one = a.claim().status();
    ClaimStatus other = b.claim().status();
    if (a.kind() == QuantityKind.AGE) {
      return Finding.unknown();
    }
    if (one == other) {
      return Finding.same(one.tableName());
    }
    boolean unsure = one == ClaimStatus.UNCONFIRMED || other == ClaimStatus.UNCONFIRMED;
    // What a charge says of victims is marked as unconfirmed or to come, though they are dead.
    boolean happened = a.event() != null && a.event().equals(b.event());
    if (unsure || happened || TO_COME.contains(one) == TO_COME.contains(other)) {
      return Finding.alike(one.tableName(), other.tableName());
    }
    return Finding.different(one.tableName(), other.tableName());
  }
}
