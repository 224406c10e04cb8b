package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One thing while the documents that name it are being gathered. */
final class Bearer {
  /** Neighbours that are remembered; the first are kept, so that none costs more than the next. */
  private static final int MOST_NEIGHBOURS = 400;

  private static final int NEAR_DAYS = 7;

  private final String id;
  private final String name;
  private final boolean settled;
  private final Set<String> forms = new TreeSet<>();
  private final Map<String, PersonName> fullNames = new TreeMap<>();
  private final Map<String, String> beside = new LinkedHashMap<>();
  private Evidence evidence;
  private long documents;
  private LocalDate first;
  private LocalDate last;

  private Bearer(String id, String name, boolean settled, Evidence evidence) {
    this.id = id;
    this.name = name;
    this.settled = settled;
    this.evidence = evidence;
  }

  /** One that earlier batches knew. */
  static Bearer known(KnownEntity known, Evidence evidence, ContextKeys keys) {
    Bearer bearer = new Bearer(known.id(), known.name(), true, evidence);
    known.aliases().forEach(bearer::addForm);
    for (String neighbour : known.beside()) {
      // Whether a neighbour is a person isn't kept: it is found under either key.
      bearer.beside.putIfAbsent(
          keys.of(org.tallywire.language.entity.EntityType.ORG, neighbour), neighbour);
      bearer.beside.putIfAbsent(
          keys.of(org.tallywire.language.entity.EntityType.PERSON, neighbour), neighbour);
    }
    bearer.documents = known.documents();
    bearer.first = known.firstDay();
    bearer.last = known.lastDay();
    return bearer;
  }

  /** One that a document is the first to name. */
  static Bearer fresh(String id, DocumentEntity entity, Evidence evidence) {
    Bearer bearer = new Bearer(id, entity.name(), entity.listed(), evidence);
    bearer.add(entity, Evidence.NONE);
    return bearer;
  }

  void add(DocumentEntity entity, Evidence found) {
    entity.variants().keySet().forEach(this::addForm);
    addForm(entity.name());
    for (Neighbour neighbour : entity.beside()) {
      if (beside.size() < MOST_NEIGHBOURS) {
        beside.putIfAbsent(neighbour.key(), neighbour.name());
      }
    }
    evidence = evidence.with(found);
    documents++;
    LocalDate day = entity.day();
    if (day != null) {
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }
  }

  private void addForm(String form) {
    if (forms.add(form)) {
      PersonName parts = PersonName.of(form);
      if (!parts.isLone()) {
        fullNames.put(form, parts);
      }
    }
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  /** Whether its identifier may not be given up for another. */
  boolean settled() {
    return settled;
  }

  Set<String> forms() {
    return forms;
  }

  /** Its full names as written, with their parts. */
  Map<String, PersonName> fullNames() {
    return fullNames;
  }

  Evidence evidence() {
    return evidence;
  }

  long documents() {
    return documents;
  }

  Shared shared(List<Neighbour> neighbours) {
    return Shared.of(neighbours, beside);
  }

  /** Whether it was in the news within a week of a day. */
  boolean near(LocalDate day) {
    return day != null
        && first != null
        && ChronoUnit.DAYS.between(day, first) <= NEAR_DAYS
        && ChronoUnit.DAYS.between(last, day) <= NEAR_DAYS;
  }

  @Override
  public String toString() {
    return name + " " + id + " " + List.copyOf(forms);
  }
}
