package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.language.entity.EntityType;

/**
 * Names of some sentences of a token file, without its words: a line a sentence with its number
 * from 0, a tab, the first eight digits of the SHA-256 of its tokens with a space between them, a
 * tab, and its names as {@code begin-end:TYPE} with spaces between them; they count in tokens, the
 * end is after the last, and the types are those of the tables.
 */
final class SpanFile {
  private final List<TokenSentence> texts;
  private final Set<Integer> read = new HashSet<>();

  /**
   * @param texts all sentences of the token file
   */
  SpanFile(List<TokenSentence> texts) {
    this.texts = texts;
  }

  /**
   * The sentences that a file names, with its names and not those of the token file.
   *
   * @throws IOException when the file can't be read, or a line says what doesn't fit the token file
   */
  List<TokenSentence> read(Path file) throws IOException {
    List<TokenSentence> sentences = new ArrayList<>();
    int line = 0;
    for (String record : GoldFiles.lines(file)) {
      line++;
      if (!record.isBlank()) {
        try {
          sentences.add(sentence(record.split("\t", -1)));
        } catch (IllegalArgumentException e) {
          throw new IOException("line " + line + ": " + e.getMessage(), e);
        }
      }
    }
    return sentences;
  }

  private TokenSentence sentence(String[] cells) {
    if (cells.length < 2 || cells.length > 3) {
      throw new IllegalArgumentException("it has " + cells.length + " columns and not three");
    }
    int number = number(cells[0], "sentence number");
    if (number >= texts.size()) {
      throw new IllegalArgumentException(
          "there is no sentence " + number + ": --texts has " + texts.size() + " from 0");
    }
    TokenSentence text = texts.get(number);
    if (!text.fingerprint().equals(cells[1])) {
      throw new IllegalArgumentException(
          "sentence "
              + number
              + " has the hash "
              + text.fingerprint()
              + " in --texts and not "
              + cells[1]
              + ": it is another file, or another version of it");
    }
    if (!read.add(number)) {
      throw new IllegalArgumentException("sentence " + number + " is there twice");
    }
    return new TokenSentence(number, text.tokens(), names(text, cells.length > 2 ? cells[2] : ""));
  }

  private static List<LabelledName> names(TokenSentence text, String cell) {
    List<LabelledName> names = new ArrayList<>();
    int free = 0;
    for (String written : cell.isBlank() ? new String[0] : cell.strip().split(" +")) {
      LabelledName name = name(written);
      if (name.span().begin() < free
          || name.span().length() < 1
          || name.span().end() > text.tokens().size()) {
        throw new IllegalArgumentException(
            "'" + written + "' is empty, outside of the sentence or before the end of another");
      }
      free = name.span().end();
      names.add(name);
    }
    return names;
  }

  private static LabelledName name(String written) {
    int dash = written.indexOf('-');
    int colon = written.indexOf(':');
    if (dash < 0 || colon < dash) {
      throw new IllegalArgumentException("'" + written + "' is no begin-end:TYPE");
    }
    int begin = number(written.substring(0, dash), "first token");
    int end = number(written.substring(dash + 1, colon), "token after the last");
    return new LabelledName(new Span(begin, end), type(written.substring(colon + 1)));
  }

  private static String type(String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return name;
      }
    }
    throw new IllegalArgumentException(
        "'" + name + "' is no type; these are: " + List.of(EntityType.values()));
  }

  private static int number(String digits, String what) {
    try {
      return Integer.parseUnsignedInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + digits + "' is no " + what, e);
    }
  }
}
