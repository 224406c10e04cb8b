package org.tallywire.language.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.language.entity.EntityType;
import org.tallywire.language.text.Token;

/**
 * Names whose bearers are known: countries, peoples, cities and regions, well-known bodies, and
 * whatever a user lists. A name may have several bearers (Georgia): a user's first, then the most
 * prominent. Names are compared as written, a leading "the" and the shape of apostrophes aside.
 * Immutable, thread-safe.
 */
public final class Gazetteer {
  static final String PACKED = "built-in.names";

  /**
   * A name found in a sentence.
   *
   * @param end index after its last token
   * @param entry its first bearer
   */
  public record Match(int end, GazetteerEntry entry) {}

  /** The first wins. */
  private final List<NameTable> tables;

  private Gazetteer(List<NameTable> tables) {
    this.tables = tables;
  }

  /** The lists that Tallywire ships, read once. */
  public static Gazetteer builtIn() {
    return BuiltIn.GAZETTEER;
  }

  /**
   * A user's lists before the built-in ones; the first of them wins.
   *
   * @throws IllegalArgumentException for a line that can't be used; the message names list, line,
   *     what is wrong and what to write
   */
  public static Gazetteer with(List<GazetteerFile> lists) {
    if (lists.isEmpty()) {
      return builtIn();
    }
    GazetteerBuilder builder = new GazetteerBuilder();
    lists.forEach(list -> UserLists.addTo(builder, list));
    List<NameTable> tables = new ArrayList<>(List.of(builder.build()));
    tables.addAll(builtIn().tables);
    return new Gazetteer(List.copyOf(tables));
  }

  /** All bearers of a name, the most prominent first. */
  public List<GazetteerEntry> all(String name) {
    String plain = Spelling.plain(name);
    List<GazetteerEntry> found = new ArrayList<>();
    tables.forEach(table -> table.addAll(plain, found));
    return found;
  }

  /** The first bearer whose names settle their type; null where there is none. */
  public GazetteerEntry find(String name) {
    String plain = Spelling.plain(name);
    GazetteerEntry found = null;
    for (int i = 0; i < tables.size() && found == null; i++) {
      found = tables.get(i).find(plain);
    }
    return found;
  }

  /** The first bearer of a type; null where there is none. */
  public GazetteerEntry find(String name, EntityType type) {
    String plain = Spelling.plain(name);
    GazetteerEntry found = null;
    for (int i = 0; i < tables.size() && found == null; i++) {
      found = tables.get(i).find(plain, type);
    }
    return found;
  }

  /**
   * The longest name that settles its type and begins at a token; null where there is none.
   *
   * @param text the document's text
   * @param tokens of the sentence
   * @param from index of the name's first token
   * @param to index of the first token that is no part of it
   */
  public Match longest(String text, List<Token> tokens, int from, int to) {
    Match longest = null;
    for (NameTable table : tables) {
      Match match = table.longest(text, tokens, from, to);
      longest = match != null && (longest == null || match.end() > longest.end()) ? match : longest;
    }
    return longest;
  }

  private static final class BuiltIn {
    static final Gazetteer GAZETTEER = new Gazetteer(List.of(read()));

    private static NameTable read() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(PACKED)) {
        if (in == null) {
          throw new IllegalStateException(
              "the packed lists '" + PACKED + "' are missing beside Gazetteer: build again");
        }
        return new NameTable(new ArrayReader(in));
      } catch (IOException e) {
        throw new UncheckedIOException("can't read the packed lists '" + PACKED + "'", e);
      }
    }
  }
}
