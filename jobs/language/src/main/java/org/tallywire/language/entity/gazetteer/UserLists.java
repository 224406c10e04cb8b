package org.tallywire.language.entity.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tallywire.language.entity.EntityType;

/** Reads users' own lists; a line that can't be used is an error that names it. */
final class UserLists {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private UserLists() {}

  /**
   * @throws IllegalArgumentException for a line that can't be used
   */
  static void addTo(GazetteerBuilder builder, GazetteerFile file) {
    String content =
        file.content().startsWith(BYTE_ORDER_MARK) ? file.content().substring(1) : file.content();
    int number = 0;
    for (String line : (Iterable<String>) content.lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(builder, line, "the gazetteer '" + file.path() + "', line " + number);
      }
    }
  }

  private static void add(GazetteerBuilder builder, String line, String origin) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() < 3) {
      throw new IllegalArgumentException(
          origin
              + ": '"
              + line.strip()
              + "' has "
              + cells.size()
              + (cells.size() == 1 ? " column" : " columns")
              + "; write type, id, canonical name and any variants with tabs between them");
    }
    EntityType type = type(cells.get(0), origin);
    String id = filled(cells.get(1), "id", origin);
    String canonical = filled(cells.get(2), "canonical name", origin);
    List<String> names =
        cells.subList(2, cells.size()).stream().filter(name -> !name.isEmpty()).toList();
    builder.add(new GazetteerEntry(id, type, canonical, null, 0, true), names, origin);
  }

  private static EntityType type(String cell, String origin) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(cell)) {
        return type;
      }
    }
    String known =
        Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        origin + ": there is no type '" + cell + "'; write one of " + known);
  }

  private static String filled(String cell, String column, String origin) {
    if (cell.isEmpty()) {
      throw new IllegalArgumentException(origin + ": the " + column + " is empty; write one");
    }
    return cell;
  }
}
