package org.tallywire.language.entity.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.ResourceTable;

/**
 * Reads the lists that Tallywire ships ({@code data/gazetteers}). Of several things of one name the
 * well-known one comes first, then the country, the people, and the place with most people.
 */
final class BuiltInLists {
  private static final String NO_ID = "-";

  /** Ends of words for a people that take an s: Russians, Israelis, Czechs, Kuwaits, Danes. */
  private static final String TAKES_S = "nikte";

  private final Path folder;

  /**
   * @param folder where the lists lie
   */
  BuiltInLists(Path folder) {
    this.folder = folder;
  }

  void addTo(GazetteerBuilder builder) throws IOException {
    addWellKnown(builder);
    addCountries(builder);
    addPeoples(builder, "peoples.tsv");
    addPeoples(builder, "demonyms.tsv");
    addPlaces(builder);
  }

  private void addWellKnown(GazetteerBuilder builder) throws IOException {
    for (List<String> row : rows("well-known.tsv")) {
      String id = row.get(1).equals(NO_ID) ? null : row.get(1);
      EntityType type = EntityType.valueOf(row.get(0));
      builder.add(
          new GazetteerEntry(id, type, row.get(2), country(id), 0, true),
          row.subList(2, row.size()),
          "well-known.tsv");
    }
  }

  /** Ids of countries and their peoples end with the country's code. */
  private static String country(String id) {
    int colon = id == null ? -1 : id.indexOf(':');
    boolean code =
        colon > 0
            && id.length() == colon + 3
            && id.substring(colon + 1).chars().allMatch(Character::isUpperCase);
    return code ? id.substring(colon + 1) : null;
  }

  private void addCountries(GazetteerBuilder builder) throws IOException {
    for (List<String> row : rows("countries.tsv")) {
      List<String> names = row.subList(2, row.size());
      builder.add(
          new GazetteerEntry(
              "country:" + row.get(0),
              EntityType.GPE,
              names.get(0),
              row.get(0),
              Integer.parseInt(row.get(1)),
              true),
          names,
          "countries.tsv");
    }
  }

  private void addPeoples(GazetteerBuilder builder, String list) throws IOException {
    for (List<String> row : rows(list)) {
      List<String> words = new ArrayList<>();
      for (String word : row.subList(1, row.size())) {
        words.add(word);
        if (TAKES_S.indexOf(word.charAt(word.length() - 1)) >= 0) {
          words.add(word + "s");
        }
      }
      builder.add(
          new GazetteerEntry(
              "people:" + row.get(0), EntityType.NORP, words.get(0), row.get(0), 0, true),
          words,
          list);
    }
  }

  private void addPlaces(GazetteerBuilder builder) throws IOException {
    List<List<String>> places = new ArrayList<>(rows("cities.tsv"));
    places.addAll(rows("regions.tsv"));
    places.sort(Comparator.comparingInt(row -> -Integer.parseInt(row.get(2))));
    for (List<String> row : places) {
      List<String> names = row.subList(3, row.size());
      builder.add(
          new GazetteerEntry(
              row.get(0),
              EntityType.GPE,
              names.get(0),
              row.get(1),
              Integer.parseInt(row.get(2)),
              false),
          names,
          "the lists of places");
    }
  }

  private List<List<String>> rows(String list) throws IOException {
    return ResourceTable.rows(folder.resolve(list));
  }
}
