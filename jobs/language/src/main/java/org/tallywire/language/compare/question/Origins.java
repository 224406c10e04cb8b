package org.tallywire.language.compare.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallywire.language.compare.question.ComparedClaim.Source;
import org.tallywire.language.text.ResourceTable;

/**
 * Who stands behind a figure in the end. Three reports of one document are one origin, and so are
 * "police", "officers" and "investigators" of one story; a copy has its original's. What an outlet
 * says in its own voice counts only where nobody else stands behind the figure: it repeats what
 * others of the story are quoted with; so does a newspaper that is cited. Somebody who speaks for
 * an office in one report ("Police Sgt. Ada Brook") does so in all of the story ("Brook").
 */
final class Origins {
  private static final String STATE = "state of ";

  private static final String AUTHORITIES = "authorities";

  /** Families whose members speak for a state. */
  private static final Set<String> OFFICES =
      Set.of(AUTHORITIES, "government", "intelligence", "document", "military");

  /** The family of newspapers that other outlets cite. */
  private static final String PRESS = "press";

  /** The family of pictures, behind which whoever shows them stands. */
  private static final String IMAGERY = "imagery";

  private static final String GOVERNMENT = "government";

  /** Stems of words for who speaks for a government, unless a phrase names another body. */
  private static final List<String> SPEAKERS = List.of("spokes", "presid");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "\\b(" + String.join("|", SPEAKERS) + ")\\p{L}++( (for|of) (?<of>[^,]++))?",
          Pattern.CASE_INSENSITIVE);

  /** Words before a speaker that name no body. */
  private static final Set<String> OF_NOBODY =
      Set.of("former", "deputy", "chief", "senior", "another", "acting", "new", "vice", "unnamed");

  private static final Map<String, String> FAMILIES = families();

  private final Map<String, String> officeOfName = new HashMap<>();

  /**
   * @param story all claims of the story, from which it is known who speaks for whom
   */
  Origins(List<ComparedClaim> story) {
    for (ComparedClaim claim : story) {
      for (Source source : claim.sources()) {
        if (source.text() != null && source.name() != null && titled(source)) {
          officeOfName.put(source.name(), AUTHORITIES);
        }
      }
    }
  }

  /**
   * "Police Sgt. [Ada Brook]": the title of police, prosecutors and courts, of which a story has
   * one side. Not of ministers and generals: a story may have those of two states.
   */
  private static boolean titled(Source source) {
    int name = source.text().indexOf(source.name());
    String title = name < 0 ? "" : source.text().substring(0, name);
    return AUTHORITIES.equals(family(title)) && !title.contains(" of ") && !title.contains(" for ");
  }

  private static Map<String, String> families() {
    Map<String, String> families = new HashMap<>();
    for (List<String> row : ResourceTable.rows(Origins.class, "source-families.tsv")) {
      for (String word : row.get(1).split(" +")) {
        families.put(word, row.get(0));
      }
    }
    return Map.copyOf(families);
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
    if (origins.stream().anyMatch(origin -> origin != null && !isPress(origin))) {
      origins.replaceAll(origin -> isPress(origin) ? null : origin);
    }
    return origins;
  }

  private static boolean isPress(String origin) {
    return origin != null && origin.startsWith(PRESS);
  }

  /** The origin of a single claim, null in the outlet's own voice. */
  String of(ComparedClaim claim) {
    String shown = null;
    for (Source source : claim.sources()) {
      boolean speaks = !"declines".equals(source.stance());
      if (speaks && (source.text() != null || source.name() != null)) {
        String key = key(source);
        if (source.text() == null || !IMAGERY.equals(family(source.text()))) {
          return key;
        }
        shown = shown == null ? key : shown;
      }
    }
    return shown;
  }

  private String key(Source source) {
    String text = source.text() == null ? source.name() : source.text();
    String name = source.name() == null ? text : source.name();
    String family = family(text);
    if (family == null) {
      family = officeOfName.get(name);
    }
    if (PRESS.equals(family)) {
      return PRESS + " " + String.join(" ", lastOf(name));
    }
    Set<String> body = family == null ? body(text) : Set.of();
    if (!body.isEmpty()) {
      return String.join(" ", body);
    }
    return family == null || family.equals(IMAGERY) ? String.join(" ", lastOf(name)) : family;
  }

  /**
   * The family of who is meant by a phrase; a state is one, whichever of its offices speaks. Who
   * speaks for another body ("a Hamas spokesman", "the union's president") is of no family.
   */
  private static String family(String text) {
    boolean speaker = false;
    for (String word : ContentWords.of(text)) {
      String stem = ContentWords.stem(word);
      String family = FAMILIES.get(stem);
      if (family != null && SPEAKERS.contains(stem)) {
        speaker = true;
      } else if (family != null) {
        return stateOr(family, text);
      }
    }
    return speaker && body(text).isEmpty() ? stateOr(GOVERNMENT, text) : null;
  }

  private static String stateOr(String family, String text) {
    Optional<String> country = OFFICES.contains(family) ? Party.country(text) : Optional.empty();
    return country.map(code -> STATE + code).orElse(family);
  }

  /** The words for whom a speaker speaks: before "spokesman", or after "for" and "of". */
  private static Set<String> body(String text) {
    Matcher speaker = SPEAKER.matcher(text);
    if (!speaker.find() || Party.country(text).isPresent()) {
      return Set.of();
    }
    Set<String> words = new TreeSet<>(ContentWords.of(text.substring(0, speaker.start())));
    if (speaker.group("of") != null) {
      words.addAll(ContentWords.of(speaker.group("of")));
    }
    words.removeAll(OF_NOBODY);
    return words;
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
