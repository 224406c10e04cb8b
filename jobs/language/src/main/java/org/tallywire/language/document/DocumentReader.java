package org.tallywire.language.document;

import java.util.List;
import org.tallywire.language.text.ContentId;
import org.tallywire.language.text.SectionType;

/**
 * Turns a raw document into a cleaned one: headers, date, boilerplate, sections, positions.
 * Thread-safe; costs a few milliseconds to make.
 */
public final class DocumentReader {
  private static final int DATELINE_DEEPEST = 2;

  private final HeaderParser headers;
  private final SectionMarker sections;
  private final DatelineRule datelines;
  private final LanguageIdentifier languages;

  /** A reader with Tallywire's own word lists. */
  public DocumentReader() {
    Agencies agencies = new Agencies();
    PageFurniture furniture = new PageFurniture();
    PhotoCredits photos = new PhotoCredits();
    AuthorCredits authors = new AuthorCredits(agencies);
    headers = new HeaderParser(furniture, photos, authors, agencies);
    sections = new SectionMarker(headers, furniture, photos, authors);
    datelines = new DatelineRule(agencies);
    languages = new LanguageIdentifier();
  }

  /**
   * Reads one raw document; never throws for what is in it.
   *
   * @return the document, or why there is none: {@code no-text}
   */
  public ReadResult read(RawDocument raw) {
    String text = ParagraphUnwrapper.unwrap(TextCleaner.clean(raw.text()));
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new ReadResult.Refused(
          "no-text",
          "'" + raw.uri() + "' holds no text. Remove it from the input or fix its export.");
    }
    List<Paragraph> paragraphs = Paragraph.of(text);
    Header header = headers.parse(paragraphs, given(raw.title()));
    List<Section> marked = sections.mark(paragraphs, header);
    return new ReadResult.Accepted(document(raw, text, header, marked));
  }

  private Document document(RawDocument raw, String text, Header header, List<Section> marked) {
    String url = first(given(raw.url()), header.url());
    DatelineRule.Dateline dateline = dateline(text, marked);
    PublicationDate published =
        PublicationDate.of(raw.publishedAt(), header.stamps(), dateline, text, url);
    LanguageIdentifier.Guess language = language(raw, text);
    String sha = ContentId.sha256(text);
    return new Document(
        ContentId.of("document", raw.uri(), sha),
        raw.uri(),
        raw.sourceFormat(),
        publisher(raw, url, header, dateline),
        first(given(raw.title()), header.title()),
        url,
        published.moment(),
        published.day(),
        published.source(),
        language.tag(),
        language.score(),
        text,
        sha,
        marked);
  }

  /** The dateline of the report's first paragraphs, or null. */
  private DatelineRule.Dateline dateline(String text, List<Section> marked) {
    int tried = 0;
    for (Section section : marked) {
      if (section.type() == SectionType.BODY && tried++ < DATELINE_DEEPEST) {
        DatelineRule.Dateline found =
            datelines.read(text.substring(section.begin(), section.end()));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Metadata before the page's host before an agency's line before the dateline's agency. */
  private static String publisher(
      RawDocument raw, String url, Header header, DatelineRule.Dateline dateline) {
    String known = first(given(raw.publisher()), AddressRule.publisher(url));
    String credited = first(known, header.publisher());
    return credited != null || dateline == null ? credited : dateline.agency();
  }

  private LanguageIdentifier.Guess language(RawDocument raw, String text) {
    String tag = given(raw.language());
    if (tag != null) {
      return new LanguageIdentifier.Guess(tag, 1.0);
    }
    LanguageIdentifier.Guess bySmallWords = languages.identify(text);
    return bySmallWords.tag().equals("und") ? LanguageModel.identify(text) : bySmallWords;
  }

  /** A field of metadata, cleaned, or null where it says nothing. */
  private static String given(String field) {
    String value = field == null ? "" : TextCleaner.clean(field).replace('\n', ' ');
    return value.isEmpty() ? null : value;
  }

  private static String first(String preferred, String otherwise) {
    return preferred != null ? preferred : otherwise;
  }
}
