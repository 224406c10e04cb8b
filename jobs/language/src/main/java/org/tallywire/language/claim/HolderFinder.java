package org.tallywire.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.EntityMention;
import org.tallywire.language.quantity.QuantityKind;
import org.tallywire.language.text.AnnotatedDocument;

/** Asks the holder rules in order, the surest first. */
final class HolderFinder {
  /** Rules of concepts that another number before has: its holder has this one, too. */
  private static final Set<String> RESTATING =
      Set.of("same-measure", "compared", "elliptic-of-that", "elliptic-of-them");

  private final Times times;
  private final InheritedHolderRule inherited = new InheritedHolderRule();
  private final AgedPersonRule aged;
  private final PossessorRule possessors;
  private final VictimRule victims;
  private final List<HolderRule> parsedRules;

  HolderFinder(AnnotatedDocument document, List<EntityMention> mentions, Times times) {
    this.times = times;
    HolderPhrases phrases =
        new HolderPhrases(new Mentions(mentions), new Anaphora(document, mentions));
    aged = new AgedPersonRule(phrases);
    possessors = new PossessorRule(phrases);
    SubjectHolderRule subjects = new SubjectHolderRule(phrases);
    victims = new VictimRule(phrases, subjects, new Events(document, phrases));
    parsedRules =
        List.of(
            new BelongingRule(phrases),
            new BesideHolderRule(phrases),
            new ContainerRule(phrases),
            new RecipientRule(phrases),
            victims,
            new ForcesRule(phrases),
            new ObjectRelativeRule(phrases),
            subjects,
            new AgentHolderRule(phrases),
            possessors,
            new ComplementHolderRule(phrases),
            new NamedMeasureRule(phrases),
            new LocativeHolderRule(phrases),
            inherited,
            new TopicHolderRule(document, phrases));
  }

  /** Whose the number is; what is counted never holds itself. */
  Optional<Holder> find(HolderQuest quest) {
    if (quest.site().quantity().kind() == QuantityKind.AGE) {
      return aged.find(quest);
    }
    Optional<Holder> possessor =
        isShare(quest) ? Optional.empty() : possessors.find(quest).filter(this::mayHold);
    if (possessor.isPresent() || !quest.graph().parsed()) {
      return possessor;
    }
    if (NamedMeasureRule.isIndex(quest.concept()) || LabelRule.made(quest.concept())) {
      return Optional.empty();
    }
    if (restates(quest)) {
      Optional<Holder> holder = inherited.find(quest);
      if (holder.isPresent()) {
        return holder;
      }
    }
    for (HolderRule rule : parsedRules) {
      Optional<Holder> holder =
          rule.find(quest)
              .filter(found -> rule instanceof NamedMeasureRule || !holdsItself(quest, found))
              .filter(this::mayHold);
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  /**
   * What or who did it, where no numeral counts those whom it befell: nothing else is theirs, least
   * of all what the possessor rules find in "his daughter".
   */
  Optional<Holder> ofVictim(HolderQuest quest) {
    return victims.find(quest).filter(found -> !holdsItself(quest, found)).filter(this::mayHold);
  }

  /** "[Last year] saw 40 strikes": when it was has nothing. */
  private boolean mayHold(Holder found) {
    boolean time =
        found.entity() == null
            && times.around(found.span().begin(), found.span().end()).isPresent();
    return !time && !found.isNobody();
  }

  /** "control 40 percent of the province's land": of a share the subject comes first. */
  private static boolean isShare(HolderQuest quest) {
    QuantityKind kind = quest.site().quantity().kind();
    return quest.graph().parsed()
        && quest.concept() != null
        && quest.concept().rule().equals("of-phrase")
        && (kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION);
  }

  /** "$300 million ([£158 million])": what is the same amount is the same holder's. */
  private static boolean restates(HolderQuest quest) {
    return quest.concept() != null && RESTATING.contains(quest.concept().rule());
  }

  private static boolean holdsItself(HolderQuest quest, Holder holder) {
    return quest.concept() != null && holder.covers(quest.concept().span());
  }
}
