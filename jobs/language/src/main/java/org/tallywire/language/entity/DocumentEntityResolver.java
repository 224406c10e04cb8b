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
  private final Descriptions descriptions = new Descriptions();
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
    List<Candidate> parted = GluedSurname.part(document, recognized.candidates(document));
    List<Candidate> names = RecognizedNames.withoutOverlap(repair.repair(document, parted));
    List<Candidate> all = RecognizedNames.withoutOverlap(repeated.complete(document, names));
    return mentions(document, all);
  }

  private List<EntityMention> mentions(AnnotatedDocument document, List<Candidate> candidates) {
    PersonNames persons = new PersonNames();
    OtherNames others = new OtherNames(gazetteer);
    for (Candidate candidate : candidates) {
      if (candidate.type() == EntityType.PERSON) {
        persons.announce(candidate.name());
      } else {
        others.announce(candidate.name(), candidate.type());
      }
    }
    announceBracketed(candidates, others);
    List<NameCluster> clusters = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      clusters.add(
          candidate.type() == EntityType.PERSON
              ? persons.resolve(candidate.name())
              : others.resolve(
                  qualified(candidate), candidate.type(), candidate.precededBy("the")));
    }
    ListedEntities listed = new ListedEntities(gazetteer, candidates, clusters);
    List<EntityMention> mentions = new ArrayList<>(candidates.size());
    for (int i = 0; i < clusters.size(); i++) {
      NameCluster cluster = clusters.get(i);
      mentions.add(mention(document, candidates.get(i), cluster, listed.entry(cluster)));
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
    GazetteerEntry people = before == null ? null : gazetteer.find(before.form());
    GazetteerEntry body = gazetteer.find(candidate.text());
    boolean ministry = body != null && body.canonical().endsWith(" Ministry");
    return ministry && people != null && people.type() == EntityType.NORP
        ? people.canonical() + " " + body.canonical()
        : candidate.name();
  }

  private EntityMention mention(
      AnnotatedDocument document, Candidate candidate, NameCluster cluster, GazetteerEntry known) {
    return new EntityMention(
        candidate.sentence().number(),
        candidate.begin(),
        candidate.finish(),
        candidate.text(),
        candidate.type(),
        known == null
            ? LocalIds.of(cluster.type(), cluster.canonical())
            : ContentId.of("entity", known.id()),
        known == null ? cluster.canonical() : known.canonical(),
        candidate.confidence(),
        candidate.rule(),
        descriptions.of(document, candidate));
  }
}
