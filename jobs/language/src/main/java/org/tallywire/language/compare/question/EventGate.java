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

  /** What is suffered, not done: those it happens to are victims. */
  private static final Set<String> SUFFERED =
      Set.of("kill", "injure", "shoot", "missing", "rescue", "displace");

  private static final Set<String> TERMS = Set.of("sentence", "jail", "imprison", "condemn");

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
    if (a.kind() == QuantityKind.MEASURE && isTerm(verb) != isTerm(b.claim().predicate())) {
      return Finding.different(verb, b.claim().predicate()); // no other time is a prison term
    }
    boolean sameVerb =
        verb != null && verb.equals(b.claim().predicate()) && !PLAIN_VERBS.contains(verb);
    return sameVerb ? Finding.same(verb) : Finding.unknown();
  }

  private static boolean isTerm(String verb) {
    return verb != null && TERMS.contains(verb);
  }

  /** Whether something happened to those counted that makes them victims. */
  static boolean suffered(Topic topic) {
    return topic.event() != null && SUFFERED.contains(topic.event());
  }

  /** Whether both count victims of the same that happened. */
  static boolean oneFate(Topic a, Topic b) {
    return suffered(a) && a.event().equals(b.event());
  }
}
