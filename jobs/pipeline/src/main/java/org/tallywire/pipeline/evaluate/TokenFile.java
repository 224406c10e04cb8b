package org.tallywire.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A gold set of names with a token a line, as CoNLL 2003 and many after it: the token, a tab, its
 * tag, further columns that are left out; an empty line between sentences.
 */
final class TokenFile {
  private static final String OUTSIDE = "O";

  private final List<TokenSentence> sentences = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  private TokenFile() {}

  /**
   * Reads a file, gzipped when its name ends in {@code .gz}.
   *
   * @throws IOException when it can't be read, or a line has no tag
   */
  static List<TokenSentence> read(Path path) throws IOException {
    TokenFile file = new TokenFile();
    int number = 0;
    for (String line : GoldFiles.lines(path)) {
      number++;
      if (line.isBlank()) {
        file.endSentence();
      } else {
        file.add(line, number);
      }
    }
    file.endSentence();
    return file.sentences;
  }

  private void add(String line, int number) throws IOException {
    String[] cells = line.split("\t", 3);
    if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
      throw new IOException("line " + number + ": '" + line + "' is no token, tab and tag");
    }
    tokens.add(cells[0].strip());
    tags.add(cells[1].strip());
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(new TokenSentence(sentences.size(), tokens, names(tags)));
      tokens.clear();
      tags.clear();
    }
  }

  /**
   * Names out of tags: one begins at a B- tag, and where the label changes; a run of tags with one
   * label and no B- is one name.
   */
  static List<LabelledName> names(List<String> tags) {
    List<LabelledName> names = new ArrayList<>();
    String label = OUTSIDE;
    int begin = 0;
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : OUTSIDE;
      String next = tag.startsWith("B-") || tag.startsWith("I-") ? tag.substring(2) : tag;
      if (tag.startsWith("B-") || !next.equals(label)) {
        if (!label.equals(OUTSIDE)) {
          names.add(new LabelledName(new Span(begin, i), label));
        }
        begin = i;
        label = next;
      }
    }
    return names;
  }
}
