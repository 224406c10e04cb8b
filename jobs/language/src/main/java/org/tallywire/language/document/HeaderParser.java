package org.tallywire.language.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallywire.language.text.SectionType;

/**
 * Reads the lines above a report (and the dated ones below it). Shapes, in the order in which they
 * are tried on a line:
 *
 * <ul>
 *   <li>address: {@code https://example.com/…}
 *   <li>date line: {@code 20211204}, {@code 5 December 2021 11:31 GMT Updated 5 hours ago}
 *   <li>dated title: {@code date 2021-12-05 Bridge reopens}, {@code Bridge reopens Posted: Sunday,
 *       December 5, 2021}
 *   <li>byline, with or without a date behind it: {@code By Jane Doe | December 5, 2021}
 *   <li>agency: {@code Reuters}
 *   <li>section label: {@code World}
 *   <li>title: the first line with the shape of a headline, or the one that metadata name
 * </ul>
 */
final class HeaderParser {
  private static final int DEEPEST = 12;
  private static final int FOOTER = 3;
  private static final int LONGEST_DATE_LINE = 200;

  private final PageFurniture furniture;
  private final PhotoCredits photos;
  private final AuthorCredits authors;
  private final Agencies agencies;
  private final Set<String> labels;

  HeaderParser(
      PageFurniture furniture, PhotoCredits photos, AuthorCredits authors, Agencies agencies) {
    this.furniture = furniture;
    this.photos = photos;
    this.authors = authors;
    this.agencies = agencies;
    labels =
        WordLists.lines("section-labels.txt").stream()
            .map(HeaderParser::labelKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param paragraphs of the whole text
   * @param knownTitle from metadata, or null
   */
  Header parse(List<Paragraph> paragraphs, String knownTitle) {
    return new Walk(paragraphs, knownTitle).walk();
  }

  /** Whether a line is the name of a paper's section. */
  boolean isLabel(String line) {
    return line.length() <= 30 && labels.contains(labelKey(line));
  }

  private static String labelKey(String line) {
    String key = line.toLowerCase(Locale.ROOT);
    return key.endsWith(":") ? key.substring(0, key.length() - 1).strip() : key;
  }

  /** One walk over the lines of a text. */
  private final class Walk {
    private final List<Paragraph> paragraphs;
    private final String knownTitle;
    private final List<List<Section>> sections;
    private final List<DateLine.Stamp> stamps = new ArrayList<>();
    private String title;
    private String url;
    private String publisher;
    private String label;
    private int bodyLines;

    Walk(List<Paragraph> paragraphs, String knownTitle) {
      this.paragraphs = paragraphs;
      this.knownTitle = knownTitle == null || knownTitle.isBlank() ? null : knownTitle;
      sections = new ArrayList<>(Collections.nCopies(paragraphs.size(), List.of()));
    }

    Header walk() {
      int last = Math.min(paragraphs.size(), DEEPEST);
      for (int i = 0; i < last; i++) {
        if (!header(i)) {
          bodyLines++;
        }
      }
      for (int i = Math.max(last, paragraphs.size() - FOOTER); i < paragraphs.size(); i++) {
        footer(i);
      }
      return new Header(title, url, publisher, label, List.copyOf(stamps), sections);
    }

    /** Tries the shapes on a line; false where it belongs to the report. */
    private boolean header(int i) {
      Paragraph line = paragraphs.get(i);
      if (address(i, line) || dateLine(i, line) || byline(i, line) || agency(i, line)) {
        return true;
      }
      if (bodyLines > 0) {
        return isAside(line);
      }
      return datedTitle(i, line) || labelled(i, line) || isAside(line) || title(i, line);
    }

    /** Whether a line is furniture or stands under a picture: no header, but no report either. */
    private boolean isAside(Paragraph line) {
      return furniture.section(line.text()) != null || !photos.split(line).isEmpty();
    }

    private boolean address(int i, Paragraph line) {
      String text = line.text();
      if (!(text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www."))
          || text.indexOf(' ') >= 0
          || text.length() > 2000) {
        return false;
      }
      url = url == null && bodyLines == 0 ? text : url;
      mark(i, SectionType.BOILERPLATE, line);
      return true;
    }

    /** Nothing but dates; behind the report's first lines only with a label, as in a footer. */
    private boolean dateLine(int i, Paragraph line) {
      if (line.length() > LONGEST_DATE_LINE) {
        return false;
      }
      DateLine found = DateLine.at(line.text(), 0);
      if (found.labelled() && isUnreadable(line.text(), found)) {
        mark(i, SectionType.BOILERPLATE, line);
        return true;
      }
      boolean all = DateLine.isAll(line.text(), found);
      if (!all || (!found.labelled() && bodyLines > 0 && (bodyLines > 1 || isTimeline(i)))) {
        return false;
      }
      stamps.addAll(found.stamps());
      mark(i, SectionType.BOILERPLATE, line);
      return true;
    }

    /** A label and figures that are no date, or could be two: "Date: 03/04/2031". */
    private static boolean isUnreadable(String text, DateLine found) {
      return found.end() < text.length()
          && text.substring(found.end()).codePoints().noneMatch(Character::isLetter);
    }

    /** Whether another bare date follows: then these are a report's own subheads. */
    private boolean isTimeline(int i) {
      for (int j = i + 1; j < Math.min(paragraphs.size(), i + DEEPEST); j++) {
        Paragraph line = paragraphs.get(j);
        if (line.length() <= LONGEST_DATE_LINE
            && DateLine.isAll(line.text(), DateLine.at(line.text(), 0))) {
          return true;
        }
      }
      return false;
    }

    private boolean byline(int i, Paragraph line) {
      if (bodyLines > 2 || line.length() > LONGEST_DATE_LINE) {
        return false;
      }
      int tail = line.text().chars().anyMatch(Character::isDigit) ? dateTail(line.text()) : -1;
      String before = tail < 0 ? line.text() : withoutSeparators(line.text().substring(0, tail));
      boolean agency = tail > 0 && agencies.publisher(before) != null;
      if (!agency && !authors.isByline(before)) {
        return false;
      }
      mark(i, SectionType.CREDIT, line.part(0, before.length()));
      if (tail > 0) {
        publisher = publisher == null ? agencies.publisher(before) : publisher;
        stamps.addAll(DateLine.at(line.text(), tail).stamps());
        add(i, SectionType.BOILERPLATE, line.part(before.length(), line.length()));
      }
      return true;
    }

    private boolean agency(int i, Paragraph line) {
      if (!authors.isAgency(line.text())) {
        return false;
      }
      boolean above = bodyLines <= 2 && i + 1 < paragraphs.size();
      publisher = publisher == null && above ? agencies.publisher(line.text()) : publisher;
      mark(i, SectionType.CREDIT, line);
      return true;
    }

    /** A date and a title in one line, either first. */
    private boolean datedTitle(int i, Paragraph line) {
      String text = line.text();
      DateLine first = DateLine.at(text, 0);
      if (!first.stamps().isEmpty() && first.end() < text.length()) {
        int restBegin = skipSeparators(text, first.end());
        Paragraph rest = line.part(restBegin, line.length());
        boolean headline = isTitleText(rest.text());
        if (rest.length() == 0 || !(headline || (first.labelled() && hasColonOrDate(text)))) {
          return false;
        }
        stamps.addAll(first.stamps());
        mark(i, SectionType.BOILERPLATE, line.part(0, restBegin));
        if (headline) {
          takeTitle(i, rest);
          return true;
        }
        add(i, SectionType.BODY, rest);
        return false;
      }
      int tail = labelledTail(text);
      if (tail <= 0 || !isTitleText(text.substring(0, tail).strip())) {
        return false;
      }
      takeTitle(i, line.part(0, tail));
      stamps.addAll(DateLine.at(text, tail).stamps());
      add(i, SectionType.BOILERPLATE, line.part(tail, line.length()));
      return true;
    }

    /** "date 2021-12-05 Text" and "Published: 5 May 2021 Text", not "On 5 May 2021 he said". */
    private boolean hasColonOrDate(String text) {
      int space = text.indexOf(' ');
      return text.regionMatches(true, 0, "date ", 0, 5)
          || (space > 0 && text.lastIndexOf(':', 20) > 0);
    }

    private boolean labelled(int i, Paragraph line) {
      boolean known = isLabel(line.text());
      boolean shaped =
          i == 0
              && title == null
              && line.length() <= 30
              && line.text().split(" ").length <= 3
              && Character.isUpperCase(line.text().charAt(0))
              && Character.isLetter(line.text().charAt(line.length() - 1))
              && followedByTitle(i);
      if (!known && !shaped) {
        return false;
      }
      label = label == null ? line.text() : label;
      mark(i, SectionType.BOILERPLATE, line);
      return true;
    }

    private boolean followedByTitle(int i) {
      return i + 2 < paragraphs.size() && isTitleText(paragraphs.get(i + 1).text());
    }

    private boolean title(int i, Paragraph line) {
      boolean divided = !sections.get(i).isEmpty(); // a date and the report in one line
      if (title != null || i + 1 == paragraphs.size() || divided) {
        return false;
      }
      boolean matches =
          knownTitle == null ? isTitleText(line.text()) : Headline.isSame(line.text(), knownTitle);
      if (matches) {
        takeTitle(i, line);
      }
      return matches;
    }

    private boolean isTitleText(String text) {
      return !text.isEmpty()
          && title == null
          && (Headline.isLike(text) || (knownTitle != null && Headline.isSame(text, knownTitle)));
    }

    private void takeTitle(int i, Paragraph line) {
      title = line.text();
      add(i, SectionType.TITLE, line);
    }

    private void footer(int i) {
      Paragraph line = paragraphs.get(i);
      if (line.length() > LONGEST_DATE_LINE) {
        return;
      }
      DateLine found = DateLine.at(line.text(), 0);
      if (found.labelled() && DateLine.isAll(line.text(), found)) {
        stamps.addAll(found.stamps());
        mark(i, SectionType.BOILERPLATE, line);
      }
    }

    /** Where dates begin that go on to the end of the line, or -1. */
    private int dateTail(String text) {
      for (int at = 1; at < text.length(); at++) {
        if (" |,(".indexOf(text.charAt(at - 1)) >= 0 && isDateTail(text, at)) {
          return at;
        }
      }
      return -1;
    }

    private int labelledTail(String text) {
      if (text.length() > 2 * LONGEST_DATE_LINE) {
        return -1;
      }
      int at = DateLine.labelBefore(text, 0);
      return at > 0 && isDateTail(text, at) ? at : -1;
    }

    private boolean isDateTail(String text, int at) {
      DateLine tail = DateLine.at(text, at);
      return !tail.stamps().isEmpty() && tail.end() == text.length();
    }

    private void mark(int i, SectionType type, Paragraph part) {
      sections.set(i, List.of(new Section(type, part.begin(), part.end())));
    }

    private void add(int i, SectionType type, Paragraph part) {
      List<Section> all = new ArrayList<>(sections.get(i));
      all.add(new Section(type, part.begin(), part.end()));
      sections.set(i, List.copyOf(all));
    }
  }

  private static final String SEPARATORS = " ,;:|\u2022\u00B7-\u2013\u2014(/";

  private static int skipSeparators(String text, int from) {
    int at = from;
    while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String withoutSeparators(String text) {
    int end = text.length();
    while (end > 0 && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
