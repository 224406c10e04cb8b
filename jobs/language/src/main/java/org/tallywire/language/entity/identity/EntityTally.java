package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.entity.EntityType;

/** Adds up what the mentions of one entity say; the order in which they come changes nothing. */
public final class EntityTally {
  private static final int MOST_ALIASES = 200;
  private static final int MOST_REASONS = 100;
  private static final int MOST_DESCRIPTIONS = 8;
  private static final int MOST_BESIDE = 16;

  /** Part of the mentions that a fuller name needs to be the one that stands for all. */
  private static final double OFTEN = 0.1;

  private static final int LONGEST_ACRONYM = 5;

  private final String id;
  private final Map<String, Long> forms = new TreeMap<>();
  private final Map<String, Long> names = new TreeMap<>();
  private final Map<EntityType, Long> types = new EnumMap<>(EntityType.class);
  private final Map<String, Long> descriptions = new TreeMap<>();
  private final Map<String, Long> beside = new TreeMap<>();
  private final Map<String, String> reasons = new TreeMap<>();
  private long mentions;
  private long documents;
  private LocalDate firstDay;
  private LocalDate lastDay;

  /**
   * @param id of the entity
   */
  public EntityTally(String id) {
    this.id = id;
  }

  /**
   * Adds mentions that are alike.
   *
   * @param type what is named
   * @param text as written
   * @param name the fullest name in the document; null counts as the text
   * @param describedAs what stands beside it, or null
   * @param count how many such mentions there are
   */
  public void addMentions(
      EntityType type, String text, String name, String describedAs, long count) {
    forms.merge(text, count, Long::sum);
    names.merge(name == null ? text : name, count, Long::sum);
    types.merge(type, count, Long::sum);
    if (describedAs != null) {
      descriptions.merge(describedAs, count, Long::sum);
    }
    mentions += count;
  }

  /**
   * Adds documents that name it.
   *
   * @param count how many
   * @param first first publication day, or null
   * @param last last publication day, or null
   */
  public void addDocuments(long count, LocalDate first, LocalDate last) {
    documents += count;
    firstDay = firstDay == null || (first != null && first.isBefore(firstDay)) ? first : firstDay;
    lastDay = lastDay == null || (last != null && last.isAfter(lastDay)) ? last : lastDay;
  }

  /** Adds a name that stands beside it, in so many documents. */
  public void addBeside(String name, long count) {
    beside.merge(name, count, Long::sum);
  }

  /** Adds a reason of {@link Decision#reasons}. */
  public void addReason(String reason) {
    // One rule and pair of names is told once, however many documents tell it.
    reasons.merge(told(reason), reason, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** Adds what an earlier night noted of it: its reasons, and its neighbours in their order. */
  public void know(Collection<String> earlierReasons, List<String> earlierBeside) {
    for (String reason : earlierReasons) {
      if (!reason.startsWith(SpellingSuspects.RULE)) {
        addReason(reason);
      }
    }
    for (int i = 0; i < earlierBeside.size(); i++) {
      addBeside(earlierBeside.get(i), Math.max(1, MOST_BESIDE - i));
    }
  }

  private static String told(String reason) {
    int bracket = reason.indexOf(" (");
    return bracket < 0 ? reason : reason.substring(0, bracket);
  }

  /** Whether documents of the window name it. */
  public boolean isNamed() {
    return mentions > 0;
  }

  /**
   * All that was added.
   *
   * @param countries tells which country a name stands for
   */
  public EntitySummary summary(Countries countries) {
    EntityType type = most(types);
    String name = name(type);
    String country = countries.code(name).orElse(null);
    return new EntitySummary(
        id,
        name,
        type,
        mostFrequent(forms, MOST_ALIASES),
        type == EntityType.PERSON ? null : country,
        mentions,
        documents,
        reasons.values().stream().sorted().limit(MOST_REASONS).toList(),
        mostFrequent(descriptions, MOST_DESCRIPTIONS),
        mostFrequent(beside, MOST_BESIDE),
        firstDay,
        lastDay);
  }

  /** The most frequent name of several words, where it isn't rare; else the most frequent. */
  private String name(EntityType type) {
    Map<String, Long> spelled = new TreeMap<>();
    names.forEach((form, count) -> spelled.merge(Folding.key(form), count, Long::sum));
    String most = most(spelled);
    if (type != EntityType.NORP && type != EntityType.GPE) {
      Map<String, Long> fuller = new TreeMap<>(spelled);
      fuller
          .entrySet()
          .removeIf(e -> e.getKey().indexOf(' ') < 0 || e.getValue() < OFTEN * mentions);
      most = fuller.isEmpty() ? most : most(fuller);
    }
    return spelling(most);
  }

  /** The most frequent spelling of a folded name; one in capitals only where there is no other. */
  private String spelling(String key) {
    Map<String, Long> forms = new TreeMap<>(names);
    forms.keySet().removeIf(form -> !Folding.key(form).equals(key));
    Map<String, Long> mixed = new TreeMap<>(forms);
    mixed.keySet().removeIf(form -> form.equals(form.toUpperCase(Locale.ROOT)));
    Map<String, Long> written = new TreeMap<>(this.forms);
    written.keySet().removeIf(form -> !Folding.key(form).equals(key));
    written.keySet().removeIf(form -> form.equals(form.toUpperCase(Locale.ROOT)));
    return most(
        !mixed.isEmpty()
            ? mixed
            : key.length() > LONGEST_ACRONYM && !written.isEmpty() ? written : forms);
  }

  private static <T extends Comparable<T>> T most(Map<T, Long> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.comparingLong((Map.Entry<T, Long> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static List<String> mostFrequent(Map<String, Long> counts, int limit) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
