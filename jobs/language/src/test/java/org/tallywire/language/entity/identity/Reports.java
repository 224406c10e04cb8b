package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.entity.LocalIds;

/** Invented reports by the names in them, and who these turn out to be. */
final class Reports {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private final IdentityWindow window = new IdentityWindow();
  private final DocumentEntities gathering = new DocumentEntities();
  private final List<DocumentEntity> entities = new ArrayList<>();
  private final List<KnownEntity> known = new ArrayList<>();

  /** The names of one report. */
  final class Report {
    private final String docId;
    private final LocalDate day;
    private final List<NamedInDocument> names = new ArrayList<>();

    private Report(String docId, LocalDate day) {
      this.docId = docId;
      this.day = day;
    }

    /** A person, described or not, with what else the report calls the person. */
    Report person(String name, String describedAs, String... others) {
      return add(EntityType.PERSON, name, describedAs, others);
    }

    Report org(String name, String... others) {
      return add(EntityType.ORG, name, null, others);
    }

    Report place(String name) {
      return add(EntityType.GPE, name, null);
    }

    Report add(EntityType type, String name, String describedAs, String... others) {
      String id = LocalIds.of(type, name);
      names.add(new NamedInDocument(id, type, name, name, describedAs));
      for (String other : others) {
        names.add(new NamedInDocument(id, type, other, name, null));
      }
      return this;
    }

    /** Ends the report. */
    Reports end() {
      entities.addAll(gathering.of(docId, day, names));
      return Reports.this;
    }
  }

  Report report(String docId, int day) {
    return new Report(docId, DAY.plusDays(day));
  }

  /** What an earlier night knew. */
  Reports known(EntityType type, String id, List<String> aliases, String... beside) {
    known.add(
        new KnownEntity(
            id,
            type,
            aliases.get(0),
            aliases,
            List.of(),
            List.of(beside),
            3,
            DAY.minusDays(3),
            DAY.minusDays(1)));
    return this;
  }

  /** A person of earlier nights, with what was said of them from one day to another. */
  Reports known(String id, String name, List<String> describedAs, int first, int last) {
    known.add(
        new KnownEntity(
            id,
            EntityType.PERSON,
            name,
            List.of(name),
            describedAs,
            List.of(),
            3,
            DAY.plusDays(first),
            DAY.plusDays(last)));
    return this;
  }

  /** The decisions by document and name; the same for every order of reports. */
  Map<String, Decision> decide() {
    Map<String, Decision> decided = decide(entities);
    for (int seed = 0; seed < 4; seed++) {
      List<DocumentEntity> shuffled = new ArrayList<>(entities);
      Collections.shuffle(shuffled, new Random(seed));
      if (!decide(shuffled).equals(decided)) {
        throw new AssertionError("the order of reports changes who is who");
      }
    }
    return decided;
  }

  private Map<String, Decision> decide(List<DocumentEntity> ordered) {
    Map<String, Decision> byName = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    ordered.forEach(e -> names.put(e.docId() + e.localId(), e.docId() + ": " + e.name()));
    for (Decision decision : window.decide(window.weighed(ordered, known), known)) {
      byName.put(names.get(decision.docId() + decision.localId()), decision);
    }
    return byName;
  }

  /** The identifiers of names, each given as "document: name". */
  Set<String> ids(String... names) {
    Map<String, Decision> decided = decide();
    Set<String> ids = new HashSet<>();
    for (String name : names) {
      if (!decided.containsKey(name)) {
        throw new AssertionError(name + " is not among " + decided.keySet());
      }
      ids.add(decided.get(name).entityId());
    }
    return ids;
  }

  /** All reasons that are told. */
  Set<String> reasons() {
    Set<String> reasons = new TreeSet<>();
    decide().values().forEach(decision -> reasons.addAll(decision.reasons()));
    return reasons;
  }
}
