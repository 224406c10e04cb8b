package org.tallywire.language.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.language.text.SectionType;

/** Says of every paragraph which part of the page it is. */
final class SectionMarker {
  private static final int FEWEST_WORDS_TO_REPEAT = 5;

  private final HeaderParser headers;
  private final PageFurniture furniture;
  private final PhotoCredits photos;
  private final AuthorCredits authors;

  SectionMarker(
      HeaderParser headers, PageFurniture furniture, PhotoCredits photos, AuthorCredits authors) {
    this.headers = headers;
    this.furniture = furniture;
    this.photos = photos;
    this.authors = authors;
  }

  /** The sections of a text, in order. */
  List<Section> mark(List<Paragraph> paragraphs, Header header) {
    List<Section> sections = new ArrayList<>(paragraphs.size());
    Set<String> seen = new HashSet<>();
    boolean begun = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      List<Section> found = header.sections().get(i);
      if (found.isEmpty() && begun && isTeaser(paragraphs, i, header)) {
        add(sections, SectionType.BOILERPLATE, paragraph);
        add(sections, SectionType.BOILERPLATE, paragraphs.get(++i));
        continue;
      }
      found = found.isEmpty() ? sections(paragraph) : found;
      if (!seen.add(key(paragraph.text())) && words(paragraph.text()) >= FEWEST_WORDS_TO_REPEAT) {
        add(sections, SectionType.BOILERPLATE, paragraph);
      } else {
        sections.addAll(found);
      }
      begun |= found.get(found.size() - 1).type() == SectionType.BODY;
      for (Section section : found) {
        if (section.type() == SectionType.TITLE) {
          seen.add(
              key(
                  paragraph
                      .text()
                      .substring(
                          section.begin() - paragraph.begin(), section.end() - paragraph.begin())));
        }
      }
    }
    return sections;
  }

  private List<Section> sections(Paragraph paragraph) {
    SectionType type = furniture.section(paragraph.text());
    if (type == null) {
      type =
          authors.isAgency(paragraph.text())
              ? SectionType.CREDIT
              : MarginalLines.section(paragraph.text());
    }
    if (type != null) {
      return List.of(new Section(type, paragraph.begin(), paragraph.end()));
    }
    List<Section> picture = photos.split(paragraph);
    if (!picture.isEmpty()) {
      return picture;
    }
    List<Section> credited = authors.split(paragraph);
    return credited.isEmpty()
        ? List.of(new Section(SectionType.BODY, paragraph.begin(), paragraph.end()))
        : credited;
  }

  /** A section's label and another report's headline, in the middle of this report. */
  private boolean isTeaser(List<Paragraph> paragraphs, int i, Header header) {
    String line = paragraphs.get(i).text();
    if (i + 1 == paragraphs.size() || !(line.equals(header.label()) || headers.isLabel(line))) {
      return false;
    }
    String next = paragraphs.get(i + 1).text();
    return Headline.isLike(next) && header.sections().get(i + 1).isEmpty();
  }

  private static void add(List<Section> sections, SectionType type, Paragraph paragraph) {
    sections.add(new Section(type, paragraph.begin(), paragraph.end()));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length() && words < FEWEST_WORDS_TO_REPEAT; i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
