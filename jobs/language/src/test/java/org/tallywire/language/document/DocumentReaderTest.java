package org.tallywire.language.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.language.text.SectionType;

class DocumentReaderTest {
  private static final String REPORT =
      "The bridge over the Ellis reopened on Friday.\n\nIt had carried 9,000 cars a day.\n";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void metadataWinOverWhatTheTextSays() {
    Document document =
        accepted(
            new RawDocument(
                "a",
                "jsonl",
                "Bridge Reopens After Storm\n20310314\nhttps://www.harbourpost.example/a\n"
                    + REPORT,
                "The bridge is open",
                "2031-03-15T08:00:00+02:00",
                "Harbour Post",
                "https://other.example/b",
                "fr"));
    assertThat(document.title()).isEqualTo("The bridge is open");
    assertThat(document.publishedDate()).isEqualTo("2031-03-15");
    assertThat(document.publishedAt()).isEqualTo(Instant.parse("2031-03-15T06:00:00Z"));
    assertThat(document.dateSource()).isEqualTo(DateSource.METADATA);
    assertThat(document.publisher()).isEqualTo("Harbour Post");
    assertThat(document.url()).isEqualTo("https://other.example/b");
    assertThat(document.language()).isEqualTo("fr");
    assertThat(document.languageScore()).isEqualTo(1.0);
  }

  @Test
  void dateOfAPageIsThatOfItsAddressWhereNothingElseNamesOne() {
    Document document = accepted(text(REPORT, "https://www.harbourpost.example/2031/03/14/bridge"));
    assertThat(document.publishedDate()).isEqualTo("2031-03-14");
    assertThat(document.dateSource()).isEqualTo(DateSource.URL);
    assertThat(document.publisher()).isEqualTo("harbourpost.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20310314/bridge.html", "bridge-20310314-story.html", "t20310314_77.html"})
  void dateInAnAddressMayBeUndivided(String path) {
    assertThat(accepted(text(REPORT, "https://harbourpost.example/" + path)).publishedDate())
        .isEqualTo("2031-03-14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-20161122", "news/20161122?page=2", "harbour-20161122#more"})
  void numberThatEndsAnAddressIsNoDate(String path) {
    assertThat(accepted(text(REPORT, "https://harbourpost.example/" + path)).publishedDate())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cabinet expects a vote before the end of 2031.\n\nIt met on Tuesday.",
        "On March 14, 2031, the bridge was closed.\n\nIt has 9,000 users.",
        "05/03/2031\n\nThe bridge has reopened.\n\nIt was closed for days.",
        "2031-02-30\n\nThe bridge has reopened.\n\nIt was closed for days.",
        "Port Ellis, March 14 (Reuters) - The bridge has reopened.",
      })
  void noDateIsGuessed(String text) {
    Document document = accepted(text(text, null));
    assertThat(document.publishedDate()).isNull();
    assertThat(document.publishedAt()).isNull();
    assertThat(document.dateSource()).isEqualTo(DateSource.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF\u200B\u3000", "--- *** ---", "\u0000\u0001"})
  void textWithoutWordsIsRefused(String text) {
    assertThat(reader.read(text(text, null)))
        .isInstanceOfSatisfying(
            ReadResult.Refused.class,
            refused -> {
              assertThat(refused.reasonCode()).isEqualTo("no-text");
              assertThat(refused.message()).contains("'u'");
            });
  }

  @Test
  void sectionsHoldEverythingThatIsNoSpaceInOrder() {
    Random random = new Random(7);
    String[] pieces = {
      "Storm",
      " ",
      "\n",
      "\n\n",
      "Photo author, ",
      "FILE - ",
      "Discuss",
      "\uD83D\uDE00",
      ". ",
      "2031-03-14",
      "By Jane Doe",
      "(Reuters)",
      ",AP,",
      "http://a.example",
      "Photo caption, ",
      "\u00A0",
      "e\u0301",
      "\uD800"
    };
    for (int round = 0; round < 2000; round++) {
      StringBuilder raw = new StringBuilder("Words. ");
      for (int i = random.nextInt(25); i > 0; i--) {
        raw.append(pieces[random.nextInt(pieces.length)]);
      }
      assertSectionsCoverText(accepted(text(raw.toString(), null)));
    }
  }

  @Test
  void repeatedParagraphCountsOnce() {
    String paragraph = "Some 300 people were taken to shelters in the harbour.";
    Document document = accepted(text(paragraph + "\n\nIt rained.\n\n" + paragraph, null));
    assertThat(document.sections())
        .extracting(Section::type)
        .containsExactly(SectionType.BODY, SectionType.BODY, SectionType.BOILERPLATE);
  }

  @Test
  void sameContentHasTheSameIdentifierWhateverItsLineEnds() {
    Document unix = accepted(text("One report.\n\nTwo lines.\n", null));
    Document windows = accepted(text("\uFEFFOne report.\r\n\r\nTwo lines.", null));
    assertThat(windows.docId()).isEqualTo(unix.docId());
    assertThat(windows.contentSha256()).isEqualTo(unix.contentSha256());
  }

  @Test
  void leapDayIsADateInLeapYearsOnly() {
    assertThat(accepted(text("29 February 2028\n\n" + REPORT, null)).publishedDate())
        .isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(accepted(text("29 February 2031\n\n" + REPORT, null)).publishedDate()).isNull();
  }

  private Document accepted(RawDocument raw) {
    return ((ReadResult.Accepted) reader.read(raw)).document();
  }

  private static RawDocument text(String text, String url) {
    return new RawDocument("u", "text", text, null, null, null, url, null);
  }

  private static void assertSectionsCoverText(Document document) {
    int end = 0;
    for (Section section : document.sections()) {
      assertThat(section.begin()).isGreaterThanOrEqualTo(end);
      assertThat(document.text().substring(end, section.begin())).isBlank();
      assertThat(document.text().substring(section.begin(), section.end()))
          .isEqualTo(document.text().substring(section.begin(), section.end()).strip());
      end = section.end();
    }
    assertThat(document.text().substring(end)).isBlank();
  }
}
