package org.tallywire.language.compare.question;

import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The same person, where both claims are about one: ages, and what happened to somebody. A victim
 * is no suspect.
 */
final class PersonGate implements Gate {
  private static final Set<String> SUSPECT = Set.of("arrest", "charge", "attack");

  @Override
  public Finding compare(Topic a, Topic b) {
    if (!a.ofPersonsWith(b)) {
      return Finding.unknown();
    }
    // That two ages are equal is what is asked; it tells nothing of whose they are.
    boolean ages = a.kind() == QuantityKind.AGE;
    Finding found =
        ages ? a.person().ageless().compare(b.person().ageless()) : a.person().compare(b.person());
    boolean opposed =
        a.event() != null
            && b.event() != null
            && (EventGate.suffered(a) && SUSPECT.contains(b.event())
                || SUSPECT.contains(a.event()) && EventGate.suffered(b));
    return opposed && !found.is(Finding.Outcome.SAME)
        ? Finding.different(a.event(), b.event())
        : found;
  }
}
