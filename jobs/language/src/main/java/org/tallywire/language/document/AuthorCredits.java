package org.tallywire.language.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallywire.language.text.SectionType;

/** Finds who wrote a report: bylines above it, agencies' names and editors at its end. */
final class AuthorCredits {
  private static final int LONGEST_BYLINE = 140;
  private static final Pattern BY = Pattern.compile("by(?:line)?[: ] ?", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_FOOTER = 400;
  private static final int LONGEST_LAST_WORDS = 60;

  /** Words in small letters that bylines hold beside names. */
  private static final Set<String> SMALL_WORDS = Set.copyOf(WordLists.lines("byline-words.txt"));

  /** (Reporting by Jane Doe; editing by John Roe) behind a report's last sentence. */
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?<=[.!?\"\u201D] )\\((?:additional reporting|reporting|writing|editing|edited|compiled|with inputs|with reporting)"
              + "\\b[^()]{1,300}+\\)?\\.?$",
          Pattern.CASE_INSENSITIVE);

  private final Agencies agencies;
  private final Pattern lastWords;

  AuthorCredits(Agencies agencies) {
    this.agencies = agencies;
    // ,AP,   - Reuters   (AFP)   / dpa   -- behind the end of a sentence
    lastWords =
        Pattern.compile(
            "(?<=[.!?\"'\u201D\u2019)])\\s?(?:,\\s?|[-\u2013\u2014/]{1,2}\\s?|[(\\[])"
                + agencies.pattern()
                + "(?:\\s?[,/-]\\s?"
                + agencies.pattern()
                + "){0,3}\\s?[,.)\\]]?$",
            Pattern.CASE_INSENSITIVE);
  }

  /** Whether a line says by whom a report is, and nothing else: "By Jane Doe and John Roe". */
  boolean isByline(String line) {
    if (line.length() > LONGEST_BYLINE) {
      return false;
    }
    Matcher by = BY.matcher(line);
    return by.lookingAt() && namesOnly(line.substring(by.end()));
  }

  /** Whether a line is nothing but agencies' names. */
  boolean isAgency(String line) {
    return agencies.publisher(line) != null;
  }

  /** Where the credit at a paragraph's end begins, or -1. */
  int closingCredit(String text) {
    int bracket = text.lastIndexOf('(');
    int footer = bracket < text.length() - LONGEST_FOOTER ? -1 : find(FOOTER, text, bracket);
    return footer > 0 ? footer : find(lastWords, text, text.length() - LONGEST_LAST_WORDS);
  }

  private static int find(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(Math.max(0, from), text.length());
    matcher.useTransparentBounds(true);
    return matcher.find() && matcher.start() > 0 ? matcher.start() : -1;
  }

  /** A paragraph's report and credit as sections; empty when it ends in no credit. */
  List<Section> split(Paragraph paragraph) {
    int credit = closingCredit(paragraph.text());
    if (credit < 0) {
      return List.of();
    }
    Paragraph report = paragraph.part(0, credit);
    Paragraph rest = paragraph.part(credit, paragraph.length());
    return List.of(
        new Section(SectionType.BODY, report.begin(), report.end()),
        new Section(SectionType.CREDIT, rest.begin(), rest.end()));
  }

  private static boolean namesOnly(String words) {
    int names = 0;
    for (String word : words.split("[\\s,:.()|/\u2022\u00B7-]+")) {
      if (word.isEmpty() || SMALL_WORDS.contains(word) || word.contains("@")) {
        continue;
      }
      if (Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
      names++;
    }
    return names > 0 && names <= 14;
  }
}
