package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tallywire.language.entity.EntityType;

/**
 * Names one letter apart from a more frequent one of the same days and context: "Tamn
 * administration" beside "Tamm administration". They may be misspelled, and they may not: both
 * stay, and the rarer is flagged. Candidates meet where they are alike once a letter is left out,
 * so no two names are compared that aren't near each other.
 */
public final class SpellingSuspects {
  /** How the reasons begin. */
  static final String RULE = "suspected variant";

  private static final int SHORTEST = 5;
  private static final int MOST_AT_ONE_KEY = 40;
  private static final int SHOWN = 2;

  /** What two names that may be one need to have in common. */
  private record Pair(EntitySummary rarer, EntitySummary other) {}

  /** The keys under which an entity meets those one letter apart; none where it is no candidate. */
  public Set<String> keys(EntitySummary entity) {
    Set<String> keys = new LinkedHashSet<>();
    String name = Folding.key(entity.name());
    if (name.length() < SHORTEST
        || entity.type() == EntityType.NORP
        || name.chars().anyMatch(Character::isDigit)) {
      return keys;
    }
    String kind = entity.type() == EntityType.PERSON ? "p:" : "t:";
    keys.add(kind + name);
    for (int i = 0; i < name.length(); i++) {
      keys.add(kind + name.substring(0, i) + name.substring(i + 1));
    }
    return keys;
  }

  /**
   * Compares those that met under one key.
   *
   * @return reasons by the identifier of the entity that they are about
   */
  public Map<String, String> among(Collection<EntitySummary> met) {
    List<EntitySummary> ordered = new ArrayList<>(met);
    ordered.sort(
        Comparator.comparingLong((EntitySummary entity) -> -entity.mentions())
            .thenComparing(EntitySummary::id));
    Map<String, String> reasons = new TreeMap<>();
    List<EntitySummary> compared = ordered.subList(0, Math.min(ordered.size(), MOST_AT_ONE_KEY));
    for (int i = 0; i < compared.size(); i++) {
      for (int j = i + 1; j < compared.size(); j++) {
        Pair pair = new Pair(compared.get(j), compared.get(i));
        String reason = reason(pair);
        if (reason != null) {
          reasons.putIfAbsent(pair.rarer().id(), reason);
        }
      }
    }
    return reasons;
  }

  /** The summaries, those of a window that fits into memory, with what they are suspected of. */
  public List<EntitySummary> flag(Collection<EntitySummary> entities) {
    Map<String, List<EntitySummary>> met = new TreeMap<>();
    for (EntitySummary entity : entities) {
      for (String key : keys(entity)) {
        met.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entity);
      }
    }
    Map<String, Set<String>> reasons = new HashMap<>();
    for (List<EntitySummary> together : met.values()) {
      if (together.size() > 1) {
        among(together)
            .forEach(
                (id, reason) ->
                    reasons.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(reason));
      }
    }
    List<EntitySummary> flagged = new ArrayList<>(entities.size());
    for (EntitySummary entity : entities) {
      EntitySummary with = entity;
      for (String reason : reasons.getOrDefault(entity.id(), Set.of())) {
        with = with.with(reason);
      }
      flagged.add(with);
    }
    return flagged;
  }

  private static String reason(Pair pair) {
    String name = Folding.key(pair.rarer().name());
    String other = Folding.key(pair.other().name());
    if (pair.rarer().mentions() >= pair.other().mentions()
        || name.equals(other)
        || isAnotherForm(name, other)
        || !oneApart(name, other)
        || !differsInLongWord(name, other)
        || !sameDays(pair.rarer(), pair.other())) {
      return null;
    }
    List<String> shared = new ArrayList<>(pair.rarer().beside());
    shared.retainAll(pair.other().beside());
    return shared.isEmpty()
        ? null
        : RULE
            + " of "
            + pair.other().name()
            + ": one letter apart, same days, shares "
            + String.join(", ", shared.subList(0, Math.min(SHOWN, shared.size())));
  }

  /** A plural, or a place and its people: "Estonia", "Estonian". */
  private static boolean isAnotherForm(String name, String other) {
    String shorter = name.length() < other.length() ? name : other;
    String longer = name.length() < other.length() ? other : name;
    return longer.equals(shorter + "s") || longer.equals(shorter + "n");
  }

  private static boolean sameDays(EntitySummary one, EntitySummary other) {
    LocalDate first = one.firstDay();
    return first == null || other.firstDay() == null
        ? first == other.firstDay()
        : !one.lastDay().isBefore(other.firstDay()) && !first.isAfter(other.lastDay());
  }

  /** The word that differs has five letters; a letter of a short word makes another word. */
  private static boolean differsInLongWord(String name, String other) {
    List<String> words = List.of(name.split(" "));
    List<String> others = List.of(other.split(" "));
    if (words.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        return Math.max(words.get(i).length(), others.get(i).length()) >= SHORTEST;
      }
    }
    return false;
  }

  /** Whether one letter more, less, other, or two in turn make one name of the other (Damerau). */
  static boolean oneApart(String name, String other) {
    String shorter = name.length() <= other.length() ? name : other;
    String longer = name.length() <= other.length() ? other : name;
    int more = longer.length() - shorter.length();
    if (more > 1) {
      return false;
    }
    int from = 0;
    while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter.length() - from
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    int left = longer.length() - from - end;
    boolean swapped =
        more == 0
            && left == 2
            && shorter.charAt(from) == longer.charAt(from + 1)
            && shorter.charAt(from + 1) == longer.charAt(from);
    return left == 1 || swapped;
  }
}
