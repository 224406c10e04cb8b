package org.tallywire.language.text;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param number position among the sentences of its document, from 0
 * @param begin first char in the document's text, in UTF-16 units, inclusive
 * @param end after the last char, exclusive
 * @param section the part of the page it stands in
 * @param tokens its tokens, in order of their positions
 * @param names what the name recognizer found, in order, without overlap
 */
public record Sentence(
    int number, int begin, int end, SectionType section, List<Token> tokens, List<Name> names)
    implements Serializable {

  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** Whether its tokens have heads and relations. */
  public boolean parsed() {
    return !tokens.isEmpty() && tokens.get(0).relation() != null;
  }
}
