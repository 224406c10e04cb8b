package org.tallywire.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.pipeline.evaluate.IdentityGold.Mention;

/** Compares what the program takes for one thing with what annotators do, name by name. */
public final class IdentityEvaluation {
  private final IdentityGold gold;
  private final List<MadeMention> found;

  private IdentityEvaluation(IdentityGold gold, List<MadeMention> found) {
    this.gold = gold;
    this.found = found;
  }

  /**
   * Scores the names that a lake has of the gold set's documents.
   *
   * @throws org.tallywire.pipeline.settings.UsageException when it has none of the documents
   */
  public static IdentityEvaluation of(IdentityGold gold, EntityLake lake) {
    return of(gold, lake.of(gold.documents()));
  }

  static IdentityEvaluation of(IdentityGold gold, List<MadeMention> made) {
    return new IdentityEvaluation(gold, new NamedMentionFinder(made).find(gold.mentions()));
  }

  IdentityGold gold() {
    return gold;
  }

  /** The program's name for each gold name, in their order; null where it has none. */
  List<MadeMention> found() {
    return found;
  }

  /**
   * Scores a way, pairwise and B³.
   *
   * @param across whether names of several documents are compared, too; else each document's
   *     entities are its own
   * @param all whether names that were not found count, as entities of their own
   */
  StoryScores scores(IdentityWay way, boolean across, boolean all) {
    List<String> made = new ArrayList<>();
    List<String> truth = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Mention mention = gold.mentions().get(i);
      String document = across ? "" : mention.uri() + " ";
      if (found.get(i) != null) {
        made.add("found " + document + way.entity(found.get(i)));
        truth.add(document + mention.instance());
      } else if (all) {
        made.add("missed " + i);
        truth.add(document + mention.instance());
      }
    }
    return StoryScores.of(made, truth);
  }
}
