package org.tallywire.language.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallywire.language.entity.gazetteer.Gazetteer;
import org.tallywire.language.entity.gazetteer.GazetteerEntry;
import org.tallywire.language.text.AnnotatedDocument;
import org.tallywire.language.text.ResourceTable;
import org.tallywire.language.text.Token;

/** Corrects what recognizers often get wrong, by known names, by neighbours, by the document. */
final class TypeRepair {
  /** What a person's full name says about his surname, against 1 at most for a lone label. */
  private static final double SURNAME = 2;

  /** Inhabitants of a place that is meant rather than a mountain or sea of its name. */
  private static final int LARGE_PLACE = 100_000;

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> words = new HashMap<>();

  TypeRepair(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (List<String> row : ResourceTable.rows(getClass(), "organization-words.tsv")) {
      words.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(row.get(1));
    }
  }

  /** The candidates with better types; those that are part of an office are left out. */
  List<Candidate> repair(AnnotatedDocument document, List<Candidate> candidates) {
    List<Candidate> repaired = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      local(document, candidate).ifPresent(repaired::add);
    }
    return UnlistedPeoples.settle(consistent(repaired));
  }

  private Optional<Candidate> local(AnnotatedDocument document, Candidate candidate) {
    if (isOffice(candidate)) {
      return Optional.empty();
    }
    Token next = candidate.neighbour(1);
    if (next != null && isOneOf("follows", next.form()) && mayBeFollowed(candidate, next)) {
      return Optional.of(administration(document, candidate));
    }
    GazetteerEntry entry = gazetteer.find(candidate.text());
    if (entry != null) {
      return Optional.of(
          isPersonOfThatName(candidate)
              ? candidate
              : candidate.withType(entry.type(), "known-name"));
    }
    return Optional.of(
        isKnownPlace(candidate) ? candidate.withType(EntityType.GPE, "known-place") : candidate);
  }

  /**
   * A large city or region that was taken for a mountain or a sea; nothing else becomes a place.
   * Small towns are often called like rivers (Potomac) and directions (North).
   */
  private boolean isKnownPlace(Candidate candidate) {
    return candidate.type() == EntityType.LOC && isLargePlace(candidate.text());
  }

  private boolean isLargePlace(String name) {
    GazetteerEntry place = gazetteer.find(name, EntityType.GPE);
    return place != null && place.population() >= LARGE_PLACE;
  }

  /** "Defense" in "Defense Minister", "State" in "Secretary of State": no organization is meant. */
  private boolean isOffice(Candidate candidate) {
    if (candidate.type() == EntityType.PERSON || !isOneOf("office", candidate.text())) {
      return false;
    }
    Token next = candidate.neighbour(1);
    Token before = candidate.neighbour(-2);
    return (next != null && isOneOf("holder", next.form()))
        || (before != null && candidate.precededBy("of") && isOneOf("holder", before.form()));
  }

  /**
   * Whether a name and the word behind it are one organization: with persons and firms always; with
   * a place for an administration that is no large place's, since that is a president's name
   * misspelled ("Biben administration"). A large place's administration is the place itself.
   */
  private boolean mayBeFollowed(Candidate candidate, Token next) {
    return switch (candidate.type()) {
      case PERSON, ORG -> true;
      case GPE -> next.form().equalsIgnoreCase("administration") && !isLargePlace(candidate.text());
      default -> false;
    };
  }

  /** "Biden administration" is an organization, not Biden. */
  private static Candidate administration(AnnotatedDocument document, Candidate name) {
    int finish = name.neighbour(1).end();
    return new Candidate(
        name.sentence(),
        name.first(),
        name.end() + 1,
        name.begin(),
        finish,
        document.textOf(name.begin(), finish),
        EntityType.ORG,
        name.confidence(),
        "administration");
  }

  /** "Jordan" the player keeps his type. */
  private static boolean isPersonOfThatName(Candidate candidate) {
    return candidate.type() == EntityType.PERSON
        && candidate.first() > 0
        && candidate.neighbour(-1).pos().equals("NNP");
  }

  private boolean isOneOf(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * One spelling has one type in a document: the one with most weight; a person's surname is his.
   */
  private List<Candidate> consistent(List<Candidate> candidates) {
    Map<String, Map<EntityType, Double>> votes = new HashMap<>();
    for (Candidate candidate : candidates) {
      vote(votes, candidate.text(), candidate.type(), candidate.confidence());
      int space = candidate.text().lastIndexOf(' ');
      if (candidate.type() == EntityType.PERSON && space > 0) {
        vote(votes, candidate.text().substring(space + 1), EntityType.PERSON, SURNAME);
      }
    }
    List<Candidate> agreed = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      agreed.add(
          gazetteer.find(candidate.text()) != null
              ? candidate
              : candidate.withType(
                  winner(votes.get(candidate.text()), candidate.type()), "same-in-document"));
    }
    return agreed;
  }

  private static void vote(
      Map<String, Map<EntityType, Double>> votes, String text, EntityType type, double weight) {
    votes
        .computeIfAbsent(text, key -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Double::sum);
  }

  /** A type wins with twice the weight of the candidate's own. */
  private static EntityType winner(Map<EntityType, Double> votes, EntityType own) {
    EntityType best = own;
    for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
      if (vote.getValue() >= 2 * votes.get(own) && vote.getValue() > votes.get(best)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
