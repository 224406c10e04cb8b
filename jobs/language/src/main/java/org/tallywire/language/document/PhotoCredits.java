package org.tallywire.language.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tallywire.language.text.SectionType;

/**
 * Finds what stands under pictures: captions, and who took the picture, often in one line ("Photo
 * author, Jane Doe Photo caption, Tanks cross a river").
 */
final class PhotoCredits {
  private static final int LONGEST = 700;
  private static final int LONGEST_CREDIT = 160;

  /**
   * Words at the end of a caption, in brackets: (Photo: KQED), (Jane Doe/AP), (AP Photo/Jane Doe).
   */
  private static final Pattern BRACKETS =
      Pattern.compile(
          "[(\\[](?:(?:photo|photos|image|images|picture|pictures|source|credit|courtesy|screenshot|screengrab"
              + "|file photo|file)\\b[^()\\[\\]]{0,140}+|[^()\\[\\]]{0,60}?(?:photo|getty images)\\b[^()\\[\\]]{0,60}+)[)\\]]\\.?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENING_END =
      Pattern.compile("\\s?(?:[-\u2013\u2014:]{1,2}|\\))\\s?");

  private final List<Marker> markers;
  private final List<String> openings;
  private final Pattern closing;
  private final Pattern alone;

  private record Marker(String words, SectionType section) {}

  /** A marker found in a line. */
  private record Hit(int begin, int end, SectionType section) {}

  PhotoCredits() {
    markers =
        WordLists.rows("photo-markers.txt").stream()
            .map(r -> new Marker(r.get(1), SectionType.valueOf(r.get(0).toUpperCase(Locale.ROOT))))
            .toList();
    openings = WordLists.rows("caption-openings.txt").stream().map(r -> r.get(0)).toList();
    String agency =
        WordLists.lines("photo-agencies.txt").stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    String name = "[\\p{Lu}][\\p{L}.'\u2019-]{0,30}+";
    String person = name + "(?: " + name + "){0,3}";
    String chain = "(?: ?/ ?| via )" + agency;
    String credit =
        "(?:(?:Photo|Image|Picture|Credit|Source)s?: ?)?(?:"
            + person
            + chain
            + "(?:"
            + chain
            + "){0,2}"
            + "|"
            + agency
            + "(?: ?/ ?(?:"
            + person
            + "|"
            + agency
            + ")){1,3}"
            + "|(?:"
            + agency
            + " via )?Getty Images)";
    String named = "(?:Photo|Photograph|Image|Picture|Credit)s?: ?\\p{Lu}[^.!?]{1,60}";
    closing =
        Pattern.compile("(?<=[.!?\"\u201D)] {1,3})\\(?(?:" + credit + "|" + named + ")\\)?\\.?$");
    alone =
        Pattern.compile(
            "(?:[(\\[]?(?:\u00A9 ?)?"
                + credit
                + "[)\\]]?|"
                + person
                + " ?/ ?\\p{Lu}{2}[\\p{L}\\d -]{0,30})\\.?");
  }

  /** The sections of a paragraph under a picture, in order; empty for any other paragraph. */
  List<Section> split(Paragraph paragraph) {
    if (paragraph.length() > LONGEST) {
      return List.of();
    }
    List<Hit> hits = hits(paragraph.text());
    if (!hits.isEmpty() && hits.get(0).begin() == 0) {
      return atMarkers(paragraph, hits);
    }
    Matcher whole = alone.matcher(paragraph.text());
    if (whole.matches()) {
      return List.of(new Section(SectionType.CREDIT, paragraph.begin(), paragraph.end()));
    }
    int credit = closingCredit(paragraph.text());
    if (credit >= 0) {
      return captionAndCredit(paragraph, credit);
    }
    int opening = opening(paragraph.text());
    return opening > 0 ? behind(paragraph, 0, opening, paragraph.length()) : List.of();
  }

  private List<Hit> hits(String text) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (at > 0 && text.charAt(at - 1) != ' ') {
        continue;
      }
      Marker marker = markerAt(text, at);
      if (marker != null && (at == 0 || !hits.isEmpty())) {
        hits.add(new Hit(at, at + marker.words().length(), marker.section()));
        at += marker.words().length() - 1;
      } else if (hits.isEmpty()) {
        return hits;
      }
    }
    return hits;
  }

  private Marker markerAt(String text, int at) {
    for (Marker marker : markers) {
      int after = at + marker.words().length();
      if (text.regionMatches(true, at, marker.words(), 0, marker.words().length())
          && after < text.length()
          && opensCredit(text, at, after)) {
        return marker;
      }
    }
    return null;
  }

  /** Marker words count before punctuation, or before a capital; inside a line with a capital. */
  private static boolean opensCredit(String text, int at, int after) {
    if (at > 0 && !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    char next = text.charAt(after);
    if (",:-\u2013\u2014".indexOf(next) >= 0) {
      return true;
    }
    return next == ' '
        && after + 1 < text.length()
        && text.substring(at, after).indexOf(' ') > 0
        && (!Character.isLowerCase(text.charAt(after + 1)));
  }

  private static List<Section> atMarkers(Paragraph paragraph, List<Hit> hits) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      int end = i + 1 < hits.size() ? hits.get(i + 1).begin() : paragraph.length();
      Paragraph part = paragraph.part(hit.begin(), end);
      if (hit.section() == SectionType.CREDIT && part.length() <= LONGEST_CREDIT) {
        sections.add(new Section(SectionType.CREDIT, part.begin(), part.end()));
      } else {
        sections.addAll(behind(paragraph, hit.begin(), hit.end(), end));
      }
    }
    return sections;
  }

  /** The words that open a caption, and the caption without them. */
  private static List<Section> behind(Paragraph paragraph, int begin, int openingEnd, int end) {
    int at = openingEnd;
    while (at < end && " ,:)-\u2013\u2014".indexOf(paragraph.text().charAt(at)) >= 0) {
      at++;
    }
    Paragraph opening = paragraph.part(begin, at);
    Paragraph caption = paragraph.part(at, end);
    List<Section> sections = new ArrayList<>();
    if (opening.length() > 0) {
      sections.add(new Section(SectionType.BOILERPLATE, opening.begin(), opening.end()));
    }
    if (caption.length() > 0) {
      sections.add(new Section(SectionType.CAPTION, caption.begin(), caption.end()));
    }
    return sections;
  }

  private int closingCredit(String text) {
    int from = Math.max(0, text.length() - LONGEST_CREDIT);
    Matcher brackets = BRACKETS.matcher(text).region(from, text.length());
    if (brackets.find()) {
      return brackets.start();
    }
    Matcher named = closing.matcher(text).region(from, text.length());
    named.useTransparentBounds(true);
    return named.find() ? named.start() : -1;
  }

  /** A caption's sections up to a credit at its end. */
  private List<Section> captionAndCredit(Paragraph paragraph, int credit) {
    List<Section> sections = new ArrayList<>();
    if (credit > 0) {
      sections.addAll(behind(paragraph, 0, opening(paragraph.text()), credit));
    }
    Paragraph rest = paragraph.part(credit, paragraph.length());
    sections.add(new Section(SectionType.CREDIT, rest.begin(), rest.end()));
    return sections;
  }

  /** Length of the words that a caption opens with ("FILE - "), or 0. */
  private int opening(String text) {
    int from = text.startsWith("(") ? 1 : 0;
    for (String opening : openings) {
      int after = from + opening.length();
      if (after < text.length()
          && text.regionMatches(true, from, opening, 0, opening.length())
          && Character.isUpperCase(text.charAt(from))) {
        Matcher end = OPENING_END.matcher(text).region(after, text.length());
        if (end.lookingAt()) {
          return end.end();
        }
      }
    }
    return 0;
  }
}
