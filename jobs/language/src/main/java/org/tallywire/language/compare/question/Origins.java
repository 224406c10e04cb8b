package org.tallywire.language.compare.question;

import java.util.ArrayList;
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
  private static final String STATE = "state of ";

  /** Families whose members speak for a state. */
  private static final Set<String> OFFICES =
      Set.of("authorities", "government", "intelligence", "document", "military");

  private final Map<String, String> families = new HashMap<>();

  Origins() {
    for (List<String> row : ResourceTable.rows(Origins.class, "source-families.tsv")) {
      for (String word : row.get(1).split(" +")) {
        families.put(word, row.get(0));
      }
    }
  }

  /**
   * The origin of each claim, null in the outlet's own voice.
   *
   * @param claims of one side of a question, whose offices are taken together: where one state
   *     stands behind the figure, "an official" and "an intelligence document" are that state's
   */
  List<String> of(List<ComparedClaim> claims) {
    List<String> origins = new ArrayList<>(claims.size());
    Set<String> states = new TreeSet<>();
    for (ComparedClaim claim : claims) {
      String origin = of(claim);
      origins.add(origin);
      if (origin != null && origin.startsWith(STATE)) {
        states.add(origin);
      }
    }
    if (states.size() == 1) {
      origins.replaceAll(
          origin -> OFFICES.contains(String.valueOf(origin)) ? states.iterator().next() : origin);
    }
    return origins;
  }

  private String of(ComparedClaim claim) {
    for (Source source : claim.sources()) {
      boolean speaks = !"declines".equals(source.stance());
      if (speaks && (source.text() != null || source.name() != null)) {
        return key(source);
      }
    }
    return null;
  }

  private String key(Source source) {
    String text = source.text() == null ? source.name() : source.text();
    String country = Party.country(text).orElse("");
    for (String word : ContentWords.of(text)) {
      String family = families.get(ContentWords.stem(word));
      if (family != null) {
        // A state is one origin, whichever of its offices speaks.
        return country.isEmpty() ? family : STATE + country;
      }
    }
    String name = source.name() == null ? text : source.name();
    return String.join(" ", lastOf(name));
  }

  private static Set<String> lastOf(String name) {
    Set<String> words = new TreeSet<>(ContentWords.of(name));
    return words.isEmpty() ? Set.of(name.toLowerCase(Locale.ROOT)) : words;
  }

  /** Number of origins behind the claims of one side: at least one. */
  int count(List<ComparedClaim> claims) {
    Set<String> origins = new HashSet<>(of(claims));
    origins.remove(null);
    return Math.max(1, origins.size());
  }
}
