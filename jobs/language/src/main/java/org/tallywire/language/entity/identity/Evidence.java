package org.tallywire.language.entity.identity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What documents say of a person besides the name.
 *
 * @param sex {@code female}, {@code male}, or null where no title says
 * @param bornFrom first day of birth that the ages allow, or null
 * @param bornTo last day of birth that the ages allow, or null
 * @param fields fields of life of the roles
 * @param countries ISO codes of the countries of the roles
 */
record Evidence(
    String sex, LocalDate bornFrom, LocalDate bornTo, Set<String> fields, Set<String> countries) {
  static final Evidence NONE = new Evidence(null, null, null, Set.of(), Set.of());

  Evidence {
    fields = Collections.unmodifiableSet(new TreeSet<>(fields));
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
  }

  /** The same but for the sex. */
  Evidence withoutSex() {
    return new Evidence(null, bornFrom, bornTo, fields, countries);
  }

  /** Both together; they have to be free of contradiction. */
  Evidence with(Evidence other) {
    Set<String> allFields = new TreeSet<>(fields);
    allFields.addAll(other.fields);
    Set<String> allCountries = new TreeSet<>(countries);
    allCountries.addAll(other.countries);
    return new Evidence(
        sex == null ? other.sex : sex,
        later(bornFrom, other.bornFrom),
        earlier(bornTo, other.bornTo),
        allFields,
        allCountries);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
