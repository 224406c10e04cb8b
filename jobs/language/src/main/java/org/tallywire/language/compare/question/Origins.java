package org.tallywire.language.compare.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tallywire.language.compare.question.ComparedClaim.Source;
import org.tallywire.language.text.ResourceTable;

/**
 * Who stands behind a figure in the end. Three reports of one document are one origin, and so are
 * "police", "officers" and "investigators" of one story; a copy has its original's. What an outlet
 * says in its own voice counts only where nobody else stands behind the figure: it repeats what
 * others of the story are quoted with.
 */
final class Origins {
  private final Map<String, String> families = new HashMap<>();

  Origins() {
    for (List<String> row : ResourceTable.rows(Origins.class, "source-families.tsv")) {
      for (String word : row.get(1).split(" +")) {
        families.put(word, row.get(0));
      }
    }
  }

  /** The origin of a claim, or null in the outlet's own voice. */
  String of(ComparedClaim claim) {
    for (Source source : claim.sources()) {
      if (source.text() != null || source.name() != null) {
        return key(source);
      }
    }
    return null;
  }

  private String key(Source source) {
    String text = source.text() == null ? source.name() : source.text();
    String country = Party.country(text).orElse("");
    Set<String> words = ContentWords.of(text);
    for (String word : words) {
      String family = families.get(ContentWords.stem(word));
      if (family != null) {
        // A state is one origin, whichever of its offices speaks.
        return country.isEmpty() ? family : "state of " + country;
      }
    }
    String name = source.name() == null ? text : source.name();
    return String.join(" ", new TreeSet<>(lastOf(name)));
  }

  private static Set<String> lastOf(String name) {
    Set<String> words = new TreeSet<>(ContentWords.of(name));
    return words.isEmpty() ? Set.of(name.toLowerCase(Locale.ROOT)) : words;
  }

  /** Number of origins behind claims: at least one. */
  int count(List<ComparedClaim> claims) {
    Set<String> origins = new HashSet<>();
    for (ComparedClaim claim : claims) {
      String origin = of(claim);
      if (origin != null) {
        origins.add(origin);
      }
    }
    return Math.max(1, origins.size());
  }
}
