package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.Name;
import org.tallywire.language.text.Sentence;
import org.tallywire.language.text.Token;

/**
 * Names as recognized to mentions of entities: cut down to the name, with corrected types, repeated
 * names found where the recognizer missed them, and one {@code entityId} for all variants of a name
 * inside the document. Looks at nothing outside the document. Thread-safe.
 */
public final class DocumentEntityResolver implements EntityResolver {
  private final Gazetteer gazetteer = new Gazetteer();
  private final Descriptions descriptions = new Descriptions();
  private final NameTrimmer trimmer = new NameTrimmer();
  private final TypeRepair repair = new TypeRepair(gazetteer);
  private final RepeatedNames repeated = new RepeatedNames(gazetteer);

  @Override
  public List<EntityMention> resolve(AnnotatedDocument document) {
    List<Candidate> names = withoutOverlap(repair.repair(document, recognized(document)));
    List<Candidate> all = withoutOverlap(repeated.complete(document, names));
    return mentions(document, all);
  }

  private List<Candidate> recognized(AnnotatedDocument document) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.section().yieldsFacts()) {
        for (Name name : sentence.names()) {
          LabelTypes.of(name.type())
              .flatMap(
                  type ->
                      trimmer.trim(
                          document,
                          sentence,
                          name.firstToken(),
                          name.endToken(),
                          type,
                          name.confidence(),
                          "recognized"))
              .ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /** Of two names that overlap the earlier stays. */
  private static List<Candidate> withoutOverlap(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>(candidates.size());
    int end = 0;
    for (Candidate candidate : candidates) {
      if (candidate.begin() >= end) {
        kept.add(candidate);
        end = candidate.finish();
      }
    }
    return kept;
  }

  private List<EntityMention> mentions(AnnotatedDocument document, List<Candidate> candidates) {
    PersonNames persons = new PersonNames();
    OtherNames others = new OtherNames(gazetteer);
    for (Candidate candidate : candidates) {
      if (candidate.type() == EntityType.PERSON) {
        persons.announce(candidate.text());
      } else {
        others.announce(candidate.text(), candidate.type());
      }
    }
    announceBracketed(candidates, others);
    List<NameCluster> clusters = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      clusters.add(
          candidate.type() == EntityType.PERSON
              ? persons.resolve(candidate.text())
              : others.resolve(
                  qualified(candidate), candidate.type(), candidate.precededBy("the")));
    }
    List<EntityMention> mentions = new ArrayList<>(candidates.size());
    for (int i = 0; i < clusters.size(); i++) {
      mentions.add(mention(document, candidates.get(i), clusters.get(i)));
    }
    return mentions;
  }

  private static void announceBracketed(List<Candidate> candidates, OtherNames others) {
    for (int i = 1; i < candidates.size(); i++) {
      Candidate name = candidates.get(i - 1);
      Candidate next = candidates.get(i);
      if (name.type() == EntityType.ORG
          && name.sentence() == next.sentence()
          && next.first() == name.end() + 1
          && next.precededBy("(")
          && next.neighbour(1) != null
          && next.neighbour(1).form().equals(")")) {
        others.announceBracketed(name.text(), next.text());
      }
    }
  }

  /** The name with the people before it: each country has a Foreign Ministry of its own. */
  private String qualified(Candidate candidate) {
    Token before = candidate.neighbour(-1);
    Gazetteer.Entry people = before == null ? null : gazetteer.find(before.form());
    Gazetteer.Entry body = gazetteer.find(candidate.text());
    boolean ministry = body != null && body.canonical().endsWith(" Ministry");
    return ministry && people != null && people.type() == EntityType.NORP
        ? people.canonical() + " " + body.canonical()
        : candidate.text();
  }

  private EntityMention mention(
      AnnotatedDocument document, Candidate candidate, NameCluster cluster) {
    return new EntityMention(
        candidate.sentence().number(),
        candidate.begin(),
        candidate.finish(),
        candidate.text(),
        candidate.type(),
        LocalIds.of(cluster.type(), cluster.canonical()),
        cluster.canonical(),
        candidate.confidence(),
        candidate.rule(),
        descriptions.of(document, candidate));
  }
}
