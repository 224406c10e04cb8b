package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerEntry;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.Token;

/**
 * Names as recognized to mentions of entities: cut down to the name, with corrected types, repeated
 * names found where the recognizer missed them, and one {@code entityId} for all variants of a name
 * inside the document and, where a gazetteer knows the thing, in all documents. Looks at nothing
 * else outside the document. Thread-safe.
 */
public final class DocumentEntityResolver implements EntityResolver {
  private final Gazetteer gazetteer;
  private final RecognizedNames recognized = new RecognizedNames();
  private final TypeRepair repair;
  private final RepeatedNames repeated;

  /** With the lists that Tallywire ships. */
  public DocumentEntityResolver() {
    this(Gazetteer.builtIn());
  }

  /**
   * @param gazetteer names whose bearers are known; such an entity has one id in all documents
   */
  public DocumentEntityResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.repair = new TypeRepair(gazetteer);
    this.repeated = new RepeatedNames(gazetteer);
  }

  @Override
  public List<EntityMention> resolve(AnnotatedDocument document) {
    List<Candidate> names =
        RecognizedNames.withoutOverlap(repair.repair(document, recognized.candidates(document)));
    List<Candidate> all = RecognizedNames.withoutOverlap(repeated.complete(document, names));
    return mentions(all);
  }

  private List<EntityMention> mentions(List<Candidate> candidates) {
    PersonNames persons = new PersonNames();
    OtherNames others = new OtherNames(gazetteer);
    for (Candidate candidate : candidates) {
      if (candidate.type() == EntityType.PERSON) {
        persons.announce(candidate.text());
      } else {
        others.announce(candidate.text(), candidate.type());
      }
    }
    List<NameCluster> clusters = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      clusters.add(
          candidate.type() == EntityType.PERSON
              ? persons.resolve(candidate.text())
              : others.resolve(
                  qualified(candidate), candidate.type(), candidate.precededBy("the")));
    }
    ListedEntities listed = new ListedEntities(gazetteer, candidates, clusters);
    List<EntityMention> mentions = new ArrayList<>(candidates.size());
    for (int i = 0; i < clusters.size(); i++) {
      NameCluster cluster = clusters.get(i);
      mentions.add(mention(candidates.get(i), cluster, listed.entry(cluster)));
    }
    return mentions;
  }

  /** The name with the people before it: each country has a Foreign Ministry of its own. */
  private String qualified(Candidate candidate) {
    Token before = candidate.neighbour(-1);
    GazetteerEntry people = before == null ? null : gazetteer.find(before.form());
    GazetteerEntry body = gazetteer.find(candidate.text());
    boolean ministry = body != null && body.canonical().endsWith(" Ministry");
    return ministry && people != null && people.type() == EntityType.NORP
        ? people.canonical() + " " + body.canonical()
        : candidate.text();
  }

  private static EntityMention mention(
      Candidate candidate, NameCluster cluster, GazetteerEntry known) {
    return new EntityMention(
        candidate.sentence().number(),
        candidate.begin(),
        candidate.finish(),
        candidate.text(),
        candidate.type(),
        known == null
            ? ContentId.of("entity", cluster.type(), NameForms.key(cluster.canonical()))
            : ContentId.of("entity", known.id()),
        known == null ? cluster.canonical() : known.canonical(),
        candidate.confidence(),
        candidate.rule());
  }
}
