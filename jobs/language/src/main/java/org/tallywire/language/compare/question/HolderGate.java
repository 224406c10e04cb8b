package org.tallywire.language.compare.question;

/**
 * The same holder: Russia's troops are not Ukraine's. Of victims the text names the event or the
 * actor in many ways, so that tells nothing.
 */
final class HolderGate implements Gate {
  @Override
  public Finding compare(Topic a, Topic b) {
    Party one = a.holder();
    Party other = b.holder();
    boolean happened = befell(a) || befell(b);
    boolean about = a.ofPersonsWith(b);
    if (one == null || other == null || happened || about) {
      return Finding.unknown();
    }
    if (one.country() != null && other.country() != null) {
      return one.country().equals(other.country())
          ? Finding.same(one.country())
          : Finding.different(one.text(), other.text());
    }
    if (one.within(other)) {
      return Finding.same(one.text());
    }
    return one.named() && other.named()
        ? Finding.different(one.text(), other.text())
        : Finding.unknown();
  }

  /**
   * Whether people are counted to whom something happened; counts of a charge are the accused's.
   */
  private static boolean befell(Topic topic) {
    return topic.event() != null && (topic.head() == null || Person.isNoun(topic.head()));
  }
}
