package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import org.tallywire.language.quantity.QuantityKind;

/**
 * A text goes on about whom it spoke of: a number with no holder of its own has that of the claim
 * before. "[Tallis Bank] earned $4 million last year. Deposits rose 3 percent." The trap: only
 * numbers of one kind, or of the same thing, go on about one holder, and who kills seldom is who
 * arrests; over the end of a sentence counts only about one with a name, and no further than two
 * sentences.
 */
final class InheritedHolderRule implements HolderRule {
  private static final int REACH = 2;

  @Override
  public Optional<Holder> find(HolderQuest quest) {
    QuantityKind kind = quest.site().quantity().kind();
    int sentence = quest.graph().sentence().number();
    List<NumericClaim> before = quest.before();
    for (int i = before.size() - 1; i >= Claims.oldest(before); i--) {
      NumericClaim claim = before.get(i);
      if (sentence - claim.sentenceNumber() > REACH) {
        break;
      }
      if (VictimRule.differs(quest, claim)) {
        continue;
      }
      boolean here = claim.sentenceNumber() == sentence;
      boolean alike = claim.quantity().kind() == kind && goesOn(quest, claim);
      boolean meant = quest.concept() != null && quest.concept().span().equals(claim.concept());
      if (claim.holder() != null && ((here && claim.quantity().kind() == kind) || alike || meant)) {
        return Optional.of(new Holder(claim.holder(), claim.holderEntity()));
      }
    }
    return Optional.empty();
  }

  /** Amounts go on about one holder; counts only where the same is counted, of somebody named. */
  private static boolean goesOn(HolderQuest quest, NumericClaim claim) {
    if (quest.site().quantity().kind() != QuantityKind.COUNT) {
      return true;
    }
    boolean same = quest.concept() == null || quest.concept().head().equals(claim.conceptHead());
    return same && claim.holderEntity() != null;
  }
}
