package org.tallywire.language.document;

import java.util.List;
import java.util.regex.Pattern;
import org.tallywire.language.text.SectionType;

/** Knows lines by their shape that pages put beside reports, where no list of words would do. */
final class MarginalLines {
  private static final int LONGEST = 200;

  private record Shape(Pattern pattern, SectionType section) {}

  private static final List<Shape> SHAPES =
      List.of(
          // https://example.com/a-page
          shape("(?:https?://|www\\.)\\S+", SectionType.BOILERPLATE),
          // 1:05 Mayor opens the bridge: a list of videos, by their length
          shape(
              "\\d{1,2}:[0-5]\\d(?::[0-5]\\d)? [\\p{Lu}'\"\u2018\u201C].{0,180}[^.]",
              SectionType.BOILERPLATE),
          // 12 Comments, Page 1 of 3
          words(
              "\\d{1,5} (?:pending )?comments?|page \\d{1,3} of \\d{1,3}", SectionType.BOILERPLATE),
          // © 2031 Harbour Post; © Jane Doe
          words(
              "[(\u2122& ]*(?:\u00A9|\\(c\\)) ?(?:[^.]{0,40}(?:19|20)\\d\\d.*|[^.]{1,60})",
              SectionType.BOILERPLATE),
          // Follow Jane Doe on Twitter
          words(
              "[^\\p{L}]*(?:follow|find) .{1,90}(?:\\btwitter\\b|\\bfacebook\\b|\\binstagram\\b|@).{0,60}",
              SectionType.BOILERPLATE),
          // jane@example.com; Jane Doe: jane@example.com, 555-0100; @janedoe
          shape("(?:[^\\s@]+[ ]){0,5}[^\\s@]*@[\\w.-]+(?: [^\\s@]+){0,4}", SectionType.CREDIT),
          // — Jane Doe (@janedoe) January 2, 2031
          shape("[-\u2013\u2014]{1,2} ?[^@]{1,80}\\(@\\w+\\)[^@]{0,40}", SectionType.CREDIT),
          // - Jane Doe
          shape(
              "[-\u2013\u2014]{1,2} ?(?:[-\u2013\u2014] ?)?\\p{Lu}[\\p{L}.'\u2019-]*+(?: \\p{Lu}[\\p{L}.'\u2019-]*+){1,2}",
              SectionType.CREDIT));

  private MarginalLines() {}

  /** The section that a line belongs to by its shape, or null. Figures alone say nothing. */
  static SectionType section(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    if (line.codePoints().noneMatch(Character::isLetter)) {
      return SectionType.BOILERPLATE;
    }
    for (Shape shape : SHAPES) {
      if (shape.pattern().matcher(line).matches()) {
        return shape.section();
      }
    }
    return null;
  }

  private static Shape shape(String pattern, SectionType section) {
    return new Shape(Pattern.compile(pattern), section);
  }

  private static Shape words(String pattern, SectionType section) {
    return new Shape(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), section);
  }
}
