package org.tallywire.language.compare.question;

import org.tallywire.language.compare.question.Topic.Part;

/**
 * A whole against its parts: "two of the victims" and "four victims", "three men" and "three other
 * men". Of victims the others are often all there are ("one killed, eight others wounded"), so with
 * one number that tells nothing there.
 */
final class PartGate implements Gate {
  @Override
  public Finding compare(Topic a, Topic b) {
    if (a.part() == b.part()) {
      return a.part() == Part.WHOLE ? Finding.unknown() : Finding.same(a.part());
    }
    boolean oneNumber = a.claim().value() == b.claim().value();
    return EventGate.oneFate(a, b) && oneNumber
        ? Finding.alike(a.part(), b.part())
        : Finding.different(a.part(), b.part());
  }
}
