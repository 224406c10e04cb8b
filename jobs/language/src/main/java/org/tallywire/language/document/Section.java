package org.tallywire.language.document;

import java.util.Objects;
import org.tallywire.language.text.SectionType;

/**
 * A paragraph of a document. Sections don't overlap, are in order and together hold all that is not
 * white space.
 *
 * @param type what part of the page it is
 * @param begin first char in {@link Document#text()}, UTF-16 units, inclusive
 * @param end after the last char, exclusive
 */
public record Section(SectionType type, int begin, int end) {
  public Section {
    Objects.requireNonNull(type, "type");
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("section has no extent: " + begin + ".." + end);
    }
  }
}
