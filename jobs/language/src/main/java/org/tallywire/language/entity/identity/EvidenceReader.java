package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tallywire.language.entity.Countries;
import org.tallywire.language.text.ResourceTable;

/** Reads what stands beside a name: "Mr", "34", "Estonian defence minister". */
final class EvidenceReader {
  private static final int OLDEST = 120;

  private final Countries countries = Countries.known();
  private final Map<String, String> sexes = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();

  EvidenceReader() {
    for (List<String> row : ResourceTable.rows(EvidenceReader.class, "honorifics.tsv")) {
      sexes.put(row.get(1), row.get(0));
    }
    for (List<String> row : ResourceTable.rows(EvidenceReader.class, "roles.tsv")) {
      fields.put(row.get(1), row.get(0));
    }
  }

  /**
   * @param describedAs titles, appositions and ages, several in one string parted by semicolons
   * @param first the day before which none of that was said, or null: an age says nothing then
   * @param last the day after which none was, or null. What is said from one birthday to the next
   *     is two ages
   */
  Evidence read(Collection<String> describedAs, LocalDate first, LocalDate last) {
    Evidence all = Evidence.NONE;
    for (String description : describedAs) {
      for (String part : description.split(";")) {
        Evidence one = read(part.strip(), first, last);
        all = contradicts(all, one) ? all : all.with(one);
      }
    }
    return all;
  }

  private static boolean contradicts(Evidence one, Evidence other) {
    return new SexVoter().apart(one, other) || new AgeVoter().apart(one, other);
  }

  private Evidence read(String part, LocalDate first, LocalDate last) {
    if (!part.isEmpty() && part.length() <= 3 && part.chars().allMatch(Character::isDigit)) {
      int age = Integer.parseInt(part);
      return first == null || last == null || age == 0 || age > OLDEST
          ? Evidence.NONE
          : new Evidence(
              null,
              first.minusYears(age + 1).plusDays(1),
              last.minusYears(age),
              Set.of(),
              Set.of());
    }
    String sex = null;
    Set<String> inFields = new TreeSet<>();
    Set<String> ofCountries = new TreeSet<>();
    for (String word : part.split("[\\s-]")) {
      String folded = Folding.key(word);
      sex = sex == null ? sexes.get(folded) : sex;
      if (fields.containsKey(folded)) {
        inFields.add(fields.get(folded));
      }
      countries.code(withoutPossessive(word)).ifPresent(ofCountries::add);
    }
    return new Evidence(sex, null, null, inFields, ofCountries);
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }
}
