package org.tallywire.language.entity.identity;

import java.util.List;

/**
 * Middle names. One that the other name lacks says nothing ("Joseph Robinette Biden" and "Joseph
 * Biden"); two that differ keep two people apart ("George W. Tamm", "George H. Tamm"). An initial
 * agrees with any name that it begins.
 */
final class MiddleNameVoter implements NameVoter {
  private final Folding folding;

  MiddleNameVoter(Folding folding) {
    this.folding = folding;
  }

  @Override
  public String rule() {
    return "middle name";
  }

  @Override
  public Vote vote(PersonName first, PersonName second) {
    List<String> some = first.middle();
    List<String> others = second.middle();
    if (some.isEmpty() || others.isEmpty()) {
      return Vote.NONE;
    }
    List<String> fewer = some.size() <= others.size() ? some : others;
    List<String> more = fewer == some ? others : some;
    return fewer.stream().allMatch(name -> more.stream().anyMatch(other -> agree(name, other)))
        ? Vote.NONE
        : Vote.APART;
  }

  private boolean agree(String name, String other) {
    if (name.length() == 1 || other.length() == 1) {
      return name.charAt(0) == other.charAt(0);
    }
    return folding.sound(name).equals(folding.sound(other));
  }
}
