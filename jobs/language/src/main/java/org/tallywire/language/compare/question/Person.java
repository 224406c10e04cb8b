package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tallywire.language.entity.FirstNames;
import org.tallywire.language.entity.identity.Generations;
import org.tallywire.language.text.ResourceTable;

/**
 * One person, as far as a phrase tells.
 *
 * @param first first name, lower case, or null
 * @param last surname, or null where nobody is named
 * @param generation "jr", "sr" or a numeral after the name, or null
 * @param description noun for the person, lower case, or null
 * @param age in years, or null
 */
record Person(String first, String last, String generation, String description, Double age) {
  private static final Map<String, List<String>> NOUNS = load();
  private static final FirstNames FIRST_NAMES = new FirstNames();
  private static final int SEX = 0;
  private static final int SIDE = 2;

  /** Two sides that one person may be on. */
  private static final Set<String> VICTIM_AND_OFFICER = Set.of("victim", "officer");

  /** A person by name, or by the noun that a phrase ends in. */
  static Person of(String name, String noun) {
    List<String> words = new ArrayList<>();
    String generation = null;
    if (name != null) {
      for (String word : name.split("[ ,]+")) {
        String plain = word.replaceAll("[^\\p{L}'’-]", "").toLowerCase(Locale.ROOT);
        if (Generations.isSuffix(plain)) {
          generation = words.isEmpty() ? null : plain;
        } else if (!plain.isEmpty()) {
          words.add(plain);
        }
      }
    }
    String description = noun == null ? null : noun.toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return new Person(null, null, null, description, null);
    }
    String last = words.get(words.size() - 1);
    String first = words.size() > 1 ? words.get(0) : null;
    return new Person(first, last, generation, description, null);
  }

  /** The same person with a noun for it, where none is known yet. */
  Person describedAs(String noun) {
    return description == null ? new Person(first, last, generation, noun, age) : this;
  }

  /** The same person without an age. */
  Person ageless() {
    return age == null ? this : new Person(first, last, generation, description, null);
  }

  /** The same person with an age, where none is known yet. */
  Person aged(Double years) {
    return age == null ? new Person(first, last, generation, description, years) : this;
  }

  boolean named() {
    return last != null;
  }

  /** Whether a noun is one for people. */
  static boolean isNoun(String noun) {
    return noun != null && NOUNS.containsKey(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun names somebody by a service, as "agent" and "marshal" do. */
  static boolean isService(String noun) {
    List<String> kinds = noun == null ? null : NOUNS.get(noun.toLowerCase(Locale.ROOT));
    return kinds != null && kinds.get(SIDE).equals("officer");
  }

  /** What two nouns for people say against each other, or null where they say nothing. */
  static String conflict(String a, String b) {
    List<String> one = NOUNS.get(a);
    List<String> other = NOUNS.get(b);
    if (one != null && other != null) {
      for (int i = 0; i < one.size(); i++) {
        String x = one.get(i);
        String y = other.get(i);
        boolean told = !x.equals("-") && !y.equals("-") && !x.equals(y);
        if (told && !(VICTIM_AND_OFFICER.contains(x) && VICTIM_AND_OFFICER.contains(y))) {
          return x + " | " + y;
        }
      }
    }
    return null;
  }

  /** What the two say of each other. */
  Finding compare(Person other) {
    if (named() && other.named()) {
      return sameName(other) ? Finding.same(last) : Finding.different(this, other);
    }
    if (opposes(other)) {
      return Finding.different(this, other);
    }
    if (age != null && other.age != null) {
      return Math.abs(age - other.age) > 1
          ? Finding.different(this, other)
          : Finding.alike(this, other);
    }
    return description != null && description.equals(other.description)
        ? Finding.alike(this, other)
        : Finding.unknown();
  }

  /** Whether nouns or first names say that the two can't be one: Laura is no man. */
  private boolean opposes(Person other) {
    if (description != null
        && other.description != null
        && conflict(description, other.description) != null) {
      return true;
    }
    String sex = sex();
    return sex != null && other.sex() != null && !sex.equals(other.sex());
  }

  private String sex() {
    List<String> noun = description == null ? null : NOUNS.get(description);
    if (noun != null && !noun.get(SEX).equals("-")) {
      return noun.get(SEX);
    }
    return first == null ? null : FIRST_NAMES.sex(first).orElse(null);
  }

  private boolean sameName(Person other) {
    if (generation != null && other.generation != null && !generation.equals(other.generation)) {
      return false;
    }
    if (first == null || other.first == null) {
      return alone(other) || other.alone(this);
    }
    if (!last.equals(other.last)) {
      return alikeSpelt(last, other.last) && first.equals(other.first);
    }
    return first.charAt(0) == other.first.charAt(0)
        && (first.length() == 1
            || other.first.length() == 1
            || first.equals(other.first)
            || first.startsWith(other.first)
            || other.first.startsWith(first)
            || alikeSpelt(first, other.first));
  }

  /** Whether a lone name is the other's first or last. */
  private boolean alone(Person other) {
    return first == null
        && (alikeSpelt(last, other.last) || other.first != null && alikeSpelt(last, other.first));
  }

  /** Whether two spellings hardly differ: Katherine and Katharine, D'Arcy and Darcy. */
  private static boolean alikeSpelt(String a, String b) {
    String one = a.replaceAll("[^\\p{L}]", "");
    String other = b.replaceAll("[^\\p{L}]", "");
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 4 || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int most = shorter < 6 ? 1 : 2;
    return new LevenshteinDistance(most).apply(one, other) >= 0;
  }

  @Override
  public String toString() {
    String name = last == null ? description : first == null ? last : first + " " + last;
    return age == null ? String.valueOf(name) : name + " of " + Math.round(age);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> nouns = new HashMap<>();
    for (List<String> row : ResourceTable.rows(Person.class, "kinds-of-people.tsv")) {
      nouns.put(row.get(0), row.subList(1, row.size()));
    }
    return Map.copyOf(nouns);
  }
}
