package org.tallywire.language.compare.question;

import java.util.Set;
import org.tallywire.language.quantity.QuantityKind;

/**
 * The same that happened: the killed are not the wounded. Those shot are the wounded to many a
 * writer, so that is alike; all who were shot are more than the dead among them. Where nothing
 * happened the verb stands for it.
 */
final class EventGate implements Gate {
  private static final String SHOOT = "shoot";
  private static final String INJURE = "injure";
  private static final Set<String> PLAIN_VERBS = Set.of("be", "have", "say", "do", "include");

  @Override
  public Finding compare(Topic a, Topic b) {
    String one = a.event();
    String other = b.event();
    if (a.kind() == QuantityKind.AGE) {
      return Finding.unknown(); // one may be told of as shot here and as dead there
    }
    if (one != null && other != null) {
      if (one.equals(other)) {
        return Finding.same(one);
      }
      boolean shot = one.equals(SHOOT) && other.equals(INJURE);
      return shot || one.equals(INJURE) && other.equals(SHOOT)
          ? Finding.alike(one, other)
          : Finding.different(one, other);
    }
    if (one != null || other != null) {
      return Finding.unknown();
    }
    String verb = a.claim().predicate();
    boolean sameVerb =
        verb != null && verb.equals(b.claim().predicate()) && !PLAIN_VERBS.contains(verb);
    return sameVerb ? Finding.same(verb) : Finding.unknown();
  }
}
